import type {Topic} from '../../topic/schema/schema.js';

/**
 * Where the sources differ, each side in neutral words; `compatible` where they tell it differently without a
 * contradiction. Nothing is decided here for the reader.
 * Example: the second asks which chips are counted, and has two positions.
 */
export const disagreements = [
  {
    id: 'standalone-meaning',
    question: 'What would bring in [[amazon-standalone-run-rate]]?',
    positions: [
      {text: 'Selling the chips directly: the size of the opportunity.', sources: ['document-000']},
      {text: 'Selling chips outside AWS too, and not only using them inside.', sources: ['document-001']},
      {
        text: 'A separate chip business with AWS and others as its customers.',
        sources: ['document-002', 'document-003'],
      },
    ],
    figures: ['amazon-standalone-run-rate', 'nvidia-to-standalone'],
  },
  {
    id: 'silicon-scope',
    question: 'Which chips bring in [[amazon-silicon-run-rate]]?',
    positions: [
      {text: 'The chip division’s, through AWS alone.', sources: ['document-001']},
      {
        text: 'Trainium, Graviton and Nitro together, as Bloomberg and TechCrunch report.',
        sources: ['document-003'],
      },
    ],
    figures: ['amazon-silicon-run-rate', 'nvidia-to-silicon'],
  },
  {
    id: 'desantis-office',
    question: 'What is Peter DeSantis’s office?',
    positions: [
      {text: 'AI chief of AWS.', sources: ['document-000', 'document-003']},
      {text: 'AI chief of Amazon.', sources: ['document-001', 'document-002']},
      {
        text: 'Senior vice president at Amazon, in charge of AI models and semiconductors.',
        sources: ['document-004'],
      },
    ],
  },
  {
    id: 'trainium-purpose',
    question: 'What is Trainium for?',
    positions: [
      {text: 'Training AI models.', sources: ['document-000']},
      {text: 'Training models and running them (inference).', sources: ['document-004']},
    ],
  },
  {
    id: 'sold-out',
    question: 'What is sold out?',
    positions: [
      {
        text: 'Trainium3, nearly or largely; two of these three add that the next chip is drawing interest.',
        sources: ['document-001', 'document-003', 'document-004'],
      },
      {text: 'Both the current capacity and that of Trainium4.', sources: ['document-002']},
    ],
  },
  {
    id: 'available-now',
    question: 'Can Trainium be had now?',
    positions: [
      {text: 'Yes, by renting it in AWS.', sources: ['document-000']},
      {
        text: 'Capacity is sold out, or largely so.',
        sources: ['document-002', 'document-003', 'document-004'],
      },
    ],
  },
  {
    id: 'trainium3-measure',
    question: 'How is Trainium3 measured?',
    positions: [
      {text: 'Against its predecessor: [[trainium3-performance]].', sources: ['document-001']},
      {
        text: 'Rack against rack: said to be about level with Nvidia’s Blackwell NVL72.',
        sources: ['document-000'],
      },
    ],
    figures: ['trainium3-performance'],
    compatible: true,
  },
  {
    id: 'day-of-news',
    question: 'On which day did the news come out?',
    positions: [
      {text: 'Reported on June 18, 2026.', sources: ['document-000']},
      {text: 'In the Taipei Times, June 20, 2026, as Bloomberg’s report.', sources: ['document-004']},
    ],
    compatible: true,
  },
] satisfies Topic['disagreements'];
