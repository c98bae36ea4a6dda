/** What follows from what matters to a reader, in words. */
import {formatNumber} from '../../format/number.js';
import type {ComparisonTable} from '../../topic/schema/schema.js';
import {toRatings, type Line, type TableContext} from './comparison-table.model.js';
import {
  findTurn,
  leaderOf,
  toFirmness,
  toScores,
  type Rating,
  type Ratings,
  type Weight,
} from './weighing.model.js';

/** The score of one option, as it is written. */
export interface ScoreWords {
  /** "58%", or "33% to 58%" where a rating is not known. */
  share: string;
  /** What it is the sum of: "7 of 12 points: Software 2 × 1, …". */
  parts: string;
}

/** What follows: scores by the ids of the options, and a sentence on how firm the first place is. */
export interface Outcome {
  scores: ReadonlyMap<string, ScoreWords>;
  sentence: string;
}

/** The scores that follow from what a reader says matters; `undefined` until the reader has said so of a factor. */
export function toOutcome(
  table: ComparisonTable,
  options: readonly Line[],
  factors: readonly Line[],
  weights: Readonly<Record<string, Weight>>,
  context: TableContext,
): Outcome | undefined {
  const chosen = factors.map(({id}) => weights[id] ?? 0);
  const ratings = toRatings(table, options, factors);
  const scores = toScores(ratings, chosen);
  if (!scores) return undefined;
  const percent = (share: number) =>
    formatNumber(Math.round(share * 100) / 100, context.language, {style: 'percent'});
  const toShare = ({low, high}: {low: number; high: number}) =>
    percent(low) === percent(high) ? percent(low) : context.messages.range(percent(low), percent(high));
  return {
    scores: new Map(
      options.map(({id}, index) => [
        id,
        {share: toShare(scores[index]!), parts: toParts(ratings[index]!, chosen, factors, context)},
      ]),
    ),
    sentence: toSentence(ratings, chosen, options, factors, context),
  };
}

function toParts(
  ratings: readonly Rating[],
  chosen: readonly Weight[],
  factors: readonly Line[],
  {words}: TableContext,
): string {
  return factors
    .flatMap(({label}, index) =>
      chosen[index] ? words.part(label, chosen[index], String(ratings[index] ?? words.cellNotKnown)) : [],
    )
    .join(', ');
}

function toSentence(
  ratings: Ratings,
  chosen: readonly Weight[],
  options: readonly Line[],
  factors: readonly Line[],
  {words, language}: TableContext,
): string {
  const leader = leaderOf(ratings, chosen);
  const leading = leader === undefined ? undefined : options[leader]!;
  const firmness = toFirmness(ratings);
  const count = (number: number) => formatNumber(number, language);
  const turn = findTurn(ratings, chosen);
  const first =
    leading && firmness
      ? words.leads(leading.label, count(firmness.leads[leader!]!), count(firmness.ways))
      : leading
        ? words.leadsNow(leading.label)
        : words.nobodyLeads;
  const second = turn ? words.turns(factors[turn.factor]!.label, turn.direction) : words.holds;
  const third = leading?.unavailable ? ` ${words.unavailable(leading.label, leading.unavailable)}` : '';
  return `${first}; ${second}.${third}`;
}
