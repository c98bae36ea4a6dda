import type {DatePart} from '../topic/schema/date.js';
import type {Qualifier} from '../topic/schema/schema.js';

/**
 * The words that stand beside numbers and dates, which change their order from language to language. Amounts
 * and dates come already written; a bare number comes along where a word has to agree with it.
 */
export interface NumberMessages {
  /** Millions and billions of money where sentences name the currency: "326 Milliarden US-Dollar". Left out: its sign. */
  namedMoney?: (number: string, amount: number, currency: string) => string;
  /** A number and what it counts: "5 gigawatts". */
  counted: (number: string, noun: string) => string;
  /** A ratio: "6.5 times". */
  times: (number: string, value: number) => string;
  /** An amount over a time: "$326 billion a year". `per` is "year", "quarter", "month", "week", "day" or what an author wrote. */
  rate: (amount: string, per: string) => string;
  /** From one number to another. */
  range: (low: string, high: string) => string;
  /** How the truth stands to the number. */
  qualified: Record<Exclude<Qualifier, 'exact'>, (amount: string) => string>;
  /** In place of a number that nobody gives. */
  notKnown: string;
  /** A quarter, 1 to 4, of a written year, in a sentence. */
  quarterOf: (quarter: number, year: string) => string;
  /** The same in little room. */
  shortQuarterOf: (quarter: number, year: string) => string;
  /** A part of a written month, quarter or year. */
  partOf: Record<DatePart, (date: string) => string>;
}

const quarters = ['first', 'second', 'third', 'fourth'];

/** English, on which all other languages fall back. */
export const enNumbers: NumberMessages = {
  counted: (number, noun) => `${number} ${noun}`,
  times: number => `${number} times`,
  rate: (amount, per) => `${amount} ${per === 'hour' ? 'an' : 'a'} ${per}`,
  range: (low, high) => `${low} to ${high}`,
  qualified: {
    about: amount => `about ${amount}`,
    'more-than': amount => `more than ${amount}`,
    'at-least': amount => `at least ${amount}`,
    'up-to': amount => `at most ${amount}`,
  },
  notKnown: 'not known',
  quarterOf: (quarter, year) => `${quarters[quarter - 1]} quarter of ${year}`,
  shortQuarterOf: (quarter, year) => `Q${quarter} ${year}`,
  partOf: {
    early: date => `early ${date}`,
    mid: date => `mid-${date}`,
    late: date => `late ${date}`,
  },
};
