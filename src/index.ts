/** Defines every element. Importing this file is all that a page has to do. */
import {ExplainerBarChart} from './elements/bar-chart/bar-chart.js';
import {ExplainerTopic} from './elements/topic/topic.js';
import {define} from './kit/define.js';

// First, so that charts inside one find it ready.
define('explainer-topic', ExplainerTopic);
define('explainer-bar-chart', ExplainerBarChart);

export * from './kit/events.js';
export {registerMessages} from './i18n/messages.js';
export type {Topic} from './topic/schema.js';
export {ExplainerBarChart, ExplainerTopic};
