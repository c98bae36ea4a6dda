import {messagesFor} from '../i18n/messages.js';
import {formatNumber} from './number.js';
import type {FormatOptions} from './options.js';
import type {UnitWriter} from './unit-writer.js';

/** A part of a whole between 0 and 1: 0.8 → "80%". */
export const shareWriter = ({locale}: FormatOptions): UnitWriter => ({
  number: share => formatNumber(share, locale, {style: 'percent'}),
  phrase: numbers => numbers,
});

/** How many times one thing is another: 6.5 → "6.5 times". */
export const multipleWriter = ({locale}: FormatOptions): UnitWriter => ({
  number: multiple => formatNumber(multiple, locale),
  phrase: (numbers, multiple) => messagesFor(locale).times(numbers, multiple),
});
