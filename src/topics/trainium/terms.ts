import type {Topic} from '../../topic/schema/schema.js';

/**
 * The glossary: words a general reader may stumble over, each explained in a sentence or two.
 * Example: `[[term:rack|racks]]` in a text is explained by the term `rack`.
 */
export const terms = [
  {
    id: 'run-rate',
    term: 'run rate',
    definition:
      'What a year would bring if a recent pace, often one quarter’s, went on unchanged. An extrapolation, not a result.',
  },
  {
    id: 'trainium',
    term: 'Trainium',
    definition:
      'Amazon’s own AI chip, which so far can only be rented, on AWS. Trainium3 is the newest on offer, Trainium4 the one to come.',
    sources: ['document-001', 'document-002'],
  },
  {
    id: 'aws',
    term: 'AWS',
    definition: 'Amazon Web Services, the part of Amazon that rents out computing over the internet.',
  },
  {
    id: 'accelerator',
    term: 'accelerator',
    definition:
      'A chip built to do one kind of work fast. For AI, that is multiplying large tables of numbers.',
  },
  {
    id: 'gpu',
    term: 'GPU',
    definition: 'Graphics processing unit: a chip once made for pictures, now the usual accelerator for AI.',
  },
  {
    id: 'custom-silicon',
    term: 'custom silicon',
    definition:
      'Chips that a company designs for its own use. At Amazon one source counts Trainium, Graviton and Nitro.',
    sources: ['document-003'],
  },
  {
    id: 'rack',
    term: 'rack',
    definition:
      'A tall frame that holds servers, with their power, cooling and cables; the unit in which Amazon may sell.',
    sources: ['document-002'],
  },
  {
    id: 'neuron',
    term: 'Neuron SDK',
    definition: 'Amazon’s software kit for programs that run on Trainium.',
    sources: ['document-000'],
  },
  {
    id: 'cuda',
    term: 'CUDA',
    definition: 'Nvidia’s software for programs that run on its chips, and the default of the industry.',
    sources: ['document-000'],
  },
  {
    id: 'sold-out',
    term: 'sold out',
    definition: 'Of capacity: all the computing that the chips can give has been promised to customers.',
  },
  {
    id: 'foundry',
    term: 'foundry',
    definition:
      'A factory that makes chips to other companies’ designs. TSMC is one; Nvidia is its largest customer, and Amazon would need such a partner.',
    sources: ['document-002'],
  },
  {
    id: 'sovereign',
    term: 'sovereign infrastructure',
    definition: 'Computing that a country or region keeps under its own control, on its own soil.',
  },
  {
    id: 'hyperscaler',
    term: 'hyperscaler',
    definition: 'A company that runs clouds of the largest size, as Amazon does.',
  },
  {id: 'training', term: 'training', definition: 'Teaching an AI model from data.'},
  {id: 'inference', term: 'inference', definition: 'Running a trained AI model to get answers.'},
] satisfies Topic['terms'];
