/** All that a reader sees of a table, as set: what is drawn, printed and copied is one and the same. */
import {toReferences, type References} from '../../format/references.js';
import type {ComparisonTable} from '../../topic/schema/schema.js';
import {
  ratedFactors,
  toComparisonModel,
  type ComparisonModel,
  type Line,
  type TableContext,
  type TableView,
} from './comparison-table.model.js';
import type {Outcome, toOutcome} from './outcome.model.js';
import type {Weight} from './weighing.model.js';

/** What matters to a reader, by the ids of factors. */
export type Weights = Readonly<Record<string, Weight>>;

/** What matters to a reader, and what computes what follows, once that is loaded. */
export interface Weighing {
  weights: Weights;
  toOutcome?: typeof toOutcome;
}

export interface ShownTable {
  model: ComparisonModel;
  /** Options that the reader left in, in the order of the topic. */
  options: Line[];
  /** Factors that have ratings. */
  factors: Line[];
  weights: Weights;
  outcome?: Outcome;
  references: References;
  /** "Left out: Buy Nvidia."; no letters where nothing is. */
  leftOut: string;
  /** Whose judgement words and ratings are. */
  authors: string;
}

/** `toShownTable(table, {rowsAre: 'factors', hidden: new Set(['buy-nvidia'])}, {weights: {}}, context).leftOut` → "Left out: Buy Nvidia (Blackwell)." */
export function toShownTable(
  table: ComparisonTable,
  view: TableView,
  {weights, toOutcome}: Weighing,
  context: TableContext,
): ShownTable {
  const {words} = context;
  const {judgedBy, ratedBy} = table;
  const isHidden = ({id}: Line) => view.hidden.has(id);
  const options = table.options.filter(option => !isHidden(option));
  const factors = ratedFactors(table);
  const model = toComparisonModel(table, view, context);
  const leftOut = table.options.filter(isHidden).map(({label}) => label);
  return {
    model,
    options,
    factors,
    weights,
    outcome: toOutcome?.(table, options, factors, weights, context),
    references: toReferences(model.rows, context),
    leftOut: leftOut.length > 0 ? words.leftOut(leftOut.join(', ')) : '',
    authors: [judgedBy && words.judgedBy(judgedBy), ratedBy && words.ratedBy(ratedBy)]
      .filter(Boolean)
      .join(' '),
  };
}
