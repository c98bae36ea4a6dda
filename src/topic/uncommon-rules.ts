import {analogyRules} from './analogy-rules.js';
import type {Rules} from './part-rules.js';

/** The rules of parts that few topics have. */
export const uncommonRules = {analogies: analogyRules} satisfies Rules;
