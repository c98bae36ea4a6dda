import {currencyName} from '../format/currency-name.js';
import type {NumberMessages} from './en.numbers.js';
import {registerMessages} from './messages.js';

const rates = new Map([
  ['year', 'pro Jahr'],
  ['quarter', 'pro Quartal'],
  ['month', 'pro Monat'],
  ['week', 'pro Woche'],
  ['day', 'pro Tag'],
  ['hour', 'pro Stunde'],
]);

/** German beside numbers and dates. Importing this file registers it. */
export const de: NumberMessages = {
  namedMoney: (number, amount, currency) => de.counted(number, currencyName('de', amount, currency)),
  counted: (number, noun) => `${number} ${noun}`,
  times: number => `${number}-mal`,
  rate: (amount, per) => `${amount} ${rates.get(per) ?? `pro ${per}`}`,
  range: (low, high) => `${low} bis ${high}`,
  qualified: {
    about: amount => `etwa ${amount}`,
    'more-than': amount => `mehr als ${amount}`,
    'at-least': amount => `mindestens ${amount}`,
    'up-to': amount => `bis zu ${amount}`,
  },
  notKnown: 'nicht bekannt',
  quarterOf: (quarter, year) => `${quarter}. Quartal ${year}`,
  shortQuarterOf: (quarter, year) => `Q${quarter} ${year}`,
  partOf: {
    early: date => `Anfang ${date}`,
    mid: date => `Mitte ${date}`,
    late: date => `Ende ${date}`,
  },
};

registerMessages('de', de);
