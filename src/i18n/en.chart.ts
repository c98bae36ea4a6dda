import type {en} from './en.js';

/** English of what a bar chart loads when an author or a reader asks for it. */
export const enChart = {
  // How many times
  unit: 'Count in:',
  isUnit: 'the unit',
  timesWithStatus: (times: string, status: string) => `${times}, ${status}`,
  everyTick: (count: string) => `One tick stands for ${count}.`,
  countedIn: (unit: string, bars: string) => `Counted in “${unit}”: ${bars}.`,
  countedBar: (label: string, times: string) => `${label} ${times}`,
  notCounted: 'No longer counted in a bar.',

  // Guess first: what stands there before the number does
  guessTitle: (label: string) => `${label}: how much?`,
  guessMessage: 'Guess first. The other bars are drawn on the scale of your guess.',
  guessMessageAlone: 'Guess first. Then see the number.',
  yourGuess: 'Your guess',
  guessHere: 'your guess',
  noGuess: 'not set',
  guessIn: (one: string) => `1 stands for ${one}`,
  guessMissing: 'Set a guess, or have the number shown at once.',
  guessOutside: (low: string, high: string) => `Write a number from ${low} to ${high}.`,
  show: 'Show',
  justShow: 'Just show me',

  // After it
  guessed: (amount: string) => `Your guess, the dashed outline: ${amount}.`,
  numberIs: (amount: string, status: string) => `The number: ${amount}, ${status}.`,
  timesGuess: (times: string) => `It is ${times} your guess.`,
  timesNumber: (times: string) => `Your guess is ${times} the number.`,
  same: 'It is the same number.',
  noRatio: 'No ratio says how far apart they are: one is zero, or zero lies between them.',
  within: (percent: string) => `The two are within ${percent} of each other.`,
};

/** The words of a bar chart that load later, with those that were there before. */
export type ChartMessages = typeof enChart & typeof en;
