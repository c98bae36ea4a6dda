import type {Topic} from '../../topic/schema.js';
import {runRates} from './run-rates.js';
import {sources} from './sources.js';

/**
 * The head of the topic and all that its bar chart shows at first: charts, and their subjects,
 * figures and sources.
 * Its words name figures but no terms, so that a chart needs no other file.
 * Example: `core.charts[0].bars.length` is 3, one for each run rate.
 */
export const core = {
  schemaVersion: 1,
  id: 'trainium',
  title: 'Will Amazon sell its Trainium chips?',
  language: 'en',
  updated: '2026-11-21',
  subjects: [
    {id: 'amazon', label: 'Amazon', tone: 'accent'},
    {id: 'nvidia', label: 'Nvidia', tone: 'base'},
  ],
  sources,
  figures: runRates,
  charts: [
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
  ],
} satisfies Partial<Topic>;
