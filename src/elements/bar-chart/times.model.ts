/** How many times one bar another is. */
import {formatFigure} from '../../format/figure.js';
import {chartMessagesFor} from '../../i18n/chart.js';
import {statedQuantity, toRatio} from '../../topic/schema/quantity.js';
import type {BarGeometry} from './bar-chart.geometry.js';
import type {BarRow} from './bar-chart.model.js';

/** The bars that others can be counted in: all that have a value, but for zero. */
export const unitsOf = (rows: readonly BarRow[]): readonly BarRow[] => rows.filter(({value}) => value);

/** The unit to begin with: the smallest, so that others are whole times of it and not parts. */
export const smallestUnit = (rows: readonly BarRow[]): BarRow | undefined =>
  unitsOf(rows).toSorted((a, b) => Math.abs(a.value!) - Math.abs(b.value!))[0];

/**
 * How many times the unit a bar is, with what becomes of qualifier and status: $326 billion in "more than $20 billion"
 * → "at most about 16 times, extrapolated".
 */
export function toTimes(row: BarRow, unit: BarRow, language: string): string {
  const messages = chartMessagesFor(language);
  if (row === unit) return messages.isUnit;
  const number = statedQuantity(row.figure);
  if (!number) return messages.notKnown;
  const {status = 'unknown', ...ratio} = toRatio(number, statedQuantity(unit.figure)!);
  // Too many times, or too small a part, for any number that can be written.
  if (!Number.isFinite(ratio.value) || (!ratio.value && number.value)) return messages.notKnown;
  const times = formatFigure({...ratio, unit: 'times'}, {locale: language});
  return messages.timesWithStatus(times, messages.statuses[status]);
}

/** More ticks than this on one bar are a grey one. */
const mostTicks = 40;

/**
 * How many units lie between two ticks, alike on all bars: 1, or 10, 100, … where one would be too many. Infinity, which
 * is no ticks at all, where no number can be written.
 */
export function everyTick(rows: readonly BarRow[], unit: BarRow): number {
  const longest = Math.max(...rows.map(({value = 0}) => Math.abs(value)));
  return 10 ** Math.max(0, Math.ceil(Math.log10(longest / Math.abs(unit.value!) / mostTicks)));
}

/** Where the ticks of a bar stand, as shares of the plot: 326 in units of 50 has six, at 50, 100, … 300. */
export function placeTicks(
  {value = 0}: {value?: number},
  unit: number,
  every: number,
  {placeOf}: Pick<BarGeometry, 'placeOf'>,
): number[] {
  const step = Math.sign(value) * every * Math.abs(unit);
  // 0.3 is three times 0.1 in writing, and a little less in binary.
  const count = step && every < Infinity ? Math.floor(value / step + 1e-9) : 0;
  return Array.from({length: count}, (_, index) => placeOf((index + 1) * step));
}
