/** Telling whether the words of a page are one of the ways in which we would write a figure ourselves. */
import {formatFigure} from '../../format/figure.js';
import type {Figure, UnitName} from '../../topic/schema/schema.js';

/** What a figure is written with. */
export interface WritingContext {
  /** The language of the page. */
  language: string;
  /** The topic's own nouns. */
  units: readonly UnitName[];
}

const styles = ['long', 'short'] as const;

/** Without these signs around it. An expression for the end of a text would try again at each of many such signs. */
function strip(text: string, before: string, after: string): string {
  let [start, end] = [0, text.length];
  while (start < end && before.includes(text[start]!)) start++;
  while (end > start && after.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** Small letters, plain spaces, hyphens and dots only where they belong to a number, nothing around it. */
export const simplify = (words: string): string =>
  strip(
    words
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Cf}/gu, '')
      .replace(/[−‐‑]/g, '-')
      .replace(/’/g, "'")
      .replace(/(?<=\p{L})\./gu, '')
      .replace(/(?<=[\p{L}\d])-(?=\p{L})/gu, ' ')
      .replace(/\s+/g, ' '),
    ' ("“«',
    ' .,;:!?)"”»',
  );

/**
 * Whether the words are ours: long or short, with or without qualifier and rate, in whatever language. It is so on most
 * pages, and they need no reader of numbers.
 *
 * @example isOurWriting('$326B', nvidiaRunRate, {language: 'en', units: []}) // true
 */
export function isOurWriting(words: string, figure: Figure, {language, units}: WritingContext): boolean {
  const said = simplify(words);
  return [figure, {...figure, qualifier: undefined}].some(number =>
    styles.some(style =>
      [false, true].some(
        rate => said === simplify(formatFigure(number, {locale: language, units, style, rate})),
      ),
    ),
  );
}
