import {currencyName} from '../format/currency-name.js';
import type {NumberMessages} from './en.numbers.js';
import {registerMessages} from './messages.js';
import {plural} from './plural.js';

const quarters = ['primer', 'segundo', 'tercer', 'cuarto'];

const rates = new Map([
  ['year', 'al año'],
  ['quarter', 'al trimestre'],
  ['month', 'al mes'],
  ['week', 'a la semana'],
  ['day', 'al día'],
  ['hour', 'por hora'],
]);

/** Spanish beside numbers and dates. Importing this file registers it. */
export const es: NumberMessages = {
  namedMoney: (number, amount, currency) => es.counted(number, currencyName('es', amount, currency)),
  // Millón and billón are nouns: "5 dólares", but "5 millones de dólares".
  counted: (number, noun) => `${number} ${/ill(ón|ones)$/.test(number) ? 'de ' : ''}${noun}`,
  times: (number, value) => `${number} ${plural('es', value, {one: 'vez', other: 'veces'})}`,
  rate: (amount, per) => `${amount} ${rates.get(per) ?? `por ${per}`}`,
  range: (low, high) => `${low} a ${high}`,
  qualified: {
    about: amount => `aproximadamente ${amount}`,
    'more-than': amount => `más de ${amount}`,
    'at-least': amount => `al menos ${amount}`,
    'up-to': amount => `hasta ${amount}`,
  },
  notKnown: 'no se conoce',
  quarterOf: (quarter, year) => `${quarters[quarter - 1]} trimestre de ${year}`,
  shortQuarterOf: (quarter, year) => `T${quarter} ${year}`,
  partOf: {
    early: date => `principios de ${date}`,
    mid: date => `mediados de ${date}`,
    late: date => `finales de ${date}`,
  },
};

registerMessages('es', es);
