import {currencyName} from '../format/currency-name.js';
import type {NumberMessages} from './en.numbers.js';
import {registerMessages} from './messages.js';

const quarters = ['premier', 'deuxième', 'troisième', 'quatrième'];

const rates = new Map([
  ['year', 'par an'],
  ['quarter', 'par trimestre'],
  ['month', 'par mois'],
  ['week', 'par semaine'],
  ['day', 'par jour'],
  ['hour', 'par heure'],
]);

/** "de" as it stands before a word: "de dollars", "d’euros". */
const linkTo = (noun: string) => (/^[aeiouhàâéèêëîïôœ]/i.test(noun) ? 'd’' : 'de ');

/** French beside numbers and dates. Importing this file registers it. */
export const fr: NumberMessages = {
  namedMoney: (number, amount, currency) => fr.counted(number, currencyName('fr', amount, currency)),
  // Million, milliard and billion are nouns: "5 dollars", but "5 millions de dollars".
  counted: (number, noun) => `${number} ${/illi(on|ard)s?$/.test(number) ? linkTo(noun) : ''}${noun}`,
  times: number => `${number} fois`,
  rate: (amount, per) => `${amount} ${rates.get(per) ?? `par ${per}`}`,
  range: (low, high) => `${low} à ${high}`,
  qualified: {
    about: amount => `environ ${amount}`,
    'more-than': amount => `plus ${linkTo(amount)}${amount}`,
    'at-least': amount => `au moins ${amount}`,
    'up-to': amount => `jusqu’à ${amount}`,
  },
  notKnown: 'inconnu',
  quarterOf: (quarter, year) => `${quarters[quarter - 1]} trimestre ${year}`,
  shortQuarterOf: (quarter, year) => `T${quarter} ${year}`,
  partOf: {
    early: date => `début ${date}`,
    mid: date => `mi-${date}`,
    late: date => `fin ${date}`,
  },
};

registerMessages('fr', fr);
