import type {Topic} from '../../topic/schema/schema.js';

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
      synopsis: 'A bakery that turned away buyers of its ovens may now sell them.',
    },
    target: {
      label: 'Amazon’s chips',
      synopsis: 'Amazon, which turned away buyers of its chips, may now sell them.',
    },
    inventedNumbers: 'The bakery’s numbers are made up.',
    parameters: [
      {id: 'sold', label: 'Ovens to sell', verb: 'Sell', unit: 'ovens', low: 0, high: 10, start: 0},
      {
        id: 'demand',
        label: 'The week',
        unit: 'loaves',
        choices: [
          {id: 'quiet', label: 'quiet', value: 600},
          {id: 'usual', label: 'usual', value: 800},
          {id: 'busy', label: 'busy', value: 1000},
        ],
        choice: 'busy',
      },
    ],
    quantities: [
      {id: 'kept', label: 'Ovens kept', formula: '10 - sold', unit: 'ovens'},
      {
        id: 'could-bake',
        label: 'Loaves that the ovens could bake',
        formula: 'kept * oven-loaves',
        unit: 'loaves',
      },
      {id: 'bread', label: 'Loaves baked in a week', formula: 'min(demand, could-bake)', unit: 'loaves'},
      {
        id: 'waiting',
        label: 'Loaves asked for and not baked',
        formula: 'max(0, demand - could-bake)',
        unit: 'loaves',
      },
      {
        id: 'bread-elsewhere',
        label: 'Loaves that the ovens sold can bake',
        formula: 'sold * oven-loaves',
        unit: 'loaves',
      },
      {
        id: 'spare',
        label: 'Ovens that stand idle',
        formula: '10 - ceil(demand / oven-loaves)',
        unit: 'ovens',
      },
      {
        id: 'money-for-ovens',
        label: 'Money for ovens, once',
        formula: 'sold * oven-price',
        unit: 'coins',
        comes: 'once',
      },
      {
        id: 'money-for-bread',
        label: 'Money for bread, every year',
        formula: 'bread * loaf-price * 52',
        unit: 'coins/year',
        comes: 'yearly',
      },
      {
        id: 'years-to-earn',
        label: 'Years in which the bread of a busy oven earns its price',
        formula: 'oven-price / oven-bread',
        unit: 'years',
      },
    ],
    sentences: [
      {
        when: 'sold == 0',
        text: 'The bakery keeps its ovens and bakes all that is asked for, [[bread]] a week.',
      },
      {
        when: 'waiting == 0',
        text: 'It sells [[sold]] and still bakes all that is asked for, [[bread]] a week: these ovens stood idle.',
      },
      {
        when: 'kept == 0',
        text: 'It has sold all its ovens, bakes nothing, and is [[waiting]] a week short.',
      },
      {text: 'It sells [[sold]] and bakes [[bread]] a week; [[waiting]] are asked for and not baked.'},
    ],
    picture: {
      exchange: {
        own: 'The bakery',
        other: 'Other bakeries',
        things: {glyph: 'oven', label: 'Ovens', total: 10, crossed: 'sold', row: 'special-ovens'},
        products: {
          glyph: 'loaf',
          label: 'Loaves baked in a week',
          amount: 'bread',
          elsewhere: 'bread-elsewhere',
          each: 100,
          row: 'own-bread',
        },
        queue: {
          glyph: 'person',
          label: 'Loaves waited for',
          amount: 'waiting',
          each: 100,
          row: 'bread-buyers',
        },
        amounts: [
          {
            id: 'once',
            glyph: 'coin',
            label: 'For ovens, once',
            amount: 'money-for-ovens',
            each: 10000,
            row: 'oven-sold',
          },
          {
            id: 'yearly',
            glyph: 'coin',
            label: 'For bread, every year, if each week were like this',
            amount: 'money-for-bread',
            each: 10000,
            row: 'own-bread',
          },
        ],
        rivals: [
          {
            id: 'bakeries',
            glyph: 'building',
            label: 'Other bakeries',
            row: 'other-bakeries',
            when: 'sold > 0',
          },
          {id: 'makers', glyph: 'workshop', label: 'Makers of ovens', row: 'oven-makers', when: 'sold > 0'},
        ],
      },
    },
    states: {quantity: 'waiting', rows: 'sold', columns: 'demand'},
    scenes: [
      {
        id: 'own-bread-only',
        title: 'Own bread only',
        text: 'A bakery has built ten special ovens of its own, sells none of them, and uses them for its own bread alone. In a busy week all ten bake, and everybody who asks for bread gets some.',
        set: [
          {parameter: 'sold', value: 0},
          {parameter: 'demand', choice: 'busy'},
        ],
        shows: ['things', 'products', 'queue'],
        rows: ['bakery', 'special-ovens', 'own-bread'],
      },
      {
        id: 'others-ask',
        title: 'Others ask',
        text: 'Other bakeries asked for ovens and were turned away; that may change. Each oven that crosses takes its bread along.',
        set: [
          {parameter: 'sold', value: 0},
          {parameter: 'demand', choice: 'busy'},
        ],
        shows: ['things', 'other', 'products', 'queue'],
        guess: {
          question: 'If it sells four ovens in a busy week, how many loaves will be asked for and not baked?',
          quantity: 'waiting',
          set: [
            {parameter: 'sold', value: 4},
            {parameter: 'demand', choice: 'busy'},
          ],
        },
        rows: ['other-bakeries', 'bread-buyers'],
      },
      {
        id: 'one-oven-fewer',
        title: 'One oven fewer',
        text: 'Sell ovens one by one and watch the queue. An oven that is sold bakes for somebody else.',
        set: [
          {parameter: 'sold', value: 1},
          {parameter: 'demand', choice: 'busy'},
        ],
        controls: ['sold'],
        shows: ['things', 'other', 'products', 'queue'],
        rows: ['oven-sold'],
      },
      {
        id: 'new-rivals',
        title: 'New rivals, new money',
        text: 'In a usual week two ovens stand idle, in a quiet one four; selling those costs no bread. But from the first sale on, other bakeries and the makers of ovens are both its rivals. No coffee and cake are sold along with an oven. And the money differs: an oven is paid for once, at [[oven-price]]; the bread of a busy oven brings [[oven-bread]] every year, and so earns that price in a little under two years.',
        set: [
          {parameter: 'sold', value: 4},
          {parameter: 'demand', choice: 'usual'},
        ],
        controls: ['sold', 'demand'],
        shows: ['things', 'other', 'products', 'queue', 'amounts', 'rivals'],
        rows: ['other-bakeries', 'oven-makers', 'coffee-and-cake'],
      },
      {
        id: 'back-to-the-chips',
        title: 'Back to the chips',
        text: 'Row by row, this is what each thing in the bakery stands for.',
        set: [
          {parameter: 'sold', value: 4},
          {parameter: 'demand', choice: 'busy'},
        ],
        shows: ['things', 'other', 'products', 'queue', 'rivals'],
        rows: [
          'bakery',
          'special-ovens',
          'own-bread',
          'other-bakeries',
          'oven-makers',
          'bread-buyers',
          'oven-sold',
          'coffee-and-cake',
          'workshop',
        ],
      },
      {
        id: 'where-it-stops',
        title: 'Where it stops',
        text: 'A bakery is not a cloud. Each point at which the picture misleads stands beside the row that it corrects.',
        set: [
          {parameter: 'sold', value: 4},
          {parameter: 'demand', choice: 'busy'},
        ],
        shows: ['things', 'other', 'products', 'queue'],
        rows: ['special-ovens', 'own-bread', 'other-bakeries', 'oven-makers', 'bread-buyers', 'workshop'],
        limits: true,
        asks: true,
      },
    ],
    question: {
      text: 'When does selling an oven cost the bakery no bread?',
      answers: [
        {
          id: 'always',
          text: 'Always: the buyer pays for it',
          feedback:
            'The money comes once. From then on, its bread is missing in every week in which all ovens are needed.',
        },
        {
          id: 'idle',
          text: 'As long as it stood idle',
          feedback:
            'In a quiet week the bakery could sell four and bake as before, in a usual one two, in a busy one none.',
          holds: true,
        },
        {
          id: 'never',
          text: 'Never: each oven sold is bread lost',
          feedback: 'An oven that nobody needs bakes nothing. Without it, as much bread is baked as before.',
        },
      ],
    },
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
        relation: 'The computing that AWS rents out.',
        sources: ['document-004'],
      },
      {
        id: 'other-bakeries',
        source: 'Other bakeries',
        target: 'Other data-center operators',
        relation: 'Buyers and rivals at the same time.',
        sources: ['document-004'],
      },
      {
        id: 'oven-makers',
        source: 'Makers of ovens',
        target: 'Nvidia',
        relation: 'They sell such machines for a living.',
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
        relation: 'It must have room for more machines.',
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
        id: 'this-years-chips',
        text: 'The bakery sells ovens that already stand in it. Amazon’s letter counts chips made this year.',
        corrects: ['special-ovens'],
        kind: 'leaves-out-choice',
        sources: ['letter', 'document-002'],
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
        id: 'no-quiet-week',
        text: 'No source reports a quiet week at AWS: its capacity is said to be nearly or largely sold out.',
        corrects: ['bread-buyers'],
        kind: 'looks-easier',
        sources: ['document-001', 'document-002', 'document-003', 'document-004'],
      },
      {
        id: 'contested-workshop',
        text: 'Rivals compete for the workshop’s room: more ovens cannot simply be ordered.',
        corrects: ['workshop'],
        kind: 'hides-limit',
        sources: ['document-002', 'document-004'],
      },
    ],
    figures: ['oven-price', 'loaf-price', 'oven-loaves', 'oven-bread'],
  },
] satisfies Topic['analogies'];
