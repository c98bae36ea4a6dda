import {cleanText} from '../topic/schema/clean-text.js';

/** What no XML may hold, and what is there to be seen by nobody. */
const unwritable = /[\ufffe\uffff\u00ad]/g;

/** Marks upon marks would climb out of their line. */
const tower = /(\p{M}{4})\p{M}+/gu;

/**
 * Words fit for a picture, wherever they come from: in one line, without control characters, halves of surrogate pairs,
 * marks that turn or hide their neighbours, and towers of accents.
 */
export const safeText = (words: string): string =>
  cleanText(words)
    .replace(unwritable, '')
    .replace(tower, '$1')
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .trim();
