/** What references say of each source, how they are numbered, and which of them a page cites. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chooseCited} from '../../src/elements/sources/cited.model.js';
import {
  toSourcesModel,
  type Reference,
  type SourcesContext,
} from '../../src/elements/sources/sources.model.js';
import {enSources} from '../../src/i18n/en.sources.js';
import {en} from '../../src/i18n/en.js';
import {registerMessages} from '../../src/i18n/messages.js';
import {sourcesMessagesFor} from '../../src/i18n/sources.js';
import type {Disagreement, Figure, Source, Topic} from '../../src/topic/schema/schema.js';
import {trainium} from '../../src/topics/trainium.js';

const topicOf = (parts: Partial<Topic>): Topic => ({
  ...trainium,
  ...{id: 'rivers', sources: [], figures: [], disagreements: [], units: []},
  ...parts,
});

const toModel = (topic: Topic, rest: Partial<SourcesContext> = {}) =>
  toSourcesModel({topic, problems: [], language: 'en', messages: sourcesMessagesFor('en'), ...rest});

const source = (id: string, rest: Partial<Source> = {}): Source => ({id, ...rest});

describe('a reference', () => {
  const rows: [what: string, source: Partial<Source>, expected: Partial<Reference>][] = [
    [
      'is called by its publisher, and has its title beside',
      {publisher: 'Atlas', title: 'Rivers'},
      {name: 'Atlas', title: 'Rivers'},
    ],
    [
      'is called by its title if nobody says who published it',
      {title: 'Rivers'},
      {name: 'Rivers', title: undefined},
    ],
    [
      'names a publisher that its own name does not say',
      {name: 'The letter', publisher: 'Amazon'},
      {name: 'The letter', publisher: 'Amazon'},
    ],
    [
      'does not say its publisher twice',
      {name: 'Amazon’s letter', publisher: 'Amazon'},
      {name: 'Amazon’s letter', publisher: undefined},
    ],
    [
      'begins with a capital if all it has is what it is',
      {description: 'a news note'},
      {name: 'A news note', description: undefined},
    ],
    ['keeps the capitals of a name', {publisher: 'iEXExchanger'}, {name: 'iEXExchanger'}],
    ['says its date in words', {date: '2026-06-18'}, {when: 'June 18, 2026'}],
    ['says no more than an imprecise date does', {date: 'early-2026-04'}, {when: 'early April 2026'}],
    ['says why it has no date', {dateNote: 'no date given'}, {when: 'no date given'}],
    [
      'says what kind of date it has',
      {date: '2026', dateNote: 'from its address'},
      {when: '2026 (from its address)'},
    ],
    ['says that its date is not stated', {}, {when: 'date not stated'}],
    [
      'names the host that its address leads to',
      {url: 'https://example.org:8080/a'},
      {address: {href: 'https://example.org:8080/a', host: 'example.org:8080'}},
    ],
    [
      'shows a look-alike host as what it is',
      {url: 'https://аpple.com/'},
      {address: {href: 'https://аpple.com/', host: 'xn--pple-43d.com'}},
    ],
    ['has no link without an address', {}, {address: undefined}],
  ];
  for (const [what, given, expected] of rows)
    it(what, () => {
      const [reference] = toModel(topicOf({sources: [source('a', given)]})).references;
      assert.deepEqual({...reference, ...expected}, reference);
    });

  it('says what is wrong with it', () => {
    const problems = [
      {path: 'sources[0].date', message: 'It lies ahead.', severity: 'warning', part: 'sources', id: 'a'},
      {path: 'sources[1].date', message: 'Not this one.', severity: 'warning', part: 'sources', id: 'b'},
    ] as const;
    const [reference] = toModel(topicOf({sources: [source('a')]}), {problems}).references;
    assert.deepEqual(reference!.doubts, ['It lies ahead.']);
  });
});

describe('references', () => {
  const carried = topicOf({
    sources: [source('paper'), source('letter', {carriedBy: ['paper', 'blog', 'gone']}), source('blog')],
  });

  it('stand in the order of the topic', () =>
    assert.deepEqual(
      toModel(carried).references.map(({source}) => source.id),
      ['paper', 'letter', 'blog'],
    ));

  it('say by number through whom each is known, and who is known through it', () =>
    assert.deepEqual(
      toModel(carried).references.map(({carriedBy, carries}) => [carriedBy, carries]),
      [
        [[], [2]],
        [[1, 3], []],
        [[], [2]],
      ],
    ));

  it('say of sources that had to be dropped why they are not there', () => {
    const problems = [
      {path: 'sources[1]', message: 'Its address is none.', severity: 'error', part: 'sources', id: 'x'},
      {path: 'charts[0]', message: 'A chart’s.', severity: 'error', part: 'charts', id: 'c'},
    ] as const;
    assert.deepEqual(toModel(carried, {problems}).faults, ['Its address is none.']);
  });

  it('of the built-in topic are all thirteen, each with words for its date', () => {
    const {references} = toModel(trainium);
    assert.equal(references.length, 13);
    assert.deepEqual(
      references.filter(({when}) => !when),
      [],
    );
  });
});

describe('what differs between sources', () => {
  const {differences} = toModel(trainium);

  it('is told in the order of the topic, with figures written out', () => {
    assert.deepEqual(differences.map(({question}) => question).slice(0, 2), [
      'What would bring in about $50 billion?',
      'Which chips bring in more than $20 billion?',
    ]);
    assert.equal(differences.length, trainium.disagreements.length);
  });

  it('names by number who says what', () =>
    assert.deepEqual(differences[1]!.positions, [
      {words: 'The chip division’s, through AWS alone.', numbers: [2]},
      {words: 'Trainium, Graviton and Nitro together, as Bloomberg and TechCrunch report.', numbers: [4]},
    ]));

  it('is no contradiction where all that is said can hold', () =>
    assert.deepEqual(
      differences.map(({isCompatible}) => isCompatible),
      trainium.disagreements.map(({compatible}) => compatible ?? false),
    ));
});

describe('what a page cites', () => {
  const figure = (id: string, rest: Partial<Figure> = {}): Figure => ({id, label: id, unit: 'km', ...rest});
  const positions = (...sources: string[]) => sources.map(id => ({text: id, sources: [id]}));
  const about = (id: string, rest: Partial<Disagreement>): Disagreement => ({
    ...{id, question: id, positions: positions('c', 'd')},
    ...rest,
  });

  const topic = topicOf({
    sources: ['a', 'b', 'c', 'd', 'e']
      .map(id => source(id))
      .concat(source('f', {carriedBy: ['g']}), source('g', {carriedBy: ['f', 'a']})),
    figures: [
      figure('long', {sources: ['b', 'a']}),
      figure('short', {sources: ['c']}),
      figure('ratio', {formula: 'long / short'}),
      figure('circle', {formula: 'circle + long'}),
      figure('carried', {sources: ['f']}),
    ],
    disagreements: [
      about('of-a-figure', {figures: ['short'], positions: positions('c', 'd')}),
      about('of-nothing', {positions: positions('a', 'e')}),
    ],
  });
  const chart = (...figures: string[]) => ({id: 'chart', bars: figures.map(figure => ({figure}))});
  const titled = (title: string) => ({id: 'chart', title});
  const cell = (id: string, ...sources: string[]) => ({id, cells: [{word: 'yes', sources}]});

  const rows: [what: string, parts: {id: string}[], sources: string, differences?: string][] = [
    ['nothing, if nothing is shown', [], ''],
    ['the sources of a chart’s figures, in its order', [chart('long')], 'b a'],
    ['each source once, in the order met', [cell('t', 'e', 'b'), chart('long')], 'e b a'],
    ['what a figure rests on that stands alone', [topic.figures[0]!], 'b a'],
    [
      'the sources of what a result is worked out from',
      [titled('x'), topic.figures[2]!],
      'b a c d',
      'of-a-figure',
    ],
    ['the sources of a number in a sentence', [titled('[[long]] of [[term:x|x]]')], 'b a'],
    ['who else differs about a figure', [chart('short')], 'c d', 'of-a-figure'],
    ['no question that is about none of its figures', [cell('t', 'e', 'a')], 'e a'],
    ['carriers of carriers, also where they go in a circle', [chart('carried')], 'f g a'],
    ['figures that are worked out from themselves, once', [chart('circle')], 'b a'],
    ['nothing that the topic does not have', [chart('gone'), cell('t', 'nobody')], ''],
  ];
  for (const [what, parts, sources, differences = ''] of rows)
    it(`is ${what}`, () => {
      const chosen = chooseCited(
        topic,
        parts.map(part => ({topic, part})),
      );
      assert.equal(chosen.sources.map(({id}) => id).join(' '), sources);
      assert.equal(chosen.disagreements.map(({id}) => id).join(' '), differences);
    });

  it('leaves out what belongs to another topic', () =>
    assert.deepEqual(chooseCited(topic, [{topic: trainium, part: chart('long')}]).sources, []));
});

describe('the words of references', () => {
  const {knownThrough, passesOn, saidIn} = sourcesMessagesFor('en');
  const rows: [words: string, expected: string][] = [
    [knownThrough([3]), 'Known through source 3'],
    [knownThrough([1, 12]), 'Known through sources 1 and 12'],
    [passesOn([1, 2, 4]), 'Carries sources 1, 2 and 4'],
    [saidIn([2]), 'Source 2'],
    [saidIn([2, 3]), 'Sources 2 and 3'],
  ];
  for (const [words, expected] of rows)
    it(expected, () => assert.equal(words.replaceAll('\u00a0', ' '), expected));

  it('are apart from those of the first view', () =>
    assert.deepEqual(
      Object.keys(enSources).filter(key => key in en),
      [],
    ));

  it('can be those of another language', () => {
    registerMessages('nl', {differTitle: 'Waar deze bronnen verschillen'});
    assert.equal(sourcesMessagesFor('nl-BE').differTitle, 'Waar deze bronnen verschillen');
    assert.equal(sourcesMessagesFor('nl').saidIn([2]).replaceAll('\u00a0', ' '), 'Source 2');
  });
});
