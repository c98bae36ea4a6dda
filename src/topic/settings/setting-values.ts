/** The values that a reader can give a setting, and how many marks can be drawn of them. */

/** The most dots that a field can show. */
export const mostDots = 400;

/** A count of dots or signs in words for an author: `countOf(1200, 'dots')` → "1200 dots". */
export const countOf = (count: number, noun: string) =>
  count < Infinity ? `${count} ${noun}` : `more ${noun} than can be counted`;

/** A number between two ends, in steps, or one of some choices. */
export interface Settable {
  id: string;
  low?: number;
  high?: number;
  /** Left out: 1. */
  step?: number;
  choices?: readonly {id: string}[];
}

/** Steps of 0.1 come to 0.3, not to 0.30000000000000004. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** The values of a setting: all of them, or both ends and some between. `{low: 0, high: 4}` → 0, 1, 2, 3, 4. */
export function settingValuesOf(
  {low = 0, high = 0, step = 1, choices}: Omit<Settable, 'id'>,
  most: number,
): (number | string)[] {
  const last = choices ? choices.length - 1 : Math.floor((high - low) / step + 1e-9);
  const count = Math.min(last, most - 1);
  return Array.from({length: count + 1}, (_, index) => {
    const place = Math.round((last * index) / (count || 1));
    return choices ? choices[place]!.id : tidy(low + place * step);
  });
}
