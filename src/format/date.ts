import {messagesFor} from '../i18n/messages.js';
import {parseImpreciseDate} from '../topic/schema/date.js';
import {dateFormat} from './intl-cache.js';
import type {FormatStyle} from './options.js';

/** `late-2026-06` → `2026-06`, `2026-Q1` → `2026`: forms that `Date` reads as UTC. */
const toIsoDate = (text: string) => text.replace(/^[a-z]+-|-Q.$/g, '');

/**
 * An imprecise date in words, saying no more than it does: `late-2026-06` → "late June 2026", `2026-Q1` →
 * "first quarter of 2026", in short "Q1 2026"; `2026-06-18` in the order of the language: "June 18, 2026".
 * The same in every time zone. What is no date is given back as it is.
 */
export function formatDate(text: string, locale: string, style: FormatStyle = 'long'): string {
  const date = parseImpreciseDate(text);
  if (!date) return text;
  const {part, quarter, month, day} = date;
  const {quarterOf, shortQuarterOf, partOf} = messagesFor(locale);
  const format = dateFormat(locale, {
    year: 'numeric',
    ...(month && {month: style}),
    ...(day && {day: 'numeric'}),
  });
  const time = format.format(new Date(toIsoDate(text)));
  // "late Q1 2026": nobody says "late first quarter of 2026".
  const writeQuarter = part || style === 'short' ? shortQuarterOf : quarterOf;
  const when = quarter ? writeQuarter(quarter, time) : time;
  return part ? partOf[part](when) : when;
}
