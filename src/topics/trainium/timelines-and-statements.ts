/** What happened and who said what, for whoever tells the story in order. Example: `timelines[0].events.length` is 8. */
export {timelines} from './timelines.js';
export {statements, tradeOffs} from './statements.js';
