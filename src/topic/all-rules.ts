import {analogyRules} from './analogy-rules.js';
import {computeFormulas} from './derive.js';

/**
 * What some topics need and others do not: rules of analogies, and what computes formulas. A page loads either only
 * with data that has such parts; the command line and tests have both at hand.
 */
export const allRules = {analogies: analogyRules, compute: computeFormulas};
