/** What of an article is said in the words of schema.org: figures, sources, and nothing that the topic does not state. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toClaim} from '../../src/prerender/json-ld/claim.model.js';
import {toCreativeWork} from '../../src/prerender/json-ld/creative-work.model.js';
import {toGraph, type ShownTag, type ShownTopic} from '../../src/prerender/json-ld/graph.model.js';
import {identifiersFor} from '../../src/prerender/json-ld/identifiers.js';
import {toIsoDate, toIsoTime} from '../../src/prerender/json-ld/iso-date.js';
import type {Claim, CreativeWork, Dataset, Quantity} from '../../src/prerender/json-ld/nodes.js';
import {toBounds, toUnitText} from '../../src/prerender/json-ld/quantity.model.js';
import {findById} from '../../src/topic/schema/lookup.js';
import type {Problem} from '../../src/topic/problem/problem.js';
import type {Figure, Source, Topic} from '../../src/topic/schema/schema.js';
import {trainium} from '../../src/topics/trainium.js';
import {sampleTopic} from './sample-topic.js';

const identifiers = identifiersFor('#explainer-x');

/** As it stands in the page: what is missing is not there. */
const written = <Node>(node: Node) => JSON.parse(JSON.stringify(node)) as Node;

const topicWith = (figure: Partial<Figure>): Topic => ({
  ...sampleTopic(),
  figures: [{id: 'a', label: 'A', value: 5, unit: 'GW', ...figure}, ...sampleTopic().figures],
});

function claimOf(figure: Partial<Figure>, problems: Problem[] = [], language = 'en'): Claim {
  const topic = topicWith(figure);
  return written(toClaim(topic.figures[0]!, {topic, problems, language, identifiers}));
}

const quantityOf = (figure: Partial<Figure>, problems?: Problem[]) =>
  claimOf(figure, problems).about[0] as Quantity;

describe('a date', () => {
  const cases: [given: string | undefined, date: string | undefined, time: string | undefined][] = [
    ['2026-06-18', '2026-06-18', '2026-06-18'],
    ['2026-06', '2026-06', '2026-06'],
    ['2026', '2026', '2026'],
    ['late-2026-06', '2026-06', '2026-06'],
    ['mid-2026', '2026', '2026'],
    ['2026-Q1', '2026', '2026-01/2026-03'],
    ['early-2026-Q4', '2026', '2026-10/2026-12'],
    ['0999', '0999', '0999'],
    ['soon', undefined, undefined],
    [undefined, undefined, undefined],
  ];
  for (const [given, date, time] of cases)
    it(`${given} is ${date}, and is about ${time}`, () =>
      assert.deepEqual([toIsoDate(given), toIsoTime(given)], [date, time]));
});

describe('a number', () => {
  const cases: [Partial<Figure>, ReturnType<typeof toBounds>][] = [
    [{value: 5}, {value: 5}],
    [{value: 5, qualifier: 'exact'}, {value: 5}],
    [{value: 5, qualifier: 'about'}, {value: 5}],
    [{value: 5, qualifier: 'more-than'}, {minValue: 5}],
    [{value: 5, qualifier: 'at-least'}, {minValue: 5}],
    [{value: 5, qualifier: 'up-to'}, {maxValue: 5}],
    [{value: 0, qualifier: 'up-to'}, {maxValue: 0}],
    [
      {low: 2, high: 5},
      {minValue: 2, maxValue: 5},
    ],
    [{low: 2}, {minValue: 2}],
    [{high: 5}, {maxValue: 5}],
    [
      {value: 3, low: 2, high: 5},
      {value: 3, minValue: 2, maxValue: 5},
    ],
  ];
  for (const [figure, bounds] of cases)
    it(`${JSON.stringify(figure)} is ${JSON.stringify(bounds)}`, () =>
      assert.deepEqual(written(toBounds({unit: 'GW', ...figure})), bounds));

  it('says what it counts in the word of its topic, and is given no code', () => {
    const units = [{id: 'GW', one: 'gigawatt', other: 'gigawatts'}];
    const unitTexts = ['GW', 'GW/year', 'loaves/week', 'USD', 'USD/year', 'share', 'times', 'number'];
    assert.deepEqual(
      unitTexts.map(unit => toUnitText(unit, units)),
      ['gigawatts', 'gigawatts/year', 'loaves/week', 'USD', 'USD/year', 'share', 'times', undefined],
    );
  });
});

describe('a figure', () => {
  it('is a claim with its number, and says in words all that its evidence does', () => {
    const topic = sampleTopic();
    const [nile] = topic.figures as [Figure];
    const claim = toClaim(nile, {topic, problems: [], language: 'en', identifiers});
    assert.deepEqual(written(claim), {
      '@type': 'Claim',
      '@id': '#explainer-x/figures/nile-length',
      name: 'Length of the Nile',
      text: [
        'Length of the Nile: about 6,650 kilometers (estimated).',
        'This is someone’s best guess at a real number; nobody has counted it.',
        'Holds only if its farthest spring counts.',
        'Springs are found anew.',
        'As of: May 2026 (Measured again each year.).',
        'Said by: The publisher of maps.',
      ].join(' '),
      about: [
        {
          '@type': 'QuantitativeValue',
          description: 'about 6,650 kilometers',
          value: 6650,
          minValue: 6600,
          maxValue: 6700,
          unitText: 'kilometers',
          additionalProperty: {'@type': 'PropertyValue', name: 'Status', value: 'estimated'},
        },
        {'@type': 'Thing', name: 'The Nile'},
      ],
      creditText: 'The publisher of maps',
      temporalCoverage: '2026-05',
      citation: [{'@id': '#explainer-x/sources/atlas'}, {'@id': '#explainer-x/sources/survey'}],
      isPartOf: {'@id': '#explainer-x'},
    });
  });

  const observed: [what: string, figure: Partial<Figure>, type: Quantity['@type']][] = [
    ['what was counted', {status: 'reported'}, 'Observation'],
    ['what is worked out from such', {status: 'reported', formula: 'rhine-length * 2'}, 'QuantitativeValue'],
    ['what somebody says of themselves', {status: 'reported', claimedBy: 'A'}, 'QuantitativeValue'],
    ['a guess', {status: 'estimated'}, 'QuantitativeValue'],
    ['a pace that is supposed to last', {status: 'extrapolated'}, 'QuantitativeValue'],
    ['what would be', {status: 'hypothetical'}, 'QuantitativeValue'],
    ['what is made up', {status: 'illustrative'}, 'QuantitativeValue'],
    ['what nobody gave a source for', {}, 'QuantitativeValue'],
  ];
  for (const [what, figure, type] of observed)
    it(`is ${type === 'Observation' ? 'an observation' : 'no observation'} if it is ${what}`, () => {
      const quantity = quantityOf({asOf: '2026-06', ...figure});
      assert.equal(quantity['@type'], type);
      assert.equal(quantity.observationDate, type === 'Observation' ? '2026-06' : undefined);
      assert.equal(quantity.additionalProperty.value, figure.status ?? 'source not given');
    });

  it('that contradicts itself is no observation, and says so', () => {
    const message = 'Its low end is above its high end.';
    const problem: Problem = {
      path: 'figures[0].low',
      severity: 'warning',
      part: 'figures',
      id: 'a',
      message,
    };
    const claim = claimOf({status: 'reported', low: 7, high: 5}, [problem]);
    assert.equal((claim.about[0] as Quantity)['@type'], 'QuantitativeValue');
    assert.match(claim.text, /\(reported, contradicts itself\)/);
    assert.ok(claim.text.endsWith(message));
  });

  it('that is worked out names what from', () => {
    const {isBasedOn, text} = claimOf({formula: 'nile-length / rhine-length + 2'});
    assert.deepEqual(isBasedOn, [
      {'@id': '#explainer-x/figures/nile-length'},
      {'@id': '#explainer-x/figures/rhine-length'},
    ]);
    assert.match(text, /Worked out: Length of the Nile ÷ Length of the Rhine \+ 2\./);
    const chosen = claimOf({formula: 'rhine-length > 5 ? 2 * (nile-length - rhine-length) : 0'}).text;
    assert.match(chosen, /Worked out: 2 × \(Length of the Nile − Length of the Rhine\)\./);
  });

  it('says what is not stated, and invents nothing', () => {
    const claim = claimOf({});
    assert.match(claim.text, /Whoever gave this number did not say where it comes from\. As of: date not/);
    for (const name of ['creditText', 'temporalCoverage', 'citation', 'isBasedOn'])
      assert.ok(!(name in claim), name);
  });

  it('speaks the language that it is asked in', () =>
    assert.match(claimOf({unit: 'USD', value: 5e9}, [], 'en').text, /\$5 billion/));
});

describe('a source', () => {
  const work = (source: Partial<Source>, cited: Source[] = []): CreativeWork =>
    written(toCreativeWork({id: 's', ...source}, cited, identifiers));

  it('is a work with what is stated of it', () => {
    const [atlas, survey] = sampleTopic().sources as [Source, Source];
    assert.deepEqual(work(atlas, [atlas, survey]), {
      '@type': 'CreativeWork',
      '@id': '#explainer-x/sources/atlas',
      name: 'An atlas of rivers',
      alternateName: 'Atlas',
      description: 'a book; The month of printing.',
      publisher: {'@type': 'Organization', name: 'A publisher of maps'},
      datePublished: '2026-05',
      url: 'https://example.org/atlas',
      citation: [{'@id': '#explainer-x/sources/survey'}],
    });
  });

  const names: [Partial<Source>, Partial<CreativeWork>][] = [
    [
      {title: 'T', name: 'N'},
      {name: 'T', alternateName: 'N'},
    ],
    [
      {name: 'N', description: 'd'},
      {name: 'N', description: 'd'},
    ],
    [{description: 'd', publisher: 'P'}, {name: 'd'}],
    [{publisher: 'P'}, {name: 'P'}],
    [{}, {name: 's'}],
  ];
  for (const [source, {name, alternateName, description}] of names)
    it(`${JSON.stringify(source)} is called ${name}`, () => {
      const found = work(source);
      assert.deepEqual(
        [found.name, found.alternateName, found.description],
        [name, alternateName, description],
      );
    });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://a:b@example.org/', 'x'])
    it(`is not linked by ${url}`, () => assert.equal(work({url}).url, undefined));
});

const tag = (topic: Topic, part: {id: string}, attributes: Record<string, string> = {}): ShownTag => ({
  name: 'explainer-bar-chart',
  attributes: new Map(Object.entries(attributes)),
  topic,
  part,
});

const shown = (topic: Topic, ...tags: ShownTag[]): ShownTopic => ({
  topic,
  problems: [],
  language: 'en',
  tags,
});

const sourcesTag = (topic: Topic, attributes?: Record<string, string>): ShownTag => ({
  ...tag(topic, topic.sources[0]!, attributes),
  name: 'explainer-sources',
});

const nodesOf = (...topics: ShownTopic[]) => written(toGraph(topics))!['@graph'];
const datasets = (nodes: readonly (Dataset | Claim)[]) =>
  nodes.filter(node => node['@type'] === 'Dataset') as Dataset[];
const claims = (nodes: readonly (Dataset | Claim)[]) =>
  nodes.filter(node => node['@type'] === 'Claim') as Claim[];

const runRates = findById(trainium.charts, 'run-rates')!;

describe('an article', () => {
  it('has a topic with its sources, and the figures that it shows', () => {
    const nodes = nodesOf(shown(trainium, tag(trainium, runRates)));
    const [dataset] = datasets(nodes) as [Dataset];
    assert.equal(dataset.name, trainium.title);
    assert.equal(dataset.inLanguage, 'en');
    assert.match(dataset.description!, /^Nvidia takes in about 6\.5 times what .*\. .*\.$/);
    const figures = claims(nodes).map(claim => claim['@id'].replace('#explainer-trainium/figures/', ''));
    for (const {figure} of runRates.bars) assert.ok(figures.includes(figure), figure);
    assert.ok(figures.length < trainium.figures.length);
    assert.ok(dataset.isBasedOn!.length < trainium.sources.length);
  });

  it('names each figure and each source once, however often it shows them', () => {
    const figure = {
      ...tag(trainium, findById(trainium.figures, 'nvidia-run-rate')!),
      name: 'explainer-figure',
    };
    const once = nodesOf(shown(trainium, tag(trainium, runRates)));
    const often = nodesOf(
      shown(
        trainium,
        tag(trainium, runRates),
        figure,
        tag(trainium, runRates),
        sourcesTag(trainium, {of: 'page'}),
      ),
    );
    assert.deepEqual(often, once);
  });

  it('has all sources of a topic where a tag shows all', () => {
    const [dataset] = datasets(nodesOf(shown(trainium, sourcesTag(trainium)))) as [Dataset];
    assert.equal(dataset.isBasedOn!.length, trainium.sources.length);
    assert.equal(dataset.description, undefined);
  });

  it('has what a figure is worked out from, and the sources through which another is known', () => {
    const topic = sampleTopic();
    const ratio = {...tag(topic, findById(topic.figures, 'ratio')!), name: 'explainer-figure'};
    const nodes = nodesOf(shown(topic, ratio));
    assert.deepEqual(
      claims(nodes).map(({name}) => name),
      ['The Nile in lengths of the Rhine', 'Length of the Nile', 'Length of the Rhine'],
    );
    assert.deepEqual(
      datasets(nodes)[0]!.isBasedOn!.map(({name}) => name),
      ['An atlas of rivers', 'A survey'],
    );
  });

  it('has the words of its author before those of the topic', () => {
    const words = {heading: 'Who takes in what', message: 'Look!', note: ' '};
    const [dataset] = datasets(nodesOf(shown(trainium, tag(trainium, runRates, words)))) as [Dataset];
    assert.equal(dataset.description, 'Who takes in what. Look!');
  });

  it('calls rows, which have no title, by the heading above them', () => {
    const topic: Topic = {...sampleTopic(), title: 'Data'};
    const [chart] = topic.charts;
    const rows = tag(topic, {...chart!, title: 'Data'} as {id: string}, {heading: 'Long rivers'});
    assert.equal(datasets(nodesOf(shown(topic, rows)))[0]!.name, 'Long rivers');
    assert.equal(datasets(nodesOf(shown(topic, {...rows, attributes: new Map()})))[0]!.name, 'Data');
  });

  it('describes no topic at more length than is read', () => {
    const long = tag(trainium, runRates, {
      heading: 'x'.repeat(4_000),
      message: 'y'.repeat(4_000),
      note: 'End.',
    });
    const [{description}] = datasets(nodesOf(shown(trainium, long))) as [Dataset];
    assert.equal(description, `${'x'.repeat(4_000)}. End.`);
  });

  it('keeps two topics apart, also where both are called the same', () => {
    const one = sampleTopic();
    const other = sampleTopic();
    const nodes = nodesOf(shown(one, tag(one, one.charts[0]!)), shown(other, tag(other, other.charts[0]!)));
    assert.deepEqual(
      datasets(nodes).map(node => node['@id']),
      ['#explainer-rivers', '#explainer-rivers~2'],
    );
    const half = claims(nodes).length / 2;
    for (const claim of claims(nodes).slice(half))
      assert.match(claim['@id'], /^#explainer-rivers~2\/figures/);
  });

  it('says nothing where it shows neither a figure nor a source', () => {
    assert.equal(toGraph([]), undefined);
    const bare: Topic = {...sampleTopic(), sources: [], figures: [], disagreements: []};
    assert.equal(toGraph([shown(bare, tag(bare, {id: 'x'}))]), undefined);
  });
});

/** What schema.org gives each type that is used, as far as it is used: its own properties and those of the types above it. */
const vocabulary: Record<string, {properties: string[]; above?: string}> = {
  // https://schema.org/Thing
  Thing: {properties: ['name', 'alternateName', 'description', 'url']},
  // https://schema.org/Organization
  Organization: {properties: [], above: 'Thing'},
  // https://schema.org/CreativeWork
  CreativeWork: {
    properties: [
      'about',
      'citation',
      'creditText',
      'dateModified',
      'datePublished',
      'inLanguage',
      'isBasedOn',
      'isPartOf',
      'publisher',
      'temporalCoverage',
      'text',
    ],
    above: 'Thing',
  },
  // https://schema.org/Dataset
  Dataset: {properties: [], above: 'CreativeWork'},
  // https://schema.org/Claim
  Claim: {properties: [], above: 'CreativeWork'},
  // https://schema.org/PropertyValue
  PropertyValue: {properties: ['value'], above: 'Thing'},
  // https://schema.org/QuantitativeValue
  QuantitativeValue: {
    properties: ['value', 'minValue', 'maxValue', 'unitText', 'additionalProperty'],
    above: 'Thing',
  },
  // https://schema.org/Observation
  Observation: {properties: ['observationDate'], above: 'QuantitativeValue'},
};

/** What a property may hold, as schema.org has it. https://schema.org/about and so on. */
const ranges: Record<string, string[]> = {
  about: Object.keys(vocabulary),
  additionalProperty: ['PropertyValue'],
  citation: ['CreativeWork'],
  isBasedOn: ['CreativeWork', 'Claim'],
  isPartOf: ['Dataset'],
  publisher: ['Organization'],
};

const propertiesOf = (type: string): string[] => {
  const {properties, above} = vocabulary[type]!;
  return [...properties, ...(above ? propertiesOf(above) : [])];
};

type AnyNode = Record<string, unknown>;

/** Every node of a graph, however deep. */
function* walk(value: unknown): Generator<AnyNode> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  else if (value && typeof value === 'object') {
    yield value as AnyNode;
    for (const inner of Object.values(value)) yield* walk(inner);
  }
}

describe('the words of schema.org', () => {
  const all = (topic: Topic) => {
    const parts = [...topic.charts, ...topic.tables, ...topic.analogies, ...topic.calculators];
    const figures = topic.figures.map(figure => ({...tag(topic, figure), name: 'explainer-figure'}));
    return shown(topic, ...parts.map(part => tag(topic, part)), ...figures, sourcesTag(topic));
  };
  const nodes = nodesOf(all(trainium), all(sampleTopic()));
  const byId = new Map([...walk(nodes)].filter(node => '@type' in node).map(node => [node['@id'], node]));
  const isReference = (node: AnyNode) => !('@type' in node);

  it('are used for every figure and every source', () => {
    const total = trainium.figures.length + sampleTopic().figures.length;
    assert.equal(claims(nodes).length, total);
  });

  it('are such that each type has', () => {
    for (const node of walk(nodes)) {
      if (isReference(node)) assert.deepEqual(Object.keys(node), ['@id']);
      else
        for (const name of Object.keys(node).filter(name => !name.startsWith('@')))
          assert.ok(propertiesOf(node['@type'] as string).includes(name), `${String(node['@type'])}.${name}`);
    }
  });

  it('hold what each property may hold', () => {
    for (const node of walk(nodes))
      for (const [name, value] of Object.entries(node))
        for (const held of [value].flat())
          if (held && typeof held === 'object') {
            const {'@type': type} = (
              isReference(held as AnyNode) ? byId.get((held as AnyNode)['@id']) : held
            ) as AnyNode;
            assert.ok(ranges[name]?.includes(type as string), `${name}: ${String(type)}`);
          }
  });

  it('name every node once, and no node that is not there, also where little is shown', () => {
    for (const graph of [nodes, nodesOf(shown(trainium, tag(trainium, runRates)))]) {
      const named = [...walk(graph)].filter(node => '@id' in node);
      const defined = named.filter(node => '@type' in node).map(node => node['@id']);
      assert.equal(new Set(defined).size, defined.length);
      for (const node of named) assert.ok(defined.includes(node['@id']), String(node['@id']));
    }
  });

  it('call nothing an article, a fact or a review, which a topic does not state', () =>
    assert.doesNotMatch(JSON.stringify(nodes), /"@type":"(?:\w*Article|ClaimReview|\w*Rating)"/));
});
