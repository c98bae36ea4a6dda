import {numberFormat} from './intl-cache.js';
import type {FormatStyle} from './options.js';

/** From a million on numbers are written with a word: "1 million". */
export const isLarge = (value: number) => Math.abs(value) >= 1e6;

/**
 * A number that is rounded already, in the digits of the language and with a true minus sign.
 * `formatNumber(-10400, 'en')` → "−10,400". Never throws.
 */
export const formatNumber = (value: number, locale: string, options?: Intl.NumberFormatOptions) => {
  const text = numberFormat(locale, {maximumSignificantDigits: 15, ...options}).format(value);
  return value < 0 ? text.replace('-', '−') : text;
};

/**
 * Canadian French abbreviates a billion to "G", and so do languages that Intl knows half. Nobody reads money
 * so: the word is used then, and if even that is "G", all digits.
 */
function formatLarge(value: number, locale: string, style: FormatStyle): string {
  const text = formatNumber(value, locale, {notation: 'compact', compactDisplay: style});
  if (!text.includes('G')) return text;
  return style === 'short' ? formatLarge(value, locale, 'long') : formatNumber(value, locale);
}

/** A rounded number, from a million on with its word: 326e9 → "326 billion" or "326B", 10400 → "10,400". */
export const formatAmount = (value: number, locale: string, style: FormatStyle = 'long') =>
  isLarge(value) ? formatLarge(value, locale, style) : formatNumber(value, locale);
