import {analogyRules} from './analogy-rules.js';
import {calculatorRules} from './calculator-rules.js';
import {computeFormulas} from './derive.js';
import type {Rules} from './part-rules.js';

/**
 * What some topics need and others do not: rules of parts that few have, and what computes formulas. A page loads either only
 * with data that has such parts; the command line and tests have both at hand.
 */
export const allRules = {
  rules: {analogies: analogyRules, calculators: calculatorRules} satisfies Rules,
  compute: computeFormulas,
};
