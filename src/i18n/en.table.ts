import {enReferences} from './en.references.js';

/** English of the comparison table, which loads with it. */
export const enTable = {
  factor: 'What counts',
  option: 'Option',
  rated: (rating: string) => `rated ${rating} of 3`,
  cellNotKnown: 'not known',
  judgedBy: (who: string) => `Words: ${who}.`,
  ratedBy: (who: string) => `Ratings: ${who}.`,
  sourcesOf: (line: string) => `Sources: ${line}`,
  copyText: 'Copy as text',

  // Where no button can be pressed: on paper, and in the text
  leftOut: (options: string) => `Left out: ${options}.`,
  ...enReferences,

  // What a reader can do with rows and columns
  sortBy: (line: string) => `Sort by ${line}, best first`,
  sorted: (line: string) => `Sorted by ${line}, best first.`,
  order: 'Order:',
  asGiven: 'as given',
  bestIn: (line: string) => `${line}, best first`,
  shown: 'Shown:',
  turn: {factors: 'One block for each option', options: 'One block for each factor'},

  // What matters to a reader
  weigh: 'What matters to me',
  weights: {0: 'not at all', 1: 'a little', 2: 'a lot', 4: 'decisive'},
  reset: 'Clear',
  score: 'Score',
  // No line ends within the product.
  part: (factor: string, weight: number, rating: string) => `${factor} ${weight}\u00a0×\u00a0${rating}`,
  leads: (option: string, count: string, ways: string) =>
    `${option} leads in ${count} of ${ways} ways to weigh these rows, ties apart`,
  leadsNow: (option: string) => `${option} leads as you weigh these rows`,
  nobodyLeads: 'No option leads for certain',
  turns: (factor: string, direction: 'more' | 'less') =>
    `yours turns if “${factor}” matters one step ${direction}`,
  holds: 'yours holds if any one row matters one step more or less',
  unavailable: (option: string, words: string) => `${option}: ${words}.`,
};

/** The words of the comparison table. */
export type TableMessages = typeof enTable;
