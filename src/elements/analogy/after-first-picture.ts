/**
 * What can wait until the first picture stands: what a change looks like, what it comes to in words, what is asked, and
 * what an author hears.
 */
export {renderQuestion} from './asking.js';
export {toChange} from './change.model.js';
export {Guesses} from './guesses.js';
export {warnOf} from './warn.js';
export {animateCrossing, wayAcross} from './crossing.js';
