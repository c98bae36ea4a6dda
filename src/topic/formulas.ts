/** What a page loads for a topic with formulas. What they are computed with is shared with analogies. */
export {computeFormulas} from './derive.js';
