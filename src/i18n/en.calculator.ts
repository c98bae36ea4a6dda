import {enControls} from './en.controls.js';
import type {en} from './en.js';

/** English of the calculator, which loads with it. */
export const enCalculator = {
  ...enControls,

  // What a reader sets
  outside: (low: string, high: string) => `Write a number from ${low} to ${high}.`,

  // What follows
  result: (label: string, value: string, status: string) => `${label}: ${value}, ${status}.`,
  noResult: (label: string, reason: string) => `${label}: ${reason}`,
  isEmpty: (label: string) => `not known, “${label}” is empty`,
  isOutside: (label: string, low: string, high: string) =>
    `not known, “${label}” goes from ${low} to ${high} only`,
  noNumber: 'none: these numbers lead to no result',

  // What the reader has changed
  asSet: (changes: string) => `if ${changes}`,
  /** Who says a number that was moved. */
  reader: 'you, as set here',
  isSetTo: (label: string, now: string) => `“${label}” is ${now}`,

  // The picture
  ofAll: (part: string, all: string) => `${part} of ${all}`,
  oneDot: (amount: string) => `One dot: ${amount}.`,

  copyText: 'Copy as text',
};

/** The words of the calculator, with those that were there before. */
export type CalculatorMessages = typeof enCalculator & typeof en;
