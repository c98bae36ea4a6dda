import type {Topic} from '../../topic/schema/schema.js';

/**
 * What happened, what is expected and what is open, in order of time.
 * Example: Trainium4 is expected after 2027-04, since in April 2026 it was more than a year away.
 */
export const timelines = [
  {
    id: 'road-to-a-sale',
    title: 'From a launch to a sale that is still open',
    events: [
      {
        id: 'trainium3-launch',
        when: 'late-2025',
        state: 'happened',
        text: 'Trainium3 launches; its capacity has been nearly full ever since.',
        sources: ['document-001'],
      },
      {
        id: 'silicon-run-rate',
        when: '2026-Q1',
        state: 'happened',
        text: 'Amazon’s custom silicon reaches a run rate of [[amazon-silicon-run-rate]] and grows at a triple-digit pace.',
        sources: ['document-003'],
      },
      {
        id: 'jassy-letter',
        when: 'early-2026-04',
        state: 'happened',
        text: 'Andy Jassy’s letter puts the run rate of a standalone chip business, with AWS and others as its customers, at [[amazon-standalone-run-rate]], and finds it quite possible that others will get to buy racks. Current Trainium capacity sold out almost at once, and Trainium4’s is sold out too.',
        sources: ['letter', 'document-002', 'document-003'],
      },
      {
        id: 'talks-reported',
        when: '2026-06-18',
        state: 'happened',
        text: 'TechCrunch reports early talks on sales, and relays what Peter DeSantis told Bloomberg on a day not given.',
        sources: ['techcrunch', 'bloomberg', 'document-000', 'document-002', 'document-003'],
      },
      {
        id: 'report-carried',
        when: '2026-06-20',
        state: 'happened',
        text: 'The Taipei Times carries Bloomberg’s report.',
        sources: ['taipei-times', 'document-004'],
      },
      {
        id: 'no-deal',
        when: 'late-2026-06',
        state: 'happened',
        text: 'As of late June, no deal is signed.',
        sources: ['document-000'],
      },
      {
        id: 'trainium4',
        when: '2027-04',
        after: true,
        whenNote: 'more than a year after April 2026',
        state: 'expected',
        text: 'Trainium4 becomes available.',
        sources: ['letter', 'document-002'],
      },
      {
        id: 'first-deal',
        state: 'open',
        text: 'A signed deal, and a customer with a name.',
        sources: ['document-000', 'document-003', 'document-004'],
      },
    ],
  },
] satisfies Topic['timelines'];
