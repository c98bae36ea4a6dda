/** What the schemas of all parts are made of. */
import {cleanText} from './clean-text.js';
import {parseImpreciseDate} from './date.js';
import {safeUrl} from './safe-url.js';
import * as v from './schema-builders.js';

/** The limits a topic is held to, so that no file can freeze a page. */
export const topicLimits = {textLength: 5_000, items: 1_000, bars: 200, rows: 100, options: 12} as const;

/** With what an editor shows beside it. */
export const described = <S extends v.GenericSchema>(schema: S, text: string) =>
  v.pipe(schema, v.description(text));

/** A name by which parts point at each other. */
export const id = described(
  v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'an id of small letters, digits and hyphens, like "run-rate"'),
  ),
  'Names this part so that others can point at it: small letters, digits, hyphens.',
);

/** Words, cleaned of what cannot be seen. */
export const text = v.pipe(
  v.string(),
  v.transform(cleanText),
  v.minLength(1, 'some words'),
  v.maxLength(topicLimits.textLength, `at most ${topicLimits.textLength} characters`),
);

/** A date, as precise as it is known. */
export const date = described(
  v.pipe(
    v.string(),
    v.check(
      value => parseImpreciseDate(value) !== undefined,
      'a date such as 2026-06-18, 2026-06, 2026-Q1, 2026 or late-2026-06',
    ),
  ),
  'A day, month, quarter or year: 2026-06-18, 2026-06, 2026-Q1, 2026; with early-, mid- or late- in front: late-2026-06.',
);

/** A link that leads to the web and nowhere else. */
export const url = described(
  v.pipe(
    v.string(),
    v.check(value => safeUrl(value) !== undefined, 'a web address that begins with https:// or http://'),
    v.transform(value => safeUrl(value)!.href),
  ),
  'A web address, https or http, without a user name.',
);

/** A number. Always finite: the parser takes no other. */
export const finite = v.number();

/** A list that cannot freeze a page. */
export const listOf = <S extends v.GenericSchema>(item: S, most: number = topicLimits.items) =>
  v.pipe(v.array(item), v.maxLength(most, `at most ${most} items`));

/** Sources, by their ids. */
export const ids = described(listOf(id, 50), 'The ids of sources.');
