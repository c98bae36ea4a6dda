import {enChart, type ChartMessages} from './en.chart.js';
import {messagesFor} from './messages.js';

/** The words of a chart's layers, in a file of their own that loads with them. Falls back as `messagesFor` does. */
export const chartMessagesFor = (locale: string): ChartMessages => ({...enChart, ...messagesFor(locale)});
