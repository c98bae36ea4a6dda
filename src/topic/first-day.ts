/** From a date that may be imprecise to a day, so that dates can be put in order. */
import type {ImpreciseDate} from './date.js';

const twoDigits = (n: number) => String(n).padStart(2, '0');

/**
 * The first day the date can mean, as `YYYY-MM-DD`, so that dates compare as strings.
 * `late-2026-06` → `2026-06-21`, `2026-Q2` → `2026-04-01`, `mid-2026` → `2026-05-01`.
 */
export function firstDayOf(date: ImpreciseDate): string {
  const {year, part, quarter, day} = date;
  let month = date.month ?? (quarter ? quarter * 3 - 2 : 1);
  let first = day ?? 1;
  if (part && date.month) first = part === 'late' ? 21 : part === 'mid' ? 11 : 1;
  else if (part && quarter) month += part === 'late' ? 2 : part === 'mid' ? 1 : 0;
  else if (part) month = part === 'late' ? 9 : part === 'mid' ? 5 : 1;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(first)}`;
}
