/** Small topics that the stories are told with. Their numbers are made up, and say so. */
import {tones} from '../src/topic/schema/schema.js';

const source = {
  id: 'gallery',
  publisher: 'The gallery',
  description: 'numbers made up for this page',
  date: '2026-01',
};

const figure = (id: string, value: number | undefined, rest: object = {}) => ({
  id,
  label: id,
  value,
  unit: 'coins',
  status: 'illustrative',
  asOf: '2026-01',
  sources: ['gallery'],
  ...rest,
});

/** A topic with one chart of these figures, in this order. */
export const topicOf = (title: string, message: string, figures: {id: string; label: string}[]) => ({
  schemaVersion: 1,
  id: 'gallery',
  title,
  sources: [source],
  units: [{id: 'coins', one: 'coin', other: 'coins'}],
  subjects: [{id: 'us', label: 'Us', tone: 'accent'}],
  figures,
  charts: [{id: 'chart', title, message, bars: figures.map(({id}) => ({figure: id}))}],
});

/** A topic that is right, and has no part at all. */
export const nothing = {schemaVersion: 1, id: 'gallery', title: 'Nothing'};

export const everyStatus = topicOf(
  'Six ways a number can stand',
  'The firmer the number, the fuller the bar.',
  [
    figure('counted', 60, {label: 'Counted', status: 'reported'}),
    figure('guessed', 52, {label: 'Guessed by somebody', status: 'estimated', qualifier: 'about'}),
    figure('paced', 45, {label: 'A pace carried on', status: 'extrapolated', condition: 'if the pace lasts'}),
    figure('supposed', 38, {
      label: 'Supposed',
      status: 'hypothetical',
      condition: 'if something else were true',
    }),
    figure('invented', 30, {label: 'Invented to explain'}),
    figure('unnamed', 22, {label: 'Nobody said', status: undefined, sources: undefined}),
  ],
);

export const everyValue = topicOf('Below zero, zero, tiny, missing', 'All on one scale, from zero.', [
  figure('plus', 30, {label: 'Gained', subject: 'us'}),
  figure('minus', -12, {label: 'Lost', subject: 'us'}),
  figure('zero', 0, {label: 'Nothing'}),
  figure('tiny', 0.04, {label: 'Next to nothing'}),
  figure('missing', undefined, {label: 'Not counted'}),
]);

export const ranges = topicOf('What lies between', 'A line from the low end to the high one.', [
  figure('narrow', 30, {label: 'Known well', low: 28, high: 33}),
  figure('wide', 24, {label: 'Known badly', low: 8, high: 41}),
  figure('ends', undefined, {label: 'Only the ends are known', low: 12, high: 20}),
]);

export const contradictions = topicOf('Numbers that cannot be right', 'Shown as wrong, not hidden.', [
  figure('turned', 30, {label: 'Low above high', low: 40, high: 20}),
  figure('ahead', 24, {label: 'Counted next century', asOf: '2126'}),
]);

export const longLabels = topicOf(
  'A heading that is longer than a heading ought to be, so that it has to be broken over several lines',
  'A message may be long, too, because somebody had a lot to say about a picture that would have been clear without.',
  [
    figure('one', 34_000_000, {
      label: 'A label of the kind that committees write, with everything in it that anybody thought of',
      condition:
        'if the conditions that were agreed upon in the last meeting but one still hold at that time',
    }),
    figure('two', 21_000_000, {label: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'}),
  ],
);

export const fortyBars = topicOf(
  'Forty bars',
  'As given, or by value.',
  Array.from({length: 40}, (_, index) =>
    figure(`bar-${index}`, ((index * 37) % 41) + 1, {label: `Number ${index + 1}`, status: 'reported'}),
  ),
);

export const everyTone = {
  ...topicOf(
    'Six colours',
    'Each subject keeps its own, on paper of any kind.',
    tones.map((tone, index) => figure(tone, 60 - 6 * index, {label: `The ${tone} one`, subject: tone})),
  ),
  subjects: tones.map(tone => ({id: tone, label: tone, tone})),
};

export const farApart = topicOf('Far apart', 'The longest is three hundred times the shortest.', [
  figure('long', 3_000, {label: 'The longest', status: 'reported'}),
  figure('middle', 240, {label: 'Between', status: 'reported'}),
  figure('short', 10, {label: 'The shortest', status: 'reported'}),
]);

/** Lines of a table, as many as asked for. */
const lines = (label: string, count: number) =>
  Array.from({length: count}, (_, index) => ({
    id: `${label.toLowerCase()}-${index}`,
    label: `${label} ${index + 1}`,
  }));

/** Cells for the first eight of twelve options. */
export const twelveOptions = {
  ...nothing,
  tables: [
    {
      id: 'wide',
      title: 'Twelve options, with gaps',
      options: lines('Option', 12),
      factors: lines('Factor', 20),
      cells: Array.from({length: 160}, (_, index) => ({
        factor: `factor-${index % 20}`,
        option: `option-${Math.floor(index / 20)}`,
        word: `Word ${index}`,
        rating: index % 4,
      })),
    },
  ],
};

/** An option with a number of each status, beside one of which nobody knows anything. */
export const everyStatusInCells = {
  ...everyStatus,
  charts: [],
  tables: [
    {
      id: 'statuses',
      title: 'Numbers in cells',
      message: 'Each number says how it stands.',
      options: [
        {id: 'known', label: 'With numbers'},
        {id: 'unknown', label: 'Without'},
      ],
      factors: everyStatus.figures.map(({id, label}) => ({id, label})),
      cells: everyStatus.figures.map(({id}) => ({factor: id, option: 'known', word: 'Coins', figure: id})),
    },
  ],
};

export const broken = topicOf('Broken', 'A value is a text.', [
  figure('text', 'about forty' as unknown as number),
]);

export const brokenTable = {
  ...nothing,
  tables: [
    {
      id: 'table',
      title: 'A cell of no row',
      options: [{id: 'one', label: 'One'}],
      factors: [{id: 'cost', label: 'Cost'}],
      cells: [{factor: 'costs', option: 'one', word: 'High'}],
    },
  ],
};
