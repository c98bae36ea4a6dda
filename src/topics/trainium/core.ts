/**
 * The head of the topic and all that its bar chart shows at first: charts, and their subjects, figures and sources.
 * Its words name figures but no terms, so that a chart needs no other file.
 * Example: `charts[0].bars.length` is 3, one for each run rate.
 */
import type {Topic} from '../../topic/schema/schema.js';

export {runRates as figures} from './run-rates.js';
export {sources} from './sources.js';

export const schemaVersion = 1;
export const id = 'trainium';
export const title = 'Will Amazon sell its Trainium chips?';
export const language = 'en';
/** The day on which its words were last revised. Its facts are as of late June 2026, and it says so where it matters. */
export const updated = '2026-11-21';

export const subjects = [
  {id: 'amazon', label: 'Amazon', tone: 'accent'},
  {id: 'nvidia', label: 'Nvidia', tone: 'base'},
] satisfies Topic['subjects'];

export const charts = [
  {
    id: 'run-rates',
    title: 'Nvidia takes in [[nvidia-to-standalone]] what Amazon’s chips might',
    message:
      'Revenue run rates, in dollars a year. Amazon’s larger bar is an “if”: it sells no chips to others today.',
    note: 'Both Amazon bars count chips that AWS uses, so they overlap and cannot be added.',
    bars: [
      {figure: 'nvidia-run-rate', label: 'Nvidia', condition: 'if each quarter equals the last'},
      {
        figure: 'amazon-standalone-run-rate',
        label: 'Amazon, if',
        condition: 'its chips were a separate business',
      },
      {
        figure: 'amazon-silicon-run-rate',
        label: 'Amazon, now',
        condition: 'its own chips, used inside AWS',
      },
    ],
    sort: 'given',
  },
] satisfies Topic['charts'];
