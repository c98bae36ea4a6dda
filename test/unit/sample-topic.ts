/** A topic with one part of every kind and no problem at all, for tests to spoil. */
import type {PartName, Topic} from '../../src/topic/schema/schema.js';

/** The day on which tests read: the sample knows nothing later. */
export const today = '2026-06-30';

const rivers: Topic = {
  schemaVersion: 1,
  id: 'rivers',
  title: 'Long rivers',
  language: 'en',
  updated: '2026-06-01',
  subjects: [
    {id: 'nile', label: 'The Nile', tone: 'accent'},
    {id: 'rhine', label: 'The Rhine'},
  ],
  units: [{id: 'km', one: 'kilometer', other: 'kilometers'}],
  sources: [
    {
      id: 'atlas',
      name: 'Atlas',
      publisher: 'A publisher of maps',
      title: 'An atlas of rivers',
      description: 'a book',
      date: '2026-05',
      dateNote: 'The month of printing.',
      url: 'https://example.org/atlas',
    },
    {id: 'survey', title: 'A survey', carriedBy: ['atlas']},
  ],
  figures: [
    {
      id: 'nile-length',
      label: 'Length of the Nile',
      subject: 'nile',
      value: 6650,
      low: 6600,
      high: 6700,
      qualifier: 'about',
      unit: 'km',
      status: 'estimated',
      asOf: '2026-05',
      asOfNote: 'Measured again each year.',
      sources: ['atlas', 'survey'],
      condition: 'if its farthest spring counts',
      claimedBy: 'The publisher of maps',
      note: 'Springs are found anew.',
    },
    {id: 'rhine-length', label: 'Length of the Rhine', value: 1230, unit: 'km', status: 'reported'},
    {
      id: 'ratio',
      label: 'The Nile in lengths of the Rhine',
      value: 5.41,
      qualifier: 'about',
      unit: 'times',
      status: 'estimated',
      formula: 'nile-length / rhine-length',
    },
    {id: 'wet-share', label: 'Share of wet days', value: 0.4, unit: 'share', status: 'reported'},
  ],
  charts: [
    {
      id: 'lengths',
      title: 'The Nile is [[ratio]] as long',
      message: 'A river seldom dries up.',
      note: 'Measured along the middle.',
      bars: [
        {figure: 'nile-length', label: 'Nile', condition: 'if its farthest spring counts'},
        {figure: 'rhine-length'},
      ],
      sort: 'value',
    },
  ],
  tables: [
    {
      id: 'uses',
      title: 'What they are good for',
      message: 'Ships like the Rhine.',
      note: 'In a usual year.',
      judgedBy: 'The authors',
      ratedBy: 'The authors',
      options: [
        {id: 'by-ship', label: 'By ship', subject: 'rhine', unavailable: 'not in winter'},
        {id: 'on-foot', label: 'On foot'},
      ],
      factors: [{id: 'speed', label: 'Speed', rated: true}],
      cells: [
        {
          factor: 'speed',
          option: 'by-ship',
          word: 'fast',
          note: 'Downstream.',
          rating: 3,
          figure: 'rhine-length',
          sources: ['atlas'],
        },
      ],
    },
  ],
  timelines: [
    {
      id: 'floods',
      title: 'Floods',
      events: [
        {
          id: 'last-flood',
          when: '2026-03',
          after: true,
          whenNote: 'The day is not known.',
          state: 'happened',
          text: 'The Rhine left its bed.',
          sources: ['atlas'],
        },
      ],
    },
  ],
  statements: [
    {
      id: 'wide',
      who: 'The survey',
      role: 'measures rivers',
      when: '2026-05',
      whenNote: 'In print.',
      text: 'Both grow wider.',
      sources: ['survey'],
    },
  ],
  tradeOffs: [
    {
      id: 'dam',
      title: 'A dam',
      now: 'The river runs free.',
      then: 'The river makes power.',
      gained: ['Power'],
      risked: ['Fish'],
      decides: 'How many fish there are.',
      sources: ['survey'],
    },
  ],
  disagreements: [
    {
      id: 'longest',
      question: 'Which is the longest?',
      positions: [
        {text: 'The Nile.', sources: ['atlas']},
        {text: 'Another one.', sources: ['survey']},
      ],
      figures: ['nile-length'],
      compatible: false,
    },
  ],
  analogies: [
    {
      id: 'street',
      title: 'A river is a street',
      source: {label: 'Street', synopsis: 'Cars follow it.'},
      target: {label: 'River', synopsis: 'Ships follow it.'},
      inventedNumbers: 'The street’s numbers are made up.',
      parameters: [
        {id: 'cars', label: 'Cars', low: 0, high: 4, step: 2, start: 2},
        {
          id: 'weather',
          label: 'Weather',
          choices: [
            {id: 'dry', label: 'dry', value: 1},
            {id: 'wet', label: 'wet', value: 2},
          ],
          choice: 'wet',
        },
      ],
      quantities: [
        {id: 'queue', label: 'Cars that wait', formula: 'max(0, cars - 2) * weather', unit: 'cars'},
        {id: 'fares', label: 'Fares here', formula: '4 - cars', unit: 'fares'},
        {id: 'fares-there', label: 'Fares there', formula: 'cars', unit: 'fares'},
        {id: 'toll', label: 'Toll', formula: 'cars * 3', unit: 'coins', comes: 'once'},
        {id: 'tax', label: 'Tax', formula: 'cars * 5', unit: 'coins/year', comes: 'yearly'},
      ],
      sentences: [{when: 'queue > 0', text: '[[queue]] wait.'}, {text: 'The street is free.'}],
      picture: {
        exchange: {
          own: 'This bank',
          other: 'That bank',
          things: {glyph: 'truck', label: 'Cars', total: 4, crossed: 'cars', row: 'ships'},
          products: {glyph: 'coin', label: 'Fares', amount: 'fares', elsewhere: 'fares-there'},
          queue: {glyph: 'person', label: 'Waiting', amount: 'queue', each: 2},
          amounts: [{id: 'money', glyph: 'coin', label: 'Toll', amount: 'toll'}],
          rivals: [{id: 'ferry', glyph: 'building', label: 'Ferry', when: 'cars > 2', row: 'bridges'}],
        },
      },
      states: {quantity: 'queue', rows: 'cars', columns: 'weather'},
      scenes: [
        {
          id: 'one',
          title: 'Cars',
          text: 'There are [[cars]].',
          set: [{parameter: 'cars', value: 4}],
          shows: ['things', 'other'],
        },
        {
          id: 'two',
          title: 'More',
          text: 'Set them.',
          controls: ['cars'],
          guess: {
            question: 'How many wait?',
            quantity: 'queue',
            set: [{parameter: 'weather', choice: 'dry'}],
          },
        },
        {id: 'three', title: 'The end', text: 'What is alike.', rows: ['ships'], limits: true, asks: true},
      ],
      mapping: [
        {id: 'ships', source: 'Cars', target: 'Ships', relation: 'Both follow.', sources: ['atlas']},
        {id: 'bridges', source: 'Crossings', target: 'Bridges'},
        {id: 'lanes', source: 'Lanes', target: 'Fairways'},
      ],
      question: {
        text: 'Does a river have lanes?',
        answers: [
          {id: 'yes', text: 'Yes', feedback: 'Fairways are lanes.', holds: true},
          {id: 'no', text: 'No', feedback: 'Ships keep apart, too.'},
        ],
      },
      limits: [
        {id: 'flow', text: 'A street does not flow.', corrects: ['ships'], kind: 'looks-easier'},
        {
          id: 'flood',
          text: 'Nor does it flood.',
          corrects: ['ships'],
          kind: 'hides-cost',
          sources: ['survey'],
        },
      ],
      figures: ['nile-length'],
    },
  ],
  calculators: [
    {
      id: 'journey',
      title: 'How long does it take?',
      message: 'The Nile takes [[days]].',
      note: 'Without a stop.',
      inputs: [
        {id: 'way', label: 'Way', figure: 'nile-length', note: 'All of it.', low: 0, high: 7000, step: 10},
        {
          id: 'pace',
          label: 'A day',
          value: 50,
          unit: 'km',
          qualifier: 'about',
          status: 'estimated',
          sources: ['survey'],
          low: 0,
          high: 100,
          step: 5,
        },
      ],
      outputs: [
        {
          id: 'days',
          label: 'Days',
          formula: 'way / pace',
          unit: 'days',
          note: 'Every day is alike.',
          working: '[[way]] at [[pace]] a day',
          missing: [{when: 'pace == 0', text: 'never: nobody walks'}],
        },
        {id: 'half', label: 'Half', formula: 'way / 2', unit: 'km'},
        {id: 'quarter', label: 'A quarter', formula: 'half / 2', unit: 'km'},
      ],
      sentences: [{when: 'pace == 0', text: 'Nobody walks.'}, {text: '[[half]] is half of it.'}],
      picture: {dots: {all: 'half', part: 'quarter', each: 100}},
    },
  ],
  questions: [{id: 'how-long', question: 'How long is it?', answer: '[[nile-length]].', sources: ['atlas']}],
  keyPoints: [
    {
      id: 'in-short',
      title: 'In short',
      points: [{text: 'The [[term:bed|bed]] matters.', sources: ['atlas']}],
    },
  ],
  terms: [{id: 'bed', term: 'Bed', definition: 'Where a river runs.', sources: ['atlas']}],
};

export const partNames = Object.keys(rivers).filter(key =>
  Array.isArray(rivers[key as keyof Topic]),
) as PartName[];

/** The sample, fresh. */
export const sampleTopic = (): Topic => structuredClone(rivers);

/** Values by the path at which they are put; `undefined` takes away what is there. */
export type Changes = Readonly<Record<string, unknown>>;

/** The sample with changes: `{'figures[0].value': 5}`. */
export function spoiled(changes: Changes): Topic {
  const topic = sampleTopic();
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop()!;
    const holder = steps.reduce((inner, step) => inner[step] as Holder, topic as unknown as Holder);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return topic;
}

type Holder = Record<string, unknown>;

/** Freezes a value and all that it holds, so that whoever changes it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** The sample without one part. */
export function without(name: PartName, index: number): Topic {
  const topic = sampleTopic();
  topic[name].splice(index, 1);
  return topic;
}

/** Every object in a value. */
export function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}
