import {messagesFor} from '../i18n/messages.js';
import {plural} from '../i18n/plural.js';
import {formatAmount} from './number.js';
import type {FormatOptions} from './options.js';
import type {UnitWriter} from './unit-writer.js';

/** A name with a capital is an abbreviation, as "GW" is; "loaves" is not. */
const isAbbreviation = (noun: string) => /[A-Z]/.test(noun);

/** `GW` → "gigawatts" by the topic's list, "GW" in short; a noun that the list does not have stays as it is. */
function nounFor(value: number, noun: string, {locale, units, style}: FormatOptions) {
  const words = units?.find(unit => unit.id === noun);
  return words && !(style === 'short' && isAbbreviation(noun)) ? plural(locale, value, words) : noun;
}

/** A number of things: 5 → "5 gigawatts", 1 → "1 oven". */
export const countWriter = (noun: string, options: FormatOptions): UnitWriter => ({
  number: value => formatAmount(value, options.locale, options.style),
  // A plain number has no noun.
  phrase: (numbers, value) =>
    messagesFor(options.locale)
      .counted(numbers, nounFor(value, noun, options))
      .trim(),
});
