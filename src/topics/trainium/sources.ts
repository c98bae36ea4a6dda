import type {Source} from '../../topic/schema/schema.js';

/**
 * The sources of the run rates: four of the five documents that were read, and the letter known through them.
 * What a document does not state (publisher, date, address) is left out, never guessed.
 * Example: `sources[4]` is Amazon’s letter, dated `early-2026-04`, known through four documents.
 */
export const sources = [
  {
    id: 'document-000',
    title: 'Amazon Weighs Selling Its Trainium AI Chips Directly to Challenge Nvidia',
    dateNote: 'no date given; speaks of late June 2026',
  },
  {
    id: 'document-001',
    publisher: 'iEXExchanger',
    title: 'Amazon Plans to Sell Trainium3 AI Chips Directly to Data Centers',
    dateNote: 'no date given',
  },
  {id: 'document-002', description: 'an article on AWS and direct chip sales', dateNote: 'no date given'},
  {
    id: 'document-003',
    description: 'a news note with a section for practitioners',
    dateNote: 'no date given',
  },
  {
    id: 'letter',
    name: 'Amazon’s letter to shareholders',
    publisher: 'Amazon',
    description: 'the annual one, by Andy Jassy',
    date: 'early-2026-04',
    carriedBy: ['document-000', 'document-001', 'document-002', 'document-003'],
  },
] satisfies Source[];
