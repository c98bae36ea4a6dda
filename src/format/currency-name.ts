import {numberFormat} from './intl-cache.js';

/**
 * What a currency is called in a language, as it goes with the amount: `currencyName('de', 5, 'USD')` → "US-Dollar",
 * `currencyName('fr', 5e6, 'EUR')` → "euros". What is no currency is named by its code. Never throws.
 */
export const currencyName = (locale: string, amount: number, currency: string): string =>
  numberFormat(locale, {style: 'currency', currency, currencyDisplay: 'name'})
    .formatToParts(amount)
    .find(({type}) => type === 'currency')?.value ?? currency;
