import type {TemplateResult} from 'lit';
import type {Announcer} from '../../kit/announcer.js';
import type {TextContext} from '../../kit/head-and-foot.js';
import type {BarChart} from '../../topic/schema/schema.js';
import type {BarGeometry, BarValues, placeBars, toPercent} from './bar-chart.geometry.js';
import type {BarRow} from './bar-chart.model.js';
import type {renderBar, renderName} from './bar-template.js';

/** What a layer is drawn from. */
export interface LayerContext extends TextContext {
  chart: BarChart;
  rows: readonly BarRow[];
  announcer: Announcer;
}

/** What lies over a chart when an author or a reader asks for it, and is loaded only then. */
export interface Layer {
  /** Numbers that the scale has to hold besides those of the bars. */
  readonly besides?: readonly BarValues[];
  /** Under the label of a bar. */
  renderNote?(row: BarRow, context: LayerContext): TemplateResult | undefined;
  /** Over a bar. */
  renderMark?(row: BarRow, geometry: BarGeometry, context: LayerContext): TemplateResult | undefined;
  /** Below the buttons. */
  renderControls?(context: LayerContext): TemplateResult | undefined;
  /** In place of the chart, with the chart in it. */
  renderAround?(chart: TemplateResult, context: LayerContext): TemplateResult;
}

/** How a chart draws. A layer that imported it would make the bundler cut the chart in two, for all who ask nothing. */
export interface Drawing {
  placeBars: typeof placeBars;
  toPercent: typeof toPercent;
  renderBar: typeof renderBar;
  renderName: typeof renderName;
}
