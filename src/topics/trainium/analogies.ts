import type {Topic} from '../../topic/schema.js';

/**
 * The bakery that might sell its ovens. The first five rows are a source’s, the other four ours;
 * each limit says which rows it corrects.
 * Example: the limit `software` corrects `special-ovens`, because an oven needs none.
 */
export const analogies = [
  {
    id: 'bakery',
    title: 'The bakery that might sell its ovens',
    source: {
      label: 'The bakery',
      synopsis: 'A bakery built ovens for its own bread. Now others ask to buy them.',
    },
    target: {
      label: 'Amazon’s chips',
      synopsis: 'Amazon built chips for its own cloud. Now others ask to buy them.',
    },
    inventedNumbers: 'The bakery’s numbers are made up.',
    mapping: [
      {
        id: 'bakery',
        source: 'The bakery',
        target: 'Amazon',
        relation: 'Once it sells, other bakeries and the makers of ovens are both its rivals.',
        sources: ['document-004'],
      },
      {
        id: 'special-ovens',
        source: 'Its special ovens',
        target: 'Trainium chips',
        relation: 'Built for its own use.',
        sources: ['document-004'],
      },
      {
        id: 'own-bread',
        source: 'Its own bread',
        target: 'Its own cloud',
        relation: 'What the machines were built to make.',
        sources: ['document-004'],
      },
      {
        id: 'other-bakeries',
        source: 'Other bakeries',
        target: 'Other data-center operators',
        relation: 'Rivals that may become buyers.',
        sources: ['document-004'],
      },
      {
        id: 'oven-makers',
        source: 'Makers of ovens',
        target: 'Nvidia',
        relation: 'They live on selling the machines.',
        sources: ['document-004'],
      },
      {
        id: 'bread-buyers',
        source: 'People who buy bread',
        target: 'AWS customers',
        relation: 'They wait when machines run short.',
      },
      {
        id: 'oven-sold',
        source: 'Selling an oven, which then bakes none of the bakery’s bread',
        target: 'Selling a rack, which AWS can then no longer rent out',
        relation: 'What is sold is gone from one’s own counter.',
      },
      {
        id: 'coffee-and-cake',
        source: 'Coffee and cake sold with the bread',
        target: 'Services sold with the cloud',
        relation: 'Extra sales that do not come with the machine.',
      },
      {
        id: 'workshop',
        source: 'The workshop that builds everyone’s ovens',
        target: 'TSMC',
        relation: 'More machines need room there first.',
      },
    ],
    limits: [
      {
        id: 'software',
        text: 'An oven needs no software. A chip is worth little without CUDA or Neuron.',
        corrects: ['special-ovens', 'oven-makers'],
        kind: 'looks-easier',
        sources: ['document-000', 'document-004'],
      },
      {
        id: 'switching',
        text: 'Bakers change ovens with ease. Teams stay with the tools that their models already run on.',
        corrects: ['other-bakeries'],
        kind: 'hides-cost',
        sources: ['document-004'],
      },
      {
        id: 'renting',
        text: 'A bakery sells loaves, not hours of oven time. Renting, Trainium’s way until now, is missing from the story.',
        corrects: ['own-bread', 'bread-buyers'],
        kind: 'leaves-out-choice',
        sources: ['document-001', 'document-002'],
      },
      {
        id: 'contested-workshop',
        text: 'Rivals contest the workshop’s room: more ovens cannot simply be ordered.',
        corrects: ['workshop'],
        kind: 'hides-limit',
        sources: ['document-002', 'document-004'],
      },
    ],
    figures: ['oven-price', 'loaf-price', 'oven-loaves', 'oven-bread'],
  },
] satisfies Topic['analogies'];
