import {currencyName} from '../format/currency-name.js';
import type {NumberMessages} from './en.numbers.js';
import {registerMessages} from './messages.js';
import {plural} from './plural.js';

const quarters = ['الأول', 'الثاني', 'الثالث', 'الرابع'];

const rates = new Map([
  ['year', 'سنويًا'],
  ['quarter', 'كل ربع سنة'],
  ['month', 'شهريًا'],
  ['week', 'أسبوعيًا'],
  ['day', 'يوميًا'],
  ['hour', 'في الساعة'],
]);

/** Arabic beside numbers and dates. Importing this file registers it. */
export const ar: NumberMessages = {
  namedMoney: (number, amount, currency) => ar.counted(number, currencyName('ar', amount, currency)),
  counted: (number, noun) => `${number} ${noun}`,
  times: (number, value) => `${number} ${plural('ar', value, {few: 'مرات', other: 'مرة'})}`,
  rate: (amount, per) => `${amount} ${rates.get(per) ?? `لكل ${per}`}`,
  range: (low, high) => `${low} إلى ${high}`,
  qualified: {
    about: amount => `نحو ${amount}`,
    'more-than': amount => `أكثر من ${amount}`,
    'at-least': amount => `ما لا يقل عن ${amount}`,
    'up-to': amount => `ما يصل إلى ${amount}`,
  },
  notKnown: 'غير معروف',
  quarterOf: (quarter, year) => `الربع ${quarters[quarter - 1]} من ${year}`,
  shortQuarterOf: (quarter, year) => `الربع ${quarters[quarter - 1]} ${year}`,
  partOf: {
    early: date => `أوائل ${date}`,
    mid: date => `منتصف ${date}`,
    late: date => `أواخر ${date}`,
  },
};

registerMessages('ar', ar);
