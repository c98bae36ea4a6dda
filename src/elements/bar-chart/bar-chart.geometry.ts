/**
 * Where bars lie. All lengths are shares (0–1) of the plot's width, so that the same picture can be
 * drawn on a server, which knows no width, and needs no second look when the page gets narrower.
 */

/** The numbers that a bar is drawn from, all in one unit. */
export interface BarValues {
  value?: number;
  low?: number;
  high?: number;
}

/** One bar, in reading direction: an empty lead, the bar, and what a range reaches beyond it. */
export interface PlacedBar {
  /** From the plot's start to the bar's. */
  lead: number;
  /** The bar itself; 0 where there is no value. */
  length: number;
  /** From the bar's end to where its label may stand. */
  tail: number;
  isNegative: boolean;
  /** The ends of the range, if there is one. */
  whisker?: {from: number; to: number};
}

/** All bars on one scale, which always holds zero. */
export interface BarGeometry {
  /** Where zero lies. */
  zero: number;
  bars: PlacedBar[];
  /** Where a number lies on this scale. */
  placeOf: (value: number) => number;
}

/**
 * Places bars on one scale from zero to the longest, or from the lowest to the highest if some are negative.
 * `besides` are more numbers that the scale has to hold.
 *
 * @example placeBars([{value: 326}, {value: 50}]).bars[1].length // 50 / 326 ≈ 0.153
 */
export function placeBars(rows: readonly BarValues[], besides: readonly BarValues[] = []): BarGeometry {
  const placeOf = toScale([...rows, ...besides]);
  return {zero: placeOf(0), bars: rows.map(row => placeBar(row, placeOf)), placeOf};
}

type Scale = (value: number) => number;

function toScale(rows: readonly BarValues[]): Scale {
  const ends = rows.flatMap(({value, low, high}) => [value, low, high].filter(end => end !== undefined));
  // Shares of the farthest end: halves of the smallest numbers there are would be zero, sums of the largest infinite.
  const farthest = Math.max(...ends.map(Math.abs)) || 1;
  const min = Math.min(0, ...ends) / farthest;
  const max = Math.max(0, ...ends) / farthest;
  return value => (max > min ? (value / farthest - min) / (max - min) : 0);
}

function placeBar({value, low, high}: BarValues, scale: Scale): PlacedBar {
  const zero = scale(0);
  const end = value === undefined ? zero : scale(value);
  const lead = Math.min(zero, end);
  const length = Math.abs(end - zero);
  const whisker = toWhisker(low ?? value, high ?? value, scale);
  const reach = Math.max(lead + length, whisker?.to ?? 0);
  return {
    lead,
    length,
    tail: Math.max(0, reach - lead - length),
    isNegative: end < zero,
    ...(whisker && {whisker}),
  };
}

function toWhisker(low: number | undefined, high: number | undefined, scale: Scale) {
  if (low === undefined || high === undefined || low === high) return undefined;
  const [from, to] = [scale(low), scale(high)].sort((a, b) => a - b) as [number, number];
  return {from, to};
}

/** A share as an attribute has it: `0.15337` → `"15.34%"`. A hundredth of a percent is a tenth of a pixel at 1000. */
export const toPercent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** The narrowest plot we draw is about as wide as this many characters. */
const plotInCharacters = 18;

interface LabelWords {
  shortValue: string;
  statusName: string;
}

/**
 * Which label the column behind the plot must have room for. A short bar leaves its label room in the plot
 * itself, so the longest label need not be the one.
 *
 * @example // "$326B extrapolated" behind a full bar, not "more than $20B extrapolated" behind a short one
 */
export function widestLabel(rows: readonly LabelWords[], {bars}: BarGeometry): number {
  const need = rows.map(({shortValue, statusName}, index) => {
    const {lead, length, tail} = bars[index]!;
    return shortValue.length + statusName.length - (1 - lead - length - tail) * plotInCharacters;
  });
  return need.indexOf(Math.max(...need));
}
