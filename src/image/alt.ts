import type {Messages} from '../i18n/messages.js';
import type {Picture} from './drawing.js';
import {safeText} from './safe-text.js';

/** What a screen reader reads in one go without being a burden. */
const most = 1000;

const sentence = (words: string) => (words && !/[.!?…。！？؟]$/u.test(words) ? `${words}.` : words);

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** As much of the words as fits, to the end of a word. */
function shorten(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, length).replace(/\s\S*$/u, '');
  // Half a letter would be left where there is no space to end at.
  const whole = [...graphemes.segment(cut)].map(({segment}) => segment);
  return `${(cut.length < length - 1 ? whole : whole.slice(0, -1)).join('')} …`;
}

/**
 * What a picture shows, in one paragraph: title, message, each value with its status, as of when, from where. Of more
 * values than fit, how many there are.
 */
export function toAlt({title, message, told, toldLast}: Picture, messages: Messages): string {
  const clean = (words: string, length: number) => sentence(shorten(safeText(words), length));
  const head = [clean(title, 150), clean(message, 250)];
  const last = toldLast.map(words => clean(words, 140));
  const around = [...head, ...last].join(' ').length + 30;
  const values: string[] = [];
  let length = around;
  for (const words of told.map(one => shorten(safeText(one), 250))) {
    length += words.length + 2;
    if (length > most) break;
    values.push(words);
  }
  const more = told.length - values.length;
  const list = values.join('; ') + (more > 0 ? messages.andMore(more) : '');
  return [...head, sentence(list.trim()), ...last].filter(Boolean).join(' ');
}
