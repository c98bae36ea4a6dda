/** Defines every element. Importing this file is all that a page has to do. */
export {ExplainerTopic} from './elements/topic/define.js';
export {ExplainerBarChart} from './elements/bar-chart/define.js';
export * from './elements/bar-chart/bar-chart.events.js';
export {ExplainerFigure} from './elements/figure/define.js';
export * from './elements/figure/figure.events.js';
export {ExplainerSources} from './elements/sources/define.js';
export {ExplainerComparisonTable} from './elements/comparison-table/define.js';
export * from './elements/comparison-table/comparison-table.events.js';
export * from './kit/copy.event.js';
export {ExplainerAnalogy} from './elements/analogy/define.js';
export * from './elements/analogy/analogy.events.js';
export {ExplainerCalculator} from './elements/calculator/define.js';
export * from './elements/calculator/calculator.events.js';
export * from './kit/events.js';
export * from './kit/guess-events.js';
export * from './kit/set-event.js';
export {registerMessages} from './i18n/messages.js';
export type {Topic} from './topic/schema/schema.js';
