import {enReferences} from './en.references.js';

/** English of a calculator as text, which loads when a reader asks for it. */
export const enCalculatorText = {
  ...enReferences,
  wasAtFirst: (before: string) => `at first ${before}`,
};
