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

/** As many values as have room, and how many more there are. */
function listOf(told: readonly string[], room: number, messages: Messages): {list: string; isWhole: boolean} {
  const values = told.map(one => shorten(safeText(one), 250));
  let length = 0;
  const found = values.findIndex(value => (length += value.length + 2) > room);
  const count = found === -1 ? values.length : found;
  const more = values.length - count;
  return {
    list: (values.slice(0, count).join('; ') + (more > 0 ? messages.andMore(more) : '')).trim(),
    isWhole: more === 0,
  };
}

/**
 * What a picture shows, in one paragraph: title, message, each value with its status, as of when, from where. Of more
 * values than fit, how many there are; what stands after them is shortened first.
 */
export function toAlt({title, message, told, toldLast}: Picture, messages: Messages): string {
  const write = (longest: number) => {
    const clean = (words: string, length: number) => sentence(shorten(safeText(words), length));
    const head = [clean(title, 150), clean(message, 250)];
    const last = toldLast.map(words => clean(words, longest));
    const {list, isWhole} = listOf(told, most - [...head, ...last].join(' ').length - 30, messages);
    return {alt: [...head, sentence(list), ...last].filter(Boolean).join(' '), isWhole};
  };
  const whole = write(300);
  return (whole.isWhole ? whole : write(110)).alt;
}
