import {currencyName} from '../format/currency-name.js';
import type {NumberMessages} from './en.numbers.js';
import {registerMessages} from './messages.js';

const rates = new Map([
  ['year', '年間'],
  ['quarter', '四半期あたり'],
  ['month', '1か月あたり'],
  ['week', '1週間あたり'],
  ['day', '1日あたり'],
  ['hour', '1時間あたり'],
]);

/** A month ends in its own word for "month" and is parted in thirds that have names of their own. */
const partOf = (third: string, part: string) => (date: string) => date + (date.endsWith('月') ? third : part);

/** Japanese beside numbers and dates, written without spaces. Importing this file registers it. */
export const ja: NumberMessages = {
  namedMoney: (number, amount, currency) => ja.counted(number, currencyName('ja', amount, currency)),
  counted: (number, noun) => number + noun,
  times: number => `${number}倍`,
  rate: (amount, per) => (rates.get(per) ?? `${per}あたり`) + amount,
  range: (low, high) => `${low}から${high}`,
  qualified: {
    about: amount => `約${amount}`,
    'more-than': amount => `${amount}超`,
    'at-least': amount => `${amount}以上`,
    'up-to': amount => `最大${amount}`,
  },
  notKnown: '不明',
  quarterOf: (quarter, year) => `${year}第${quarter}四半期`,
  shortQuarterOf: (quarter, year) => `${year}第${quarter}四半期`,
  partOf: {
    early: partOf('上旬', '初め'),
    mid: partOf('中旬', '半ば'),
    late: partOf('下旬', '後半'),
  },
};

registerMessages('ja', ja);
