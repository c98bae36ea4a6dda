import {html, nothing, svg, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {formatFigure} from '../../format/figure.js';
import {chartMessagesFor} from '../../i18n/chart.js';
import {adoptStyles} from '../../kit/adopt-styles.js';
import {formStyles} from '../../kit/form.styles.js';
import {text} from '../../kit/text.js';
import {TimesEvent} from './bar-chart.events.js';
import type {BarGeometry} from './bar-chart.geometry.js';
import type {BarRow} from './bar-chart.model.js';
import type {Drawing, Layer, LayerContext} from './layer.js';
import {everyTick, placeTicks, smallestUnit, toTimes, unitsOf} from './times.model.js';
import {timesStyles} from './times.styles.js';

/** How many bars a spoken sentence names. */
const mostSpoken = 4;

/** Counts all bars of a chart in one of them, in words and with a tick for each time. */
export class Times implements Layer, ReactiveController {
  /** Whether bars are counted now. */
  isOn = false;
  /** The figure that the reader chose as the unit. */
  #chosen?: string;
  readonly #chart: LitElement;
  readonly #drawing: Drawing;
  #sheet?: CSSStyleSheet;

  constructor(chart: LitElement, drawing: Drawing) {
    this.#chart = chart;
    this.#drawing = drawing;
    chart.addController(this);
  }

  hostConnected() {
    this.#sheet = adoptStyles(this.#chart, formStyles.cssText + timesStyles.cssText, this.#sheet);
  }

  toggle(context: LayerContext) {
    this.isOn = !this.isOn;
    this.#tell(context);
  }

  renderNote(row: BarRow, context: LayerContext): TemplateResult | undefined {
    const unit = this.#unitIn(context);
    if (!unit) return undefined;
    return html`<div class="times" part="times" lang=${context.language}>
      ${text(toTimes(row, unit, context.language))}
    </div>`;
  }

  renderMark(row: BarRow, geometry: BarGeometry, context: LayerContext): TemplateResult | undefined {
    const unit = this.#unitIn(context);
    if (!unit) return undefined;
    const places = placeTicks(row, unit.value!, everyTick(context.rows, unit), geometry).map(
      this.#drawing.toPercent,
    );
    return html`<svg class="lines ticks" aria-hidden="true">
      ${places.map(x => svg`<line class="halo" x1=${x} x2=${x} y1="0" y2="100%"></line><line x1=${x} x2=${x} y1="0" y2="100%"></line>`)}
    </svg>`;
  }

  renderControls(context: LayerContext): TemplateResult | undefined {
    const unit = this.#unitIn(context);
    if (!unit) return undefined;
    const messages = chartMessagesFor(context.language);
    const every = everyTick(context.rows, unit);
    const count = formatFigure({value: every, unit: 'times'}, {locale: context.language});
    return html`<label class="unit">
        ${text(messages.unit)}
        <select @change=${(event: Event) => this.#onUnit(event, context)}>
          ${unitsOf(context.rows).map(
            row => html`<option value=${row.figure.id} .selected=${row === unit}>${text(row.label)}</option>`,
          )}
        </select>
      </label>
      ${every > 1 && every < Infinity ? html`<span class="quiet">${text(messages.everyTick(count))}</span>` : nothing}`;
  }

  #unitIn({rows}: LayerContext): BarRow | undefined {
    if (!this.isOn) return undefined;
    return unitsOf(rows).find(({figure}) => figure.id === this.#chosen) ?? smallestUnit(rows);
  }

  #onUnit(event: Event, context: LayerContext) {
    this.#chosen = (event.target as HTMLSelectElement).value;
    this.#tell(context);
  }

  #tell(context: LayerContext) {
    const {announcer, language, rows} = context;
    const unit = this.#unitIn(context);
    const messages = chartMessagesFor(language);
    const bars = rows
      .filter(row => row !== unit)
      .slice(0, mostSpoken)
      .map(row => messages.countedBar(row.label, unit ? toTimes(row, unit, language) : ''));
    announcer.say(unit ? messages.countedIn(unit.label, bars.join('; ')) : messages.notCounted);
    this.#chart.requestUpdate();
    this.#chart.dispatchEvent(new TimesEvent(unit?.figure.id));
  }
}
