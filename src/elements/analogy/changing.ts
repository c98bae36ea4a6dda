/** What a change looks like, and what it comes to in words. Nobody changes anything before the first picture stands. */
export {toChange} from './change.model.js';
export {animateCrossing, wayAcross} from './crossing.js';
