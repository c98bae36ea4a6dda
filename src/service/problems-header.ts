/** Problems in a header: ASCII characters, on one line, and not too many of them. */
import {cutEncoded} from './cut-encoded.js';

/** In characters. Many servers refuse more than 8,000 in all headers. */
const most = 2_000;

/** What tells how many more there are. */
const roomForMore = ' | and 1000000 more'.length;

/** In characters. One problem that quotes a whole page must not hide the others. */
const mostOfOne = 400;

const percents = (bytes: Uint8Array) =>
  [...bytes].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** Other letters, and the sign itself, with percent signs: `decodeURIComponent` gives the words back. */
const encode = (words: string) =>
  words.replace(/[^\x20-\x7e]|%/gu, sign => percents(new TextEncoder().encode(sign)));

const shorten = (words: string) => {
  const letters = [...words.replace(/\s+/g, ' ')];
  return letters.length > mostOfOne ? `${letters.slice(0, mostOfOne).join('')} …` : letters.join('');
};

/**
 * Problems for the header `explainer-problems`, with ` | ` between: as many as fit, each whole, and how many more there
 * are. `decodeURIComponent` reads it.
 *
 * @example toProblemsHeader(['2:1 There is no <explainer-x>.', '4:1 “x”']) // '2:1 There is no <explainer-x>. | 4:1 %E2%80%9Cx%E2%80%9D'
 */
export function toProblemsHeader(problems: readonly string[]): string {
  const all = problems.map(problem => cutEncoded(shorten(problem), most - roomForMore, encode));
  let length = 0;
  const found = all.findIndex(problem => (length += problem.length + 3) > most - roomForMore);
  const told = found === -1 ? all : all.slice(0, Math.max(1, found));
  const more = all.length - told.length;
  return [...told, ...(more ? [`and ${more} more`] : [])].join(' | ');
}
