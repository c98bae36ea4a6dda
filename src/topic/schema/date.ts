/**
 * Dates as sources give them: a day, a month, a quarter, a year, or "late June 2026".
 * Written `2026-06-18`, `2026-06`, `2026-Q1`, `2026`, each with `early-`, `mid-` or `late-` in front if need be.
 */

/** The part of a month or year a source names without naming a day. */
export type DatePart = 'early' | 'mid' | 'late';

/** What an imprecise date says, no more: what is not there was not stated. */
export interface ImpreciseDate {
  part?: DatePart;
  year: number;
  /** 1–4 */
  quarter?: number;
  /** 1–12 */
  month?: number;
  /** 1–31 */
  day?: number;
}

const pattern = /^(?:(early|mid|late)-)?(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/;

const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `late-2026-06` → `{part: 'late', year: 2026, month: 6}`; `undefined` for what is no date (`2024-13-45`). */
export function parseImpreciseDate(text: string): ImpreciseDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, part, year, quarter, month, day] = match;
  const date: ImpreciseDate = {year: Number(year)};
  if (part) date.part = part as DatePart;
  if (quarter) date.quarter = Number(quarter);
  if (month) date.month = Number(month);
  if (day) date.day = Number(day);
  const monthExists = date.month === undefined || (date.month >= 1 && date.month <= 12);
  const dayExists =
    date.day === undefined || (date.day >= 1 && date.day <= lastDayOf(date.year, date.month!));
  // "late 18 June" says nothing that a day does not; a part belongs to a year, a quarter or a month.
  const partHasRoom = !date.part || date.day === undefined;
  return monthExists && dayExists && partHasRoom ? date : undefined;
}

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
