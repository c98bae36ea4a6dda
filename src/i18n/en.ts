import type {FigureStatus} from '../topic/schema/schema.js';
import {enNumbers} from './en.numbers.js';

/** How firm each kind of number is, in a word; `unknown` where the topic does not say. */
const statuses: Record<FigureStatus | 'unknown', string> = {
  reported: 'reported',
  estimated: 'estimated',
  extrapolated: 'extrapolated',
  hypothetical: 'hypothetical',
  illustrative: 'illustrative',
  unknown: 'source not given',
};

/**
 * English, as far as the first picture needs it: a plain string, or a small function where something written
 * stands inside. Words that only an opened popover shows are in `en.evidence.ts`.
 */
export const en = {
  // Numbers and dates
  ...enNumbers,
  dateNotStated: 'date not stated',

  // What a number is
  statuses,
  doubtful: (status: string) => `${status}, contradicts itself`,

  // The states of an element
  waiting: 'Loading…',
  empty: 'Nothing to show.',
  invalid: 'The data has mistakes:',
  failed: 'The data could not be loaded.',
  retry: 'Retry',

  // The picture: the name of a bar's button, which goes on with the status; the order of bars, and what is announced
  bar: (label: string, value: string) => `${label}: ${value},`,
  sortByValue: 'Sort by value',
  sortAsGiven: 'Sort as given',
  sortedByValue: 'Sorted by value.',
  sortedAsGiven: 'In the order given.',
  howManyTimes: 'How many times?',

  // Below the picture. "As of: date not stated." has to read well too.
  asOf: 'As of',
  asOfSentence: (dates: string) => `As of: ${dates}.`,
  datesInTable: 'The dates are in the table.',
  sources: 'Sources',
  andMore: (count: number) => ` and ${count} more`,

  // The table twin
  showTable: 'Show as table',
  hideTable: 'Hide table',
  downloadCsv: 'Download as CSV',
  table: {
    what: 'What',
    value: 'Value',
    status: 'Status',
    asOf: 'As of',
    saidBy: 'Said by',
    sources: 'Sources',
  },
};
