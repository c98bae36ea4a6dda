/** What hostile or careless authors give, each with what the chart of it has to say. */
import type {Topic} from '../../src/topic/schema/schema.js';
import {sampleTopic, spoiled, type Changes} from '../unit/sample-topic.js';
import {textPaths} from '../unit/text-paths.js';

/** What an author gave, and what comes of it, in the chart with its table and all evidence open. */
export interface Hostile {
  what: string;
  /** In which state the bar chart is. */
  state: 'ready' | 'invalid' | 'failed' | 'empty';
  says: readonly RegExp[];
  saysNot?: readonly RegExp[];
  /** The language that the page claims to have. */
  lang?: string;
}

/** A topic, to be given by `src`, by a script inside, by `topicData`, and by an `explainer-topic` around. */
export type HostileTopic = Hostile & {topic: unknown};

/** Rows, to be given by a table inside and by `src` as CSV. */
export type HostileRows = Hostile & {rows: readonly (readonly string[])[]};

/** Long enough ago on every clock. */
const settled = (topic: Topic) => JSON.parse(JSON.stringify(topic).replaceAll('2026', '2016')) as Topic;

const topicWith = (changes: Changes): unknown => settled(spoiled(changes));

/** All words of the topic replaced by one text. */
const allWords = (text: string) =>
  topicWith(Object.fromEntries(textPaths(sampleTopic()).map(path => [path, text])));

/** The sample as text, for keys that an object literal cannot have. */
const withKeys = (keys: string, at: string): unknown =>
  JSON.parse(JSON.stringify(settled(sampleTopic())).replace(at, () => `${at[0]}${keys},${at.slice(1)}`));

const rest = /Length of the Rhine/;

const markup = (trap: string): string[] => [
  `<script>hit('script')</script>`,
  `<img src="${trap}/img.png" onerror="hit('img')">`,
  `"><svg onload="hit('svg')"><use href="${trap}/use.svg#a"/></svg>`,
  `'-hit('quote')-' \${hit('dollar')} {{hit('braces')}} <%= hit('erb') %>`,
  `</textarea></style></title></script><iframe srcdoc="<script>parent.hit('frame')</script>"></iframe>`,
  `<style>@import url(${trap}/style.css)</style><link rel=stylesheet href="${trap}/link.css">`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=hit('mxss')>`,
  `<explainer-bar-chart src="${trap}/nested.json"></explainer-bar-chart><!--?lit$1$-->`,
];

const links = (trap: string): string[] => [
  `javascript:hit('link')`,
  `JaVaScRiPt:hit('link')`,
  `java\tscript:hit('link')`,
  `java\nscript:hit('link')`,
  `\u0001javascript:hit('link')`,
  ` \u0000javascript:hit('link')`,
  'data:text/html,<script>hit()</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:hit()',
  'VB\tScript:hit()',
  `blob:${trap}/0c8d`,
  'file:///etc/passwd',
  'FILE:///C:/Windows',
  'https://reader:secret@example.org/',
  'https://example.org@evil.example/',
  '//example.org/',
  'https://',
];

const figureTopics = (): HostileTopic[] => {
  const wrong = (what: string, changes: Changes, ...says: RegExp[]): HostileTopic => ({
    what,
    topic: topicWith(changes),
    state: 'ready',
    says: [rest, /estimated, contradicts itself/, ...says],
  });
  return [
    wrong('a low end above the high one', {'figures[0].low': 6800}, /low is 6800, more than high, 6700/),
    wrong('a value above its range', {'figures[0].value': 9e3}, /value is 9000, more than high, 6700/),
    wrong('a value below its range', {'figures[0].value': 5}, /low is 6600, more than value, 5/),
    wrong('a date after today', {'figures[0].asOf': '9999-01'}, /asOf is 9999-01, after today/),
    wrong(
      'a source published after today',
      {'sources[0].date': '9999-01'},
      /sources\[0\] "atlas": date is 9999-01, after today/,
    ),
    wrong(
      'a share above one',
      {'figures[0].unit': 'share', 'figures[1].unit': 'share', 'figures[1].value': 1},
      /value is 6650, and a share lies between 0 and 1/,
    ),
    wrong(
      'a value that its formula does not give',
      {'figures[0].formula': '1 + 1'},
      /value is 6650, but its formula gives 2/,
    ),
    wrong(
      'a status firmer than its formula gives',
      {
        'figures[1].status': 'hypothetical',
        'figures[1].condition': 'if so',
        'figures[0].formula': 'rhine-length * 1',
        'figures[0].value': undefined,
        'figures[0].low': undefined,
        'figures[0].high': undefined,
      },
      /status is estimated, but its formula gives hypothetical/,
    ),
    {
      what: 'an event and a word of a year to come',
      topic: topicWith({'timelines[0].events[0].when': '9999'}),
      state: 'ready',
      says: [rest],
      saysNot: [/contradicts itself|after today/],
    },
  ];
};

const formulas: [what: string, formula: string, reason: RegExp][] = [
  ['reaches for a property', 'rhine-length.constructor', /"\." stands where|"\. constructor" stands/],
  ['calls', 'constructor("hit()")', /formula/],
  ['calls what is no function', 'hit(1)', /there is no function "hit"/],
  ['assigns', 'rhine-length = 1', /"= 1" stands where/],
  ['indexes', 'rhine-length["a"]', /stands where/],
  ['goes in a circle', 'nile-length + 1', /it goes in a circle: nile-length → nile-length/],
  ['nests 200 deep', '('.repeat(200), /it goes more than 32 deep/],
  ['nests 10,000 deep', '('.repeat(10_000), /at most 500 characters/],
  ['is a template', '${hit(1)}', /stands where/],
];

const formulaTopics = (): HostileTopic[] => [
  ...formulas.slice(0, 1).map(([what, formula, reason]): HostileTopic => ({
    what: `a formula that ${what}, beside a second chart`,
    topic: topicWith({
      'figures[0].formula': formula,
      'charts[0].title': 'Rivers',
      'charts[1]': {id: 'second', title: 'Second', bars: [{figure: 'rhine-length'}]},
      'figures[2].formula': undefined,
    }),
    // The first chart leans on the figure and goes with it; the second stands.
    state: 'ready',
    says: [rest, /Second/],
    saysNot: [reason],
  })),
  ...formulas.map(([what, formula, reason]): HostileTopic => ({
    what: `a formula that ${what}`,
    topic: topicWith({'figures[0].formula': formula, 'figures[2].formula': undefined}),
    state: 'invalid',
    says: [/figures\[0\] "nile-length": formula/, reason],
  })),
  {
    what: 'a formula that divides by zero',
    topic: topicWith({'figures[0].formula': '1 / 0'}),
    state: 'ready',
    says: [rest, /contradicts itself/, /formula gives no value: it divides by zero/],
  },
];

const keyTopics = (): HostileTopic[] => {
  const keys = `"__proto__":{"polluted":true,"label":"Polluted"},"constructor":{"prototype":{"polluted":true}},"toString":1`;
  const drawn = {state: 'ready', says: [rest], saysNot: [/Polluted/]} as const;
  return [
    {...drawn, what: '__proto__ and others as keys of the head', topic: withKeys(keys, '{"schemaVersion"')},
    {
      ...drawn,
      what: '__proto__ and others as keys of a figure',
      topic: withKeys(keys, '{"id":"nile-length"'),
    },
    {...drawn, what: '__proto__ and others as keys of a bar', topic: withKeys(keys, '{"figure":"rhine')},
    {
      ...drawn,
      what: 'constructor and valueof as ids',
      topic: JSON.parse(
        JSON.stringify(settled(sampleTopic()))
          .replaceAll('nile-length', 'constructor')
          .replaceAll('atlas', 'valueof')
          .replaceAll('"lengths"', '"hasownproperty"'),
      ) as unknown,
    },
    ...['__proto__', 'toString', '../../x', 'CON', 'x'.repeat(300)].map((id): HostileTopic => ({
      what: `"${id.slice(0, 12)}" as id of the chart`,
      topic: topicWith({'charts[0].id': id}),
      state: 'invalid',
      says: [/charts\[0\].*: id is ".+"\. Write an id of small letters, digits and hyphens/],
    })),
    ...['../../x', 'CON', 'x'.repeat(300)].map((id): HostileTopic => ({
      what: `"${id.slice(0, 12)}" as id of the topic`,
      topic: topicWith({id}),
      state: 'invalid',
      says: [/id is ".+"\. Write an id of small letters/],
    })),
  ];
};

const placeTopics = (): HostileTopic[] => [
  {
    what: 'colours that load pictures',
    topic: topicWith({
      'subjects[0].tone': 'url(https://evil.example/x)',
      'subjects[1].tone': 'red;x:url(//a)',
    }),
    state: 'invalid',
    says: [/subjects\[0\] "nile": tone is "url\(https:\/\/evil.example\/x\)"\. Write one of "accent"/],
  },
  ...['2024-13-45', '+275761-01-01', '275761', '2023-02-29', '2016-06-01T00:00'].map(
    (date): HostileTopic => ({
      what: `the date ${date}`,
      topic: topicWith({
        'figures[0].asOf': date,
        'sources[1].date': date,
        'charts[1]': {id: 'b', title: 'Second', bars: [{figure: 'rhine-length'}]},
      }),
      state: 'ready',
      says: [rest, /Second/],
    }),
  ),
  {
    what: 'the date 2024-13-45 in the only chart',
    topic: topicWith({'figures[0].asOf': '2024-13-45'}),
    state: 'invalid',
    says: [/figures\[0\] "nile-length": asOf is "2024-13-45"\. Write a date such as 2026-06-18/],
  },
  {
    what: 'the language xx-INVALID_',
    topic: topicWith({language: 'xx-INVALID_'}),
    state: 'invalid',
    says: [/language is "xx-INVALID_"\. Write a language such as en/],
  },
  ...['xx-INVALID_', 'constructor', '__proto__', 'en-u-nu-', '"><script>hit()</script>'].map(
    (lang): HostileTopic => ({
      what: `a page in the language ${lang.slice(0, 12)}`,
      lang,
      topic: topicWith({language: 'qq-INVALID'}),
      state: 'ready',
      says: [rest, /about 6,650 kilometers/, /reported/],
    }),
  ),
  {
    what: 'the currency ABCDE',
    topic: topicWith({'figures[0].unit': 'ABCDE', 'figures[1].unit': 'ABCDE'}),
    state: 'ready',
    says: [rest, /about 6,650 ABCDE/],
  },
  {
    what: 'the currency ZZZ',
    topic: topicWith({'figures[0].unit': 'ZZZ', 'figures[1].unit': 'ZZZ'}),
    state: 'ready',
    says: [rest, /about ZZZ\s6,650/],
  },
  {
    what: 'the largest and the smallest numbers',
    topic: topicWith({
      'figures[0].value': Number.MAX_VALUE,
      'figures[0].high': undefined,
      'figures[0].low': -Number.MAX_VALUE,
      'figures[1].value': 5e-324,
    }),
    state: 'ready',
    says: [rest],
    saysNot: [/NaN|∞|undefined/],
  },
  {
    what: 'sources that carry each other, and themselves',
    topic: topicWith({'sources[0].carriedBy': ['survey', 'atlas']}),
    state: 'ready',
    says: [rest],
  },
  {
    what: 'two thousand figures',
    topic: topicWith({
      figures: Array.from({length: 2_000}, (_, index) => ({
        id: `f${index}`,
        label: `F${index}`,
        unit: 'km',
      })),
      charts: [{id: 'a', title: 'Many', bars: [{figure: 'f0'}, {figure: 'f999'}]}],
    }),
    state: 'ready',
    says: [/F999/],
  },
];

const textTopics = (trap: string): HostileTopic[] => [
  ...markup(trap).map((text): HostileTopic => ({
    what: `in every string: ${text.slice(0, 40)}`,
    topic: allWords(text),
    state: 'ready',
    // It is words, and is seen as words.
    says: [new RegExp(text.slice(0, 12).replace(/\W/g, '\\$&'))],
  })),
  {
    what: 'in every string: bidi and zero-width characters, lone surrogates',
    topic: allWords('ab\u202ecd\u2066\u200b\u0000\u001b[31m\ufeff\ud83d'),
    state: 'ready',
    says: [/abcd\[31m\ufffd/],
  },
  {
    what: 'in every string: 1,000 letters without a space',
    topic: allWords('W'.repeat(1_000)),
    state: 'ready',
    says: [/WWW/],
  },
  {
    what: 'in every string: what a spreadsheet runs',
    topic: allWords('=HYPERLINK("http://evil.example","x")'),
    state: 'ready',
    says: [/=HYPERLINK/],
  },
];

const linkTopics = (trap: string): HostileTopic[] => [
  ...links(trap).map((url): HostileTopic => ({
    what: `the link ${JSON.stringify(url)}`,
    topic: topicWith({
      'sources[0].url': url,
      'charts[1]': {id: 'b', title: 'Second', bars: [{figure: 'rhine-length'}]},
    }),
    state: 'ready',
    says: [rest, /Second/],
  })),
  {
    what: 'a link that runs, in the only chart',
    topic: topicWith({'sources[0].url': 'java\tscript:hit()', 'sources[1].carriedBy': undefined}),
    state: 'invalid',
    says: [
      /sources\[0\] "atlas": url is ".+"\. Write a web address that begins with https:\/\/ or http:\/\//,
    ],
  },
  {
    what: 'links to hosts that look like others',
    topic: topicWith({
      'sources[0].url': 'https://еxample.org/',
      'sources[1].url': 'HTTPS://exampӏe.org/"><b',
    }),
    state: 'ready',
    says: [rest],
  },
];

/** Every topic; `trap` is an origin that must never be asked for anything. */
export const hostileTopics = (trap: string): Readonly<Record<string, HostileTopic[]>> => ({
  'markup and odd letters': textTopics(trap),
  links: linkTopics(trap),
  'keys and ids': keyTopics(),
  formulas: formulaTopics(),
  'dates, languages, currencies, numbers, colours': placeTopics(),
  'figures that contradict themselves': figureTopics(),
});

const head = ['label', 'value'];

/** A table of one sound row and one that holds a hostile value. */
const valueRows = (cell: string, ...says: RegExp[]): HostileRows => ({
  what: `the value ${JSON.stringify(cell.slice(0, 20))}`,
  rows: [head, ['Bread', '5'], ['Rolls', cell]],
  state: 'invalid',
  says: [/Row 3: value is .* is no number/, ...says],
});

export const hostileRows = (trap: string): HostileRows[] => [
  valueRows('""'),
  valueRows('0x10'),
  valueRows('1e999'),
  valueRows('1.234,5', /Write digits with a decimal point, 1234\.5/),
  valueRows('٣٤'),
  valueRows('9'.repeat(1_000)),
  valueRows('NaN'),
  valueRows('-Infinity'),
  valueRows(`<img src="${trap}/a" onerror="hit('cell')">`),
  ...markup(trap).map((text): HostileRows => ({
    what: `every cell: ${text.slice(0, 40)}`,
    rows: [
      [...head, 'condition', 'subject', 'source', 'claimed-by', text],
      [text, '5', text, text, text, text, text],
    ],
    state: 'ready',
    says: [/5/],
  })),
  {
    what: 'what a spreadsheet runs',
    rows: [head, ['=cmd|A0', '-5'], ['+1', '1'], ['@SUM(1)', '2'], ['-1+1', '3'], ['＝1', '4']],
    state: 'ready',
    says: [/=cmd\|A0/, /−5/],
  },
  {
    what: '__proto__ and others as columns and cells',
    rows: [
      [...head, '__proto__', 'constructor', 'subject'],
      ['__proto__', '5', 'a', 'b', '__proto__'],
      ['constructor', '6', 'a', 'b', 'toString'],
    ],
    state: 'ready',
    says: [/__proto__/, /constructor/],
  },
  {
    what: 'columns without a name, twice and ragged',
    rows: [[...head, '', 'value'], ['Bread', '5', 'x', '99'], ['Rolls'], ['Cake', '7', '', '', '']],
    state: 'ready',
    says: [/Bread/, /Rolls: not known/, /Cake/],
    saysNot: [/99/],
  },
  {
    what: 'a row with a cell too many',
    rows: [head, ['Nvidia', '326', '000']],
    state: 'invalid',
    says: [/Row 2 has more cells than the first row/],
  },
  {
    what: 'a link that runs',
    rows: [
      [...head, 'url'],
      ['Bread', '5', 'java\tscript:hit()'],
    ],
    state: 'invalid',
    says: [/Row 2: url is /],
  },
  {
    what: 'links to hosts that look like others',
    rows: [
      [...head, 'url'],
      ['Bread', '5', 'https://еxample.org/'],
    ],
    state: 'ready',
    says: [/xn--xample-2of\.org/],
  },
  {
    what: 'bidi and zero-width characters',
    rows: [head, ['ab\u202ecd\u200b', '5']],
    state: 'ready',
    says: [/abcd: 5/],
  },
  {
    what: '201 rows',
    rows: [head, ...Array.from({length: 201}, (_, index) => [`A${index}`, '1'])],
    state: 'invalid',
    says: [/There are 201 rows of data, and a chart shows 200 at most/],
  },
];
