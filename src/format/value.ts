import {messagesFor} from '../i18n/messages.js';
import type {Qualifier} from '../topic/schema/schema.js';
import {parseUnit, type Unit} from '../topic/schema/unit.js';
import {countWriter} from './count.js';
import {moneyWriter} from './money.js';
import type {FormatOptions} from './options.js';
import {multipleWriter, shareWriter} from './ratio.js';
import {differs, roundValue} from './rounding.js';
import type {UnitWriter} from './unit-writer.js';

function writerFor(unit: Unit, options: FormatOptions): UnitWriter {
  if (unit.kind === 'money') return moneyWriter(unit.currency, options);
  if (unit.kind === 'count') return countWriter(unit.noun, options);
  return unit.kind === 'share' ? shareWriter(options) : multipleWriter(options);
}

/** What is rounded is "about", inside of what else is said of it: "at most about 16 times". */
function qualify(text: string, qualifier: Qualifier, isRounded: boolean, locale: string) {
  const {qualified} = messagesFor(locale);
  const stated = isRounded && qualifier !== 'about' ? qualified.about(text) : text;
  return qualifier === 'exact' ? stated : qualified[qualifier](stated);
}

/** Numbers and their noun: "2 to 5 gigawatts". */
function writeAmount(values: readonly number[], unit: Unit, options: FormatOptions) {
  const {number, phrase} = writerFor(unit, options);
  const numbers = values.map(number).reduce(messagesFor(options.locale).range);
  return phrase(numbers, values.at(-1)!);
}

/**
 * One value, or the two ends of a range, in words: numbers and noun, the qualifier if one is given, the rate if
 * it is asked for. `[2, 5]` in `GW` → "2 to 5 gigawatts". If any is no finite number: "not known". Never throws.
 */
export function writeValues(
  values: readonly number[],
  unitName: string,
  options: FormatOptions,
  qualifier?: Qualifier,
): string {
  const {notKnown, rate} = messagesFor(options.locale);
  if (!values.every(Number.isFinite)) return notKnown;
  const unit = parseUnit(unitName);
  const rounded = values.map(value => roundValue(value, unit.kind));
  const amount = writeAmount(rounded, unit, options);
  const text = qualifier ? qualify(amount, qualifier, differs(values, rounded), options.locale) : amount;
  return options.rate && unit.per ? rate(text, unit.per) : text;
}

/**
 * A value in its unit, without saying how exact it is: `formatValue(326e9, 'USD/year', {locale: 'en'})` →
 * "$326 billion"; with `style: 'short'` "$326B", with `rate: true` "$326 billion a year". Money and counts are
 * rounded to three digits from a million on, shares to three, multiples to two; `isRounded` tells whether that
 * changes the value. No number reads "not known". Never throws.
 */
export const formatValue = (value: number | undefined, unit: string, options: FormatOptions): string =>
  writeValues([value!], unit, options);

/** A range, in words so that it can be read aloud: `formatRange(2, 5, 'GW', …)` → "2 to 5 gigawatts". Never throws. */
export const formatRange = (low: number, high: number, unit: string, options: FormatOptions): string =>
  writeValues([low, high], unit, options);

/** Money by its currency: `formatMoney(81.5e9, {currency: 'USD', locale: 'en'})` → "$81.5 billion". Never throws. */
export const formatMoney = (value: number, {currency, ...options}: FormatOptions & {currency: string}) =>
  formatValue(value, currency, options);
