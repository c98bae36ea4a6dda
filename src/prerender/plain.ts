/** Every element as plain HTML. */
import {toPlain as analogy} from '../elements/analogy/analogy.plain.js';
import {toPlain as barChart} from '../elements/bar-chart/bar-chart.plain.js';
import {toPlain as calculator} from '../elements/calculator/calculator.plain.js';
import {toPlain as comparisonTable} from '../elements/comparison-table/comparison-table.plain.js';
import {toPlain as figure} from '../elements/figure/figure.plain.js';
import {toPlain as sources} from '../elements/sources/sources.plain.js';
import type {Markup} from '../export/markup.js';
import type {PlainInput, WritePlain} from '../kit/plain.js';
import type {PartName} from '../topic/schema/schema.js';

/** One that takes the part that its own element shows. */
const writer = <Name extends PartName>(write: WritePlain<Name>) => write as WritePlain<PartName>;

/** By tag. `explainer-topic` has no words of its own. */
export const plainWriters: Readonly<Record<string, (input: PlainInput<PartName>) => Markup>> = {
  'explainer-analogy': writer(analogy),
  'explainer-bar-chart': writer(barChart),
  'explainer-calculator': writer(calculator),
  'explainer-comparison-table': writer(comparisonTable),
  'explainer-figure': writer(figure),
  'explainer-sources': writer(sources),
};
