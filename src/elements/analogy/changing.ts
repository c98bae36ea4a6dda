/**
 * What can wait until the first picture stands: what a change looks like, what it comes to in words, and what an author
 * hears.
 */
export {toChange} from './change.model.js';
export {warnOf} from './warn.js';
export {animateCrossing, wayAcross} from './crossing.js';
