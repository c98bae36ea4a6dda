import {messagesFor} from '../i18n/messages.js';
import {numberFormat} from './intl-cache.js';
import {formatAmount, isLarge} from './number.js';
import type {FormatOptions} from './options.js';
import type {UnitWriter} from './unit-writer.js';

/** "$10,400" and "$0.50", but "$0.0025": the price of one token is not nothing. */
const digitsOf = (amount: number): Intl.NumberFormatOptions =>
  Math.abs(amount) < 0.01 ? {maximumSignificantDigits: 2} : {trailingZeroDisplay: 'stripIfInteger'};

/**
 * "−$5 billion". Intl never gives "$326 billion" in English, so a large amount takes the place of the digit in
 * one unit of money: "−$1".
 */
function withSign(amount: number, currency: string, {locale, style}: FormatOptions) {
  const large = isLarge(amount) && formatAmount(Math.abs(amount), locale, style);
  return numberFormat(locale, {style: 'currency', currency, ...digitsOf(amount)})
    .formatToParts(large ? Math.sign(amount) : amount)
    .map(({type, value}) => (type === 'minusSign' ? '−' : large && type === 'integer' ? large : value))
    .join('');
}

/** Money with the currency's sign ("$326 billion") or, where the language has it so in sentences, its name. */
export function moneyWriter(currency: string, options: FormatOptions): UnitWriter {
  const {locale, style} = options;
  const {namedMoney} = messagesFor(locale);
  const nameFor = (amount: number) => (style !== 'short' && isLarge(amount) ? namedMoney : undefined);
  return {
    number: amount => (nameFor(amount) ? formatAmount(amount, locale) : withSign(amount, currency, options)),
    phrase: (numbers, amount) => nameFor(amount)?.(numbers, amount, currency) ?? numbers,
  };
}
