import type {Topic} from '../../topic/schema/schema.js';

/** The article whose author judged the options; the ratings beside its words are ours. */
const judge = ['document-000'];

/**
 * The comparison table: five factors × three options, one of which is not for sale.
 * Example: `availability` of `rent-trainium` is “Now”, rated 2 of 3 because reports call it largely sold out.
 */
export const tables = [
  {
    id: 'ways-to-get-chips',
    title: 'Buy Trainium, rent it, or buy Nvidia?',
    message: 'What a data-center operator weighs. One of the three cannot be bought today.',
    note: 'The words are one author’s judgment, not reported facts.',
    judgedBy: 'the author of the article cited',
    ratedBy: 'Explainer Elements',
    options: [
      {id: 'buy-trainium', label: 'Buy Trainium', subject: 'amazon', unavailable: 'not for sale today'},
      {id: 'rent-trainium', label: 'Rent it on AWS', subject: 'amazon'},
      {id: 'buy-nvidia', label: 'Buy Nvidia (Blackwell)', subject: 'nvidia'},
    ],
    factors: [
      {id: 'upfront-cost', label: 'Upfront cost'},
      {id: 'software', label: 'Software'},
      {id: 'availability', label: 'Availability'},
      {id: 'lock-in', label: 'Lock-in'},
      {id: 'best-for', label: 'Best for', rated: false},
    ],
    cells: [
      {
        factor: 'upfront-cost',
        option: 'buy-trainium',
        word: 'High',
        note: 'capital cost; maybe lower per chip',
        rating: 1,
        sources: judge,
      },
      {
        factor: 'upfront-cost',
        option: 'rent-trainium',
        word: 'None',
        note: 'pay as you go',
        rating: 3,
        sources: judge,
      },
      {
        factor: 'upfront-cost',
        option: 'buy-nvidia',
        word: 'Highest',
        note: 'capital cost, at a premium price',
        rating: 0,
        sources: judge,
      },
      {
        factor: 'software',
        option: 'buy-trainium',
        word: 'Catching up',
        note: 'Neuron SDK',
        rating: 1,
        sources: judge,
      },
      {
        factor: 'software',
        option: 'rent-trainium',
        word: 'Managed',
        note: 'Neuron SDK, run by AWS',
        rating: 2,
        sources: judge,
      },
      {
        factor: 'software',
        option: 'buy-nvidia',
        word: 'Mature',
        note: 'CUDA, the industry’s default',
        rating: 3,
        sources: judge,
      },
      {
        factor: 'availability',
        option: 'buy-trainium',
        word: 'Not sold yet',
        note: 'talks only',
        rating: 0,
        sources: judge,
      },
      {
        factor: 'availability',
        option: 'rent-trainium',
        word: 'Now',
        note: 'in AWS, but reported as largely sold out',
        rating: 2,
        sources: [...judge, 'document-001', 'document-002', 'document-003', 'document-004'],
      },
      {
        factor: 'availability',
        option: 'buy-nvidia',
        word: 'Constrained',
        note: 'long lead times',
        rating: 1,
        sources: judge,
      },
      {
        factor: 'lock-in',
        option: 'buy-trainium',
        word: 'Your own',
        note: 'own hardware, own site',
        rating: 2,
        sources: judge,
      },
      {
        factor: 'lock-in',
        option: 'rent-trainium',
        word: 'AWS',
        note: 'tied to one cloud',
        rating: 0,
        sources: judge,
      },
      {
        factor: 'lock-in',
        option: 'buy-nvidia',
        word: 'CUDA',
        note: 'tied to Nvidia’s software',
        rating: 1,
        sources: judge,
      },
      {
        factor: 'best-for',
        option: 'buy-trainium',
        word: 'Operators',
        note: 'who want an alternative to Nvidia',
        sources: judge,
      },
      {
        factor: 'best-for',
        option: 'rent-trainium',
        word: 'AWS teams',
        note: 'who already work there',
        sources: judge,
      },
      {
        factor: 'best-for',
        option: 'buy-nvidia',
        word: 'Anyone',
        note: 'who needs mature tools today',
        sources: judge,
      },
    ],
  },
] satisfies Topic['tables'];
