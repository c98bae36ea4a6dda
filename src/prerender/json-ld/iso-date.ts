/** Dates as sources give them, in the forms of ISO 8601, which knows neither quarters nor "late June". */
import {parseImpreciseDate} from '../../topic/schema/date.js';

const twoDigits = (number: number) => String(number).padStart(2, '0');

/**
 * A day, month or year. What ISO cannot say is said less precisely, never more: `late-2026-06` → "2026-06", `2026-Q1` →
 * "2026".
 */
export function toIsoDate(text: string | undefined): string | undefined {
  const date = text === undefined ? undefined : parseImpreciseDate(text);
  if (!date) return undefined;
  const {year, month, day} = date;
  const parts = [month, day].flatMap(part => (part === undefined ? [] : twoDigits(part)));
  return [String(year).padStart(4, '0'), ...parts].join('-');
}

/** The time that a date is about: a quarter is one from month to month, `2026-Q2` → "2026-04/2026-06". */
export function toIsoTime(text: string | undefined): string | undefined {
  const {year, quarter} = (text === undefined ? undefined : parseImpreciseDate(text)) ?? {};
  if (quarter === undefined) return toIsoDate(text);
  const [first, last] = [quarter * 3 - 2, quarter * 3].map(month => toIsoDate(`${year}-${twoDigits(month)}`));
  return `${first}/${last}`;
}
