/** Holds the built-in topic against FACTS.md through expectations written by hand, never read from the topic. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkTopic} from '../../src/topic/check/check.js';
import {parseTopic} from '../../src/topic/read/read.js';
import {readTopicWithAllRules} from '../../src/topic/read/read.js';
import type {PartName} from '../../src/topic/schema/schema.js';
import {parseText} from '../../src/topic/schema/text.js';
import {loadNamedTopic} from '../../src/kit/named-topic.js';
import {builtInTopics} from '../../src/topics/index.js';
import {trainium} from '../../src/topics/trainium.js';

const idsOf = (parts: readonly {id: string}[]) => parts.map(part => part.id);

/** `'000 004 letter'` → `['document-000', 'document-004', 'letter']`, as FACTS.md names documents. */
const sourceIds = (short: string) =>
  short
    .split(' ')
    .filter(Boolean)
    .map(name => (/^\d{3}$/.test(name) ? `document-${name}` : name));

function part<T extends {id: string}>(parts: readonly T[], id: string): T {
  const found = parts.find(one => one.id === id);
  assert.ok(found, `there is no ${id}`);
  return found;
}

/** A row of expectations, `|` between its columns; an empty column means that the field is left out. */
const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map(line => line.split('|').map(column => column.trim() || undefined));

/** Every string of the topic, with where it stands. */
function* stringsOf(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value)
    for (const [key, inner] of Object.entries(value)) yield* stringsOf(inner, `${path}.${key}`);
}

/** The example article as it is written, in one line. */
const article = readFileSync('demo/index.html', 'utf8').replace(/(?:&nbsp;|\s)+/g, ' ');

/** Its paragraphs, without marks. */
const articleParagraphs = article
  .split(/<\/?(?:p|h[1-6])\b/)
  .map(part => part.replace(/^[^<>]*>|<[^>]*>/g, '').trim())
  .filter(Boolean);

describe('the head', () => {
  it('says what the topic is about, in English, in the first version of the form', () => {
    const {schemaVersion, id, title, language, updated} = trainium;
    assert.deepEqual(
      {schemaVersion, id, title, language, updated},
      {
        schemaVersion: 1,
        id: 'trainium',
        title: 'Will Amazon sell its Trainium chips?',
        language: 'en',
        updated: '2026-11-21',
      },
    );
  });

  it('fits the schema, and holds nothing that the schema does not know', () => {
    assert.deepEqual(parseTopic(trainium), {topic: trainium, problems: []});
  });

  it('has no problem of any severity, for authors or for readers', () => {
    const today = '2026-11-21';
    assert.deepEqual(checkTopic(trainium, {today}), []);
    assert.deepEqual(readTopicWithAllRules(trainium, {today}).problems, []);
  });

  it('gives Amazon the accent and Nvidia the base colour', () => {
    assert.equal(part(trainium.subjects, 'amazon').tone, 'accent');
    assert.equal(part(trainium.subjects, 'nvidia').tone, 'base');
    assert.equal(new Set(trainium.subjects.map(subject => subject.tone)).size, trainium.subjects.length);
  });

  it('has a word for one and for many of each unit of its own', () => {
    const words = trainium.units.map(({id, one, other}) => [id, one, other]);
    assert.deepEqual(words, [
      ['GW', 'gigawatt', 'gigawatts'],
      ['accelerators', 'accelerator', 'accelerators'],
      ['loaves', 'loaf', 'loaves'],
      ['coins', 'coin', 'coins'],
      ['ovens', 'oven', 'ovens'],
      ['years', 'year', 'years'],
    ]);
  });
});

describe('the sources', () => {
  // id | publisher | title | date | why no date, or what kind of date | address | known through
  const expected = rowsOf(`
    document-000 | | Amazon Weighs Selling Its Trainium AI Chips Directly to Challenge Nvidia | | no date given; speaks of late June 2026 | |
    document-001 | iEXExchanger | Amazon Plans to Sell Trainium3 AI Chips Directly to Data Centers | | no date given | |
    document-002 | | | | no date given | |
    document-003 | | | | no date given | |
    document-004 | cyberivy | Amazon may take Trainium chips beyond AWS | 2026-06-20 | | |
    letter | Amazon | | early-2026-04 | | | 000 001 002 003
    bloomberg | Bloomberg | | | no date given; carried on June 20, 2026 | | 001 002 003 004
    techcrunch | TechCrunch | Amazon hopes to challenge Nvidia more directly by selling its AI chips | 2026-06-18 | title and date as its address has them | techcrunch.com/2026/06/18/amazon-hopes-to-challenge-nvidia-more-directly-by-selling-its-ai-chips/ | 000 002 003
    taipei-times | Taipei Times | | 2026-06-20 | | | 004
    techzine | Techzine | | | no date given | | 004
    windowsnews | windowsnews.ai | | | no date given | windowsnews.ai/article/amazon-plans-direct-sales-of-trainium-ai-chips-in-2026-taking-the-fight-to-nvidias-dominance.428778 | 000
    semianalysis | SemiAnalysis | | | no date given | newsletter.semianalysis.com/p/aws-trainium3-deep-dive-a-potential | 000
    yahoo | Yahoo Finance | | | no date given | finance.yahoo.com/news/amazons-ai-chips-could-unlock-023106423.html | 000`);

  it('are thirteen', () => {
    assert.deepEqual(idsOf(trainium.sources).sort(), expected.map(row => row[0]).sort());
  });

  for (const [id, publisher, title, date, dateNote, address, carriers] of expected)
    it(`${id} says no more than is known of it`, () => {
      const source = part(trainium.sources, id!);
      assert.equal(source.publisher, publisher);
      assert.equal(source.title, title);
      assert.equal(source.date, date);
      assert.equal(source.dateNote, dateNote);
      assert.equal(source.url, address && `https://${address}`);
      assert.deepEqual(source.carriedBy ?? [], sourceIds(carriers ?? ''));
    });

  it('have a title or a description each, and a date or a note why not', () => {
    for (const {id, title, description, date, dateNote} of trainium.sources) {
      assert.ok(title || description, id);
      assert.ok(date || dateNote, id);
    }
  });
});

describe('the figures', () => {
  // id | value | qualifier | unit | status | as of | why not, or not so precisely | claimed by | sources | subject
  const expected = rowsOf(`
    nvidia-run-rate | 326000000000 | exact | USD/year | extrapolated | mid-2026 | the source gives no date | | 002 | nvidia
    amazon-standalone-run-rate | 50000000000 | about | USD/year | hypothetical | 2026-04 | | Amazon | letter 000 001 002 003 | amazon
    amazon-silicon-run-rate | 20000000000 | more-than | USD/year | extrapolated | 2026-Q1 | | | 001 003 | amazon
    nvidia-cpu-market | 200000000000 | exact | USD | estimated | | the source says only “recently” | Nvidia | 002 | nvidia
    nvidia-share | 0.8 | about | share | reported | | the source gives no date | | 001 | nvidia
    trainium3-performance | 4 | exact | times | reported | mid-2026 | | Amazon | 001 | amazon
    trainium3-cost | 0.5 | about | times | reported | mid-2026 | | Amazon | 001 | amazon
    anthropic-capacity | 5 | up-to | GW | reported | mid-2026 | | | bloomberg 003 | anthropic
    openai-capacity | 2 | about | GW | reported | mid-2026 | | | bloomberg 003 | openai
    alphabet-buildout | 80000000000 | exact | USD | reported | | the source gives no date | | 000 | alphabet
    scenario-gpus | 5000 | exact | accelerators | illustrative | | | | 004 |
    scenario-share | 0.2 | exact | share | illustrative | | | | 004 |
    nvidia-to-standalone | 6.52 | about | times | hypothetical | | | | |
    nvidia-to-silicon | 16.3 | up-to | times | extrapolated | | | | |
    nvidia-quarter | 81500000000 | exact | USD | extrapolated | | | | | nvidia
    second-source-accelerators | 1000 | exact | accelerators | illustrative | | | | 004 |
    oven-price | 20000 | exact | coins | illustrative | | | | |
    loaf-price | 2 | exact | coins | illustrative | | | | |
    oven-loaves | 100 | exact | loaves/week | illustrative | | | | |
    oven-bread | 10400 | exact | coins/year | illustrative | | | | |`);

  it('are all there, and no others', () => {
    assert.deepEqual(idsOf(trainium.figures).sort(), expected.map(row => row[0]).sort());
  });

  for (const [id, value, qualifier, unit, status, asOf, asOfNote, claimedBy, sources, subject] of expected)
    it(`${id} is ${qualifier} ${value} ${unit}, ${status}`, () => {
      const figure = part(trainium.figures, id!);
      assert.equal(figure.value, Number(value));
      assert.equal(figure.qualifier, qualifier);
      assert.equal(figure.unit, unit);
      assert.equal(figure.status, status);
      assert.equal(figure.asOf, asOf);
      assert.equal(figure.asOfNote, asOfNote);
      assert.equal(figure.claimedBy, claimedBy);
      assert.deepEqual(figure.sources ?? [], sourceIds(sources ?? ''));
      assert.equal(figure.subject, subject);
      assert.equal(figure.low, undefined);
      assert.equal(figure.high, undefined);
    });

  it('that are derived say from what, and the others do not', () => {
    const formulas = trainium.figures.flatMap(({id, formula}) => (formula ? [[id, formula]] : []));
    assert.deepEqual(formulas, [
      ['nvidia-to-standalone', 'nvidia-run-rate / amazon-standalone-run-rate'],
      ['nvidia-to-silicon', 'nvidia-run-rate / amazon-silicon-run-rate'],
      ['nvidia-quarter', 'nvidia-run-rate / 4'],
      ['second-source-accelerators', 'scenario-gpus * scenario-share'],
      ['oven-bread', 'oven-loaves * loaf-price * 52'],
    ]);
  });

  it('of the world say when they held, or that their source does not', () => {
    for (const {id, status, formula, asOf, asOfNote} of trainium.figures)
      if (status !== 'illustrative' && !formula) assert.ok(asOf || asOfNote, id);
  });

  const conditions: Record<string, RegExp> = {
    'nvidia-run-rate': /^if every quarter to come matches the last$/,
    'amazon-standalone-run-rate': /^if .* stood alone and sold this year’s chips to AWS and to others$/,
    'amazon-silicon-run-rate': /^if the pace of the first quarter lasts a year$/,
    'nvidia-to-standalone':
      /^if Amazon’s chip business stood alone and Nvidia’s quarters all matched the last$/,
    'nvidia-to-silicon': /^if both keep their pace for a year$/,
    'nvidia-quarter': /^if the run rate is four equal quarters$/,
  };

  it('that are extrapolated or hypothetical say on what condition, and the others have none', () => {
    for (const {id, status, condition} of trainium.figures) {
      const isFirm = status !== 'extrapolated' && status !== 'hypothetical';
      assert.equal(Object.hasOwn(conditions, id), !isFirm, id);
      if (isFirm) assert.equal(condition, undefined, id);
      else assert.match(condition!, conditions[id]!, id);
    }
  });

  const remarks: Record<string, RegExp[]> = {
    'nvidia-run-rate': [/whole company, not its chips alone/, /not say who computed/],
    'amazon-standalone-run-rate': [
      /No independent forecast, and not sales made: no chip has been sold directly/,
      /counts what AWS would buy/,
      /overlaps/,
      /never add the two/,
    ],
    'amazon-silicon-run-rate': [
      /counts Trainium, Graviton and Nitro/,
      /triple-digit/,
      /chip division, through AWS alone/,
    ],
    'nvidia-cpu-market': [/size of a market, not a run rate/],
    'nvidia-share': [
      /One source states it flatly/,
      /neither who measured it nor when/,
      /only that Nvidia dominates/,
    ],
    'trainium3-performance': [
      /compares whole racks: .* said to be about level with Nvidia’s Blackwell NVL72/,
    ],
    'trainium3-cost': [/“conventional” GPUs in its text/, /H100 and H200 in its answers/],
    'anthropic-capacity': [/Current and future capacity, through AWS/],
    'openai-capacity': [/Through AWS/],
    'alphabet-buildout': [/context only: a total, not a run rate/],
    'nvidia-to-silicon': [/ceiling, since Amazon’s figure is a floor/],
    'nvidia-quarter': [/Worked back from the run rate; no source states it/],
    'second-source-accelerators': [/not say how large the new capacity is/, /its simplification/],
    'oven-price': [/Comes once; never add/],
  };
  const unremarkable = [
    'nvidia-to-standalone',
    'scenario-gpus',
    'scenario-share',
    'loaf-price',
    'oven-loaves',
    'oven-bread',
  ];

  for (const {id, note} of trainium.figures)
    it(`${id} carries the remark that a reader needs, or needs none`, () => {
      assert.equal(note === undefined, unremarkable.includes(id));
      for (const pattern of remarks[id] ?? []) assert.match(note!, pattern);
      assert.equal(Object.hasOwn(remarks, id), note !== undefined);
    });

  it('that no source states are marked as worked out, wherever they stand', () => {
    for (const [path, text] of stringsOf(trainium))
      if (text.includes('[[nvidia-quarter]]')) assert.match(text, /worked back .* no source states it/, path);
    for (const {id, inputs, note} of trainium.calculators)
      if (inputs.some(({figure}) => figure === 'nvidia-quarter'))
        assert.match(note!, /^No source gives Nvidia’s quarters\. The last one is worked back/, id);
    const shown = articleParagraphs.filter(words => words.includes('81.5'));
    assert.ok(shown.length > 0);
    for (const words of shown) assert.match(words, /worked back from the run rate; no source states it/);
  });
});

describe('the chart', () => {
  const chart = part(trainium.charts, 'run-rates');

  it('sets three run rates side by side, in the order of the story', () => {
    assert.deepEqual(
      chart.bars.map(({figure, label}) => [figure, label]),
      [
        ['nvidia-run-rate', 'Nvidia'],
        ['amazon-standalone-run-rate', 'Amazon, if'],
        ['amazon-silicon-run-rate', 'Amazon, now'],
      ],
    );
    assert.equal(chart.sort, 'given');
  });

  it('never sets a market’s size or a total beside run rates', () => {
    for (const {bars} of trainium.charts)
      assert.equal(new Set(bars.map(bar => part(trainium.figures, bar.figure).unit)).size, 1);
  });

  it('carries its message in the title, says that nothing is sold yet, and warns against adding', () => {
    assert.equal(chart.title, 'Nvidia takes in [[nvidia-to-standalone]] what Amazon’s chips might');
    assert.match(chart.message!, /sells no chips to others today/);
    assert.match(chart.note!, /overlap and cannot be added/);
  });
});

describe('the table', () => {
  const table = part(trainium.tables, 'ways-to-get-chips');
  // factor | option | word | note | rating | sources
  const expected = rowsOf(`
    upfront-cost | buy-trainium | High | capital cost; maybe lower per chip | 1 | 000
    upfront-cost | rent-trainium | None | pay as you go | 3 | 000
    upfront-cost | buy-nvidia | Highest | capital cost, at a premium price | 0 | 000
    software | buy-trainium | Catching up | Neuron SDK | 1 | 000
    software | rent-trainium | Managed | Neuron SDK, run by AWS | 2 | 000
    software | buy-nvidia | Mature | CUDA, the industry’s default | 3 | 000
    availability | buy-trainium | Not sold yet | talks only | 0 | 000
    availability | rent-trainium | Now | in AWS, but reported as largely sold out | 2 | 000 001 002 003 004
    availability | buy-nvidia | Constrained | long lead times | 1 | 000
    lock-in | buy-trainium | Your own | own hardware, own site | 2 | 000
    lock-in | rent-trainium | AWS | tied to one cloud | 0 | 000
    lock-in | buy-nvidia | CUDA | tied to Nvidia’s software | 1 | 000
    best-for | buy-trainium | Operators | who want an alternative to Nvidia | | 000
    best-for | rent-trainium | AWS teams | who already work there | | 000
    best-for | buy-nvidia | Anyone | who needs mature tools today | | 000`);

  it('has five factors and three options, every cell filled once', () => {
    assert.deepEqual(idsOf(table.factors), [
      'upfront-cost',
      'software',
      'availability',
      'lock-in',
      'best-for',
    ]);
    assert.deepEqual(idsOf(table.options), ['buy-trainium', 'rent-trainium', 'buy-nvidia']);
    assert.deepEqual(
      table.cells.map(cell => [cell.factor, cell.option]),
      expected.map(([factor, option]) => [factor, option]),
    );
  });

  for (const [index, [factor, option, word, note, rating, sources]] of expected.entries())
    it(`${factor} of ${option} is "${word}", rated ${rating ?? 'not at all'}`, () => {
      const cell = table.cells[index]!;
      assert.equal(cell.word, word);
      assert.equal(cell.note, note);
      assert.equal(cell.rating, rating && Number(rating));
      assert.deepEqual(cell.sources, sourceIds(sources!));
    });

  it('rates every factor but the last', () => {
    assert.deepEqual(
      table.factors.map(factor => factor.rated),
      [undefined, undefined, undefined, undefined, false],
    );
  });

  it('marks the option that cannot be had', () => {
    assert.deepEqual(
      table.options.map(option => option.unavailable),
      ['not for sale today', undefined, undefined],
    );
  });

  it('says whose the words are and whose the ratings', () => {
    assert.match(table.judgedBy!, /author of the article/);
    assert.equal(table.ratedBy, 'Explainer Elements');
    assert.match(table.note!, /judgment, not reported facts/);
  });
});

describe('the timeline', () => {
  const {events} = part(trainium.timelines, 'road-to-a-sale');
  // id | when | state | sources
  const expected = rowsOf(`
    trainium3-launch | late-2025 | happened | 001
    silicon-run-rate | 2026-Q1 | happened | 003
    jassy-letter | early-2026-04 | happened | letter 002 003
    talks-reported | 2026-06-18 | happened | techcrunch bloomberg 000 002 003
    report-carried | 2026-06-20 | happened | taipei-times 004
    no-deal | late-2026-06 | happened | 000
    trainium4 | 2027-04 | expected | letter 002
    first-deal | | open | 000 003 004`);

  it('has eight events, in order', () => {
    assert.deepEqual(
      idsOf(events),
      expected.map(row => row[0]),
    );
  });

  for (const [id, when, state, sources] of expected)
    it(`${id}: ${when ?? 'no date'}, ${state}`, () => {
      const event = part(events, id!);
      assert.equal(event.when, when);
      assert.equal(event.state, state);
      assert.deepEqual(event.sources, sourceIds(sources!));
    });

  it('has Trainium4 come more than a year after April 2026, by how much nobody says', () => {
    const {after, whenNote} = part(events, 'trainium4');
    assert.deepEqual([after, whenNote], [true, 'more than a year after April 2026']);
    assert.deepEqual(
      events.filter(event => event.after).map(event => event.id),
      ['trainium4'],
    );
  });

  const words: [id: string, ...words: RegExp[]][] = [
    ['trainium3-launch', /launches/, /nearly full ever since/],
    ['silicon-run-rate', /run rate of \[\[amazon-silicon-run-rate]]/, /triple-digit pace/],
    [
      'jassy-letter',
      /standalone chip business, with AWS and others as its customers, at \[\[amazon-standalone-run-rate]]/,
      /quite possible/,
      /Current Trainium capacity sold out almost at once/,
      /Trainium4’s is sold out/,
    ],
    [
      'talks-reported',
      /TechCrunch reports early talks/,
      /relays what .*DeSantis told Bloomberg on a day not given/,
    ],
    ['report-carried', /Taipei Times carries Bloomberg’s report/],
    ['no-deal', /^As of late June, no deal is signed\.$/],
    ['trainium4', /becomes available/],
    ['first-deal', /signed deal/, /customer with a name/],
  ];
  for (const [id, ...patterns] of words)
    it(`${id} tells the fact`, () => {
      for (const pattern of patterns) assert.match(part(events, id).text, pattern);
    });
});

describe('the statements', () => {
  // id | who | role | when | sources
  const expected = rowsOf(`
    jassy | Andy Jassy | CEO, Amazon | 2026-04 | letter 002
    desantis | Peter DeSantis | an Amazon executive; sources differ on his office | | bloomberg 002 003
    aronson | Doron Aronson | spokesperson, AWS | | 002
    huang | Jensen Huang | CEO, Nvidia | | 002`);

  it('are four', () => {
    assert.deepEqual(
      trainium.statements.map(({id, who, role, when, sources}) => [id, who, role, when, sources]),
      expected.map(([id, who, role, when, sources]) => [id, who, role, when, sourceIds(sources!)]),
    );
  });

  it('without a date say so', () => {
    assert.equal(part(trainium.statements, 'desantis').whenNote, 'day not given; reported on June 18, 2026');
    assert.equal(part(trainium.statements, 'aronson').whenNote, 'no date given');
    assert.match(part(trainium.statements, 'huang').whenNote!, /recently/);
  });

  const words: [id: string, ...words: RegExp[]][] = [
    [
      'jassy',
      /^If .* stood alone and sold this year’s chips to AWS and to others.* \[\[amazon-standalone-run-rate]]/,
      /racks to others is quite possible/,
    ],
    ['desantis', /Talks are under way/, /names no buyer/, /not hurt the cloud/, /consumes too little AI/],
    ['aronson', /turned down requests to buy/, /racks may be sold/],
    ['huang', /new market of \[\[nvidia-cpu-market]] in CPUs for AI/],
  ];
  for (const [id, ...patterns] of words)
    it(`${id} is paraphrased, not quoted`, () => {
      const {text} = part(trainium.statements, id);
      for (const pattern of patterns) assert.match(text, pattern);
      assert.doesNotMatch(text, /["“”]/);
    });
});

it('what Amazon gains and risks stands beside now and then, and what decides', () => {
  const {now, then, gained, risked, decides, sources} = part(trainium.tradeOffs, 'cloud-or-hardware');
  for (const service of ['storage', 'security', 'networking', 'monitoring', 'tokens'])
    assert.match(now, new RegExp(service));
  assert.match(then, /Racks .* to other companies/);
  assert.match(gained.join('|'), /beyond its own cloud\|A hardware business/);
  assert.match(risked.join('|'), /customers cannot have, unless more are made\|.*services .* not sold along/);
  assert.match(
    decides,
    /^Supply, more than demand.*TSMC is contested.*largest customer is now Nvidia, ahead of Apple/,
  );
  assert.deepEqual(sources, ['document-002']);
});

describe('the differences', () => {
  const expected: Record<
    string,
    {positions: [words: RegExp, sources: string][]; figures?: string[]; compatible?: true}
  > = {
    'standalone-meaning': {
      positions: [
        [/directly: the size of the opportunity/, '000'],
        [/outside AWS too, and not only using them inside/, '001'],
        [/separate chip business with AWS and others/, '002 003'],
      ],
      figures: ['amazon-standalone-run-rate', 'nvidia-to-standalone'],
    },
    'silicon-scope': {
      positions: [
        [/chip division’s, through AWS/, '001'],
        [/Trainium, Graviton and Nitro together, as Bloomberg and TechCrunch report/, '003'],
      ],
      figures: ['amazon-silicon-run-rate', 'nvidia-to-silicon'],
    },
    'desantis-office': {
      positions: [
        [/^AI chief of AWS/, '000 003'],
        [/^AI chief of Amazon/, '001 002'],
        [/^Senior vice president .* AI models and semiconductors/, '004'],
      ],
    },
    'trainium-purpose': {
      positions: [
        [/^Training AI models\.$/, '000'],
        [/^Training models and running them .*inference/, '004'],
      ],
    },
    'sold-out': {
      positions: [
        [/Trainium3, nearly or largely; two of these three .* next chip is drawing interest/, '001 003 004'],
        [/Both the current capacity and that of Trainium4/, '002'],
      ],
    },
    'available-now': {
      positions: [
        [/^Yes, .* in AWS/, '000'],
        [/sold out, or largely so/, '002 003 004'],
      ],
    },
    'trainium3-measure': {
      positions: [
        [/predecessor: \[\[trainium3-performance]]/, '001'],
        [/Rack against rack: said to be about level with Nvidia’s Blackwell NVL72/, '000'],
      ],
      figures: ['trainium3-performance'],
      compatible: true,
    },
    'day-of-news': {
      positions: [
        [/June 18, 2026/, '000'],
        [/Taipei Times, June 20, 2026/, '004'],
      ],
      compatible: true,
    },
  };

  it('are six, and two more that only sound like it', () => {
    assert.deepEqual(idsOf(trainium.disagreements), Object.keys(expected));
  });

  for (const [id, {positions, figures, compatible}] of Object.entries(expected))
    it(`${id}: each side has its words and its sources`, () => {
      const found = part(trainium.disagreements, id);
      assert.match(found.question, /\?$/);
      assert.deepEqual(
        found.positions.map(position => position.sources),
        positions.map(row => sourceIds(row[1])),
      );
      for (const [index, [words]] of positions.entries()) assert.match(found.positions[index]!.text, words);
      assert.deepEqual(found.figures, figures);
      assert.equal(found.compatible, compatible);
    });
});

describe('the bakery', () => {
  const bakery = part(trainium.analogies, 'bakery');
  // id | source | target | sources (none: ours)
  const mapping = rowsOf(`
    bakery | The bakery | Amazon | 004
    special-ovens | Its special ovens | Trainium chips | 004
    own-bread | Its own bread | Its own cloud | 004
    other-bakeries | Other bakeries | Other data-center operators | 004
    oven-makers | Makers of ovens | Nvidia | 004
    bread-buyers | People who buy bread | AWS customers |
    oven-sold | Selling an oven, which then bakes none of the bakery’s bread | Selling a rack, which AWS can then no longer rent out |
    coffee-and-cake | Coffee and cake sold with the bread | Services sold with the cloud |
    workshop | The workshop that builds everyone’s ovens | TSMC |`);

  it('maps nine things; five rows are the source’s, four are ours', () => {
    assert.deepEqual(
      bakery.mapping.map(({id, source, target, sources}) => [id, source, target, sources]),
      mapping.map(([id, source, target, sources]) => [id, source, target, sources && sourceIds(sources)]),
    );
  });

  it('has two kinds of rivals once ovens are sold', () => {
    assert.match(part(bakery.mapping, 'bakery').relation!, /other bakeries and the makers of ovens/);
    assert.match(part(bakery.mapping, 'other-bakeries').relation!, /Buyers and rivals/);
  });

  it('says what the bread is: the computing that AWS rents out', () => {
    assert.match(part(bakery.mapping, 'own-bread').relation!, /computing that AWS rents out/);
  });

  it('speaks in the scene of new rivals of the week that it sets, and of every row that it shows', () => {
    const {set, text, rows} = part(bakery.scenes!, 'new-rivals');
    assert.ok(set!.some(({parameter, choice}) => parameter === 'demand' && choice === 'usual'));
    assert.match(text, /usual week/);
    assert.deepEqual(rows, ['other-bakeries', 'oven-makers', 'coffee-and-cake']);
    assert.match(text, /other bakeries and the makers of ovens.*coffee and cake/);
  });

  // id | kind | rows that it corrects | sources
  const limits = rowsOf(`
    software | looks-easier | special-ovens oven-makers | 000 004
    this-years-chips | leaves-out-choice | special-ovens | letter 002
    switching | hides-cost | other-bakeries | 004
    renting | leaves-out-choice | own-bread bread-buyers | 001 002
    no-quiet-week | looks-easier | bread-buyers | 001 002 003 004
    contested-workshop | hides-limit | workshop | 002 004`);

  it('stops in six places, each beside the rows that it corrects', () => {
    assert.deepEqual(
      bakery.limits.map(({id, kind, corrects, sources}) => [id, kind, corrects, sources]),
      limits.map(([id, kind, corrects, sources]) => [id, kind, corrects!.split(' '), sourceIds(sources!)]),
    );
    const rows = idsOf(bakery.mapping);
    for (const limit of bakery.limits) for (const row of limit.corrects) assert.ok(rows.includes(row), row);
  });

  it('says in each limit what is different about chips', () => {
    assert.match(part(bakery.limits, 'software').text, /needs no software.*CUDA or Neuron/);
    assert.match(part(bakery.limits, 'switching').text, /change ovens with ease.*Teams stay/);
    assert.match(part(bakery.limits, 'renting').text, /not hours of oven.*Renting.*missing/);
    assert.match(part(bakery.limits, 'contested-workshop').text, /Rivals compete for the workshop’s room/);
    assert.match(
      part(bakery.limits, 'this-years-chips').text,
      /already stand in it.*letter counts chips made this year/,
    );
    assert.match(part(bakery.limits, 'no-quiet-week').text, /No source reports a quiet week/);
  });

  it('says that its numbers are made up, and names them', () => {
    assert.equal(bakery.inventedNumbers, 'The bakery’s numbers are made up.');
    assert.deepEqual(bakery.figures, ['oven-price', 'loaf-price', 'oven-loaves', 'oven-bread']);
    for (const id of bakery.figures!) assert.equal(part(trainium.figures, id).status, 'illustrative');
  });
});

describe('the questions', () => {
  const expected: [id: string, question: string, answer: RegExp, sources: string][] = [
    ['what-is-trainium', 'What is Trainium?', /own .*accelerator.* rented it/, '000 001 004'],
    [
      'what-changed',
      'What changed in June 2026?',
      /June 18.*TechCrunch.*relayed what .*DeSantis.*on a day not given.*Both call them early.*nothing was signed/,
      'techcrunch bloomberg 000 001 002 003',
    ],
    [
      'compared-with-nvidia',
      'How does it compare with Nvidia?',
      /is said to be about level .*NVL72.*plausible.*\[\[trainium3-cost]] what Nvidia’s H100 and H200.*CUDA/,
      '000 001',
    ],
    [
      'why-sell',
      'Why sell what it could keep?',
      /demand.*hardware business.*\[\[amazon-standalone-run-rate]] if .*counts what AWS itself would buy.*no longer draws customers/,
      '000 002',
    ],
    [
      'why-not-before',
      'Why not before?',
      /cheaper to run.*keep customers.*sales force and support.*declined/,
      '001 002',
    ],
    ['sold-already', 'Does Amazon sell Trainium already?', /^No\. As of late June 2026/, '000 002 004'],
    [
      'nvidia-killer',
      'Is it an Nvidia killer?',
      /^No\..*\[\[nvidia-share]].*according to one report/,
      '001 004',
    ],
    ['prices', 'Will prices fall?', /^Perhaps\..*bargain.*ahead of supply/, '001'],
    [
      'why-europe',
      'Why does Europe care?',
      /depend less on American clouds.*part of their software, would still be American: better than the cloud alone, short of/,
      'techzine 004',
    ],
    [
      'how-soon',
      'How soon could it happen?',
      /^Nobody has said.*no public timetable.*several quarters/,
      '001 003',
    ],
    [
      'what-is-a-run-rate',
      'What is a run rate?',
      /four quarters of \[\[nvidia-quarter]].*worked back/,
      '002',
    ],
  ];

  it('are eleven', () => {
    assert.deepEqual(
      idsOf(trainium.questions),
      expected.map(row => row[0]),
    );
  });

  for (const [id, question, answer, sources] of expected)
    it(`"${question}" is answered`, () => {
      const found = part(trainium.questions, id);
      assert.equal(found.question, question);
      assert.match(found.answer, answer);
      assert.deepEqual(found.sources, sourceIds(sources));
    });
});

describe('the key points', () => {
  const expected: Record<string, [words: RegExp, sources: string][]> = {
    takeaways: [
      [/only rented out.*talking about selling/, '000 001 002 003 004'],
      [
        /^If .*AWS and to others.*\[\[amazon-standalone-run-rate]].*own claim.*\[\[nvidia-run-rate]]/,
        'letter 002 003',
      ],
      [/akin to Intel’s annual revenue.*no number for Intel/, 'techcrunch 002'],
      [/\[\[anthropic-capacity]], present and future.*\[\[openai-capacity]]/, 'bloomberg 003'],
      [/Supply may decide more than demand.*sold out/, '002 003 004'],
      [/CUDA.*default.*Neuron.*catching up/, '000'],
    ],
    watch: [
      [/signed deal/, '000'],
      [/named customer/, '003'],
      [/Software: how easily a workload moves/, '000'],
      [/Price/, '000'],
      [/Proof at scale/, '000'],
      [/Foundry.* capacity/, '003'],
      [/Packaging: chips, servers or whole .*racks/, '003'],
    ],
    'selling-would-take': [
      [/Capacity at a .*foundry/, '003 004'],
      [/Firmware, drivers and guidance for whole racks/, '003'],
      [/who comes first, cloud customers or buyers/, '003'],
      [/buyers: integration work, and several quarters/, '003'],
      [/Software, tools for developers, cooling and power/, '004'],
    ],
    'named-users': [
      [/^Anthropic$/, '004'],
      [/^OpenAI$/, '004'],
      [/^Uber$/, '004'],
      [/^Odyssey$/, '004'],
      [/^DeCart AI$/, '004'],
      [/^Neura Robotics$/, '004'],
      [/^Splash Music$/, '004'],
      [/^Poolside$/, '004'],
    ],
    europe: [
      [/sovereign infrastructure.*locally.*less on one American cloud/, 'techzine 004'],
      [/mixed.*Physical control grows.*part of their software.*American: better than the cloud alone/, '004'],
      [
        /invented.*\[\[scenario-gpus]].*\[\[scenario-share]].*\[\[second-source-accelerators]].*without saying how much is new/,
        '004',
      ],
    ],
  };

  it('are five lists', () => {
    assert.deepEqual(idsOf(trainium.keyPoints), Object.keys(expected));
  });

  for (const [id, points] of Object.entries(expected))
    it(`${id}: every point and its sources`, () => {
      const found = part(trainium.keyPoints, id).points;
      assert.deepEqual(
        found.map(point => point.sources),
        points.map(row => sourceIds(row[1])),
      );
      for (const [index, [words]] of points.entries()) assert.match(found[index]!.text, words);
    });
});

it('the glossary explains the words of the trade', () => {
  assert.deepEqual(
    trainium.terms.map(({term}) => term),
    [
      'run rate',
      'Trainium',
      'AWS',
      'accelerator',
      'GPU',
      'custom silicon',
      'rack',
      'Neuron SDK',
      'CUDA',
      'sold out',
      'foundry',
      'sovereign infrastructure',
      'hyperscaler',
      'training',
      'inference',
    ],
  );
});

describe('the words', () => {
  const marks = [...stringsOf(trainium)].flatMap(([path, text]) =>
    parseText(text).map(token => ({path, token})),
  );

  /** What an analogy or a calculator computes it may mark as figures. */
  const ownIds = [
    ...trainium.analogies.flatMap(({parameters = [], quantities = []}) => [...parameters, ...quantities]),
    ...trainium.calculators.flatMap(({inputs, outputs}) => [...inputs, ...outputs]),
  ].map(({id}) => id);

  it('name only figures and terms that there are, and leave no broken mark', () => {
    for (const {path, token} of marks) {
      if (token.kind === 'figure')
        assert.ok([...idsOf(trainium.figures), ...ownIds].includes(token.figure), path);
      else if (token.kind === 'term') assert.ok(idsOf(trainium.terms).includes(token.term), path);
      else assert.doesNotMatch(token.words, /\[\[|]]/, path);
    }
  });

  it('never write an amount that a figure holds: they name the figure', () => {
    const amount =
      /[$€£]\s?\d|\d\s?(%|percent|billion|million|GW|gigawatts?|times|accelerators|coins|loaves)/i;
    for (const [path, text] of stringsOf(trainium)) assert.doesNotMatch(text, amount, path);
  });

  it('mark terms only in questions and key points, so that a chart needs no glossary', () => {
    const others = Object.entries(trainium).filter(([name]) => name !== 'questions' && name !== 'keyPoints');
    for (const [path, text] of stringsOf(others)) assert.ok(!text.includes('[[term:'), path);
  });
});

describe('loading by part', () => {
  const files = builtInTopics['trainium']!;

  it('finds every collection in a file, what charts show in the first', () => {
    const provided = new Set(files.flatMap(file => file.provides));
    assert.deepEqual([...provided].sort(), Object.keys(trainium).filter(isCollection).sort());
    assert.deepEqual(files[0]!.provides, ['subjects', 'sources', 'figures', 'charts']);
  });

  it('gets from each file what it promises, and the whole topic from all of them', async () => {
    const loaded = await Promise.all(files.map(file => file.load()));
    for (const [index, file] of files.entries())
      assert.deepEqual(Object.keys(loaded[index]!).filter(isCollection).sort(), [...file.provides].sort());
    const {topic} = await loadNamedTopic(
      'trainium',
      files.flatMap(file => file.provides),
    );
    assert.deepEqual(topic, trainium);
  });

  it('lets a chart do with the first file: its figures, their sources and carriers are there', async () => {
    const core = await files[0]!.load();
    const ids = (parts: readonly {id: string}[] = []) => new Set(parts.map(part => part.id));
    const figures = core.figures!;
    for (const bar of core.charts!.flatMap(chart => chart.bars))
      assert.ok(ids(figures).has(bar.figure), bar.figure);
    for (const id of figures.flatMap(figure => figure.sources ?? []))
      assert.ok(ids(core.sources).has(id), id);
    for (const id of core.sources!.flatMap(source => source.carriedBy ?? []))
      assert.ok(ids(core.sources).has(id), id);
  });

  it('gets the head from the first file', async () => {
    const {id, title, schemaVersion} = await files[0]!.load();
    assert.deepEqual([id, title, schemaVersion], [trainium.id, trainium.title, 1]);
  });
});

describe('what growth the calculator begins with', () => {
  it('is said to be yearly by us, since its source gives no period', () => {
    const {inputs, note} = part(trainium.calculators, 'years-until-equal');
    const {label, status, note: why, sources} = part(inputs, 'fast');
    assert.match(label, /if yearly/);
    assert.notEqual(status, 'reported');
    assert.match(why!, /gives no period.*our assumption/);
    assert.match(note!, /We assume that .* Amazon’s growth is yearly/);
    assert.deepEqual(sources, ['document-003']);
  });
});

describe('the article', () => {
  const central: Record<string, RegExp> = {
    'that the growth is triple-digit, and over no period named':
      /growth is in triple digits; over what period is not said/,
    'who reports the $20 billion': /Bloomberg and TechCrunch report, the chips that Amazon designs passed/,
    'that parity in a rack is what is said, and makes sales plausible':
      /is said to perform about as well as .*NVL72.*plausible/,
    'that Nvidia makes AI chips and dominates':
      /makes AI chips, and it dominates that market, with about 80% of it according to one report/,
    'what Trainium does': /train AI models or, as one report has it, to train and to run them/,
    'that $50 billion is a claim and no forecast, near Intel’s revenue':
      /own claim, not the forecast of an independent analyst.*TechCrunch.*Intel/,
    'on what that hangs':
      /If the chip business stood alone, and if it sold this year’s chips to AWS and to outsiders alike/,
    'that current capacity sold out almost at once': /capacity then on offer had been taken almost at once/,
    'that other bakeries buy and compete':
      /other bakeries, which would be its customers and its rivals at once/,
    'what the bread is': /the bread is the computing that AWS rents out/,
    'who told whom, and that the day is not known':
      /TechCrunch reported early talks.*relayed what Peter DeSantis.* had told Bloomberg, on a day that no report gives/,
    'what costs half of what': /about half of what Nvidia’s H100 and H200 cost/,
    'that part of the software is American too':
      /machines, and part of their software, would come from an American company/,
    'how far the facts go, and when its words were revised':
      /late June 2026, which is as far as the documents go; its words were last revised in November 2026/,
  };
  for (const [fact, words] of Object.entries(central))
    it(`tells ${fact}`, () => assert.ok(articleParagraphs.some(paragraph => words.test(paragraph))));
});

describe('what once stood wrong', () => {
  /** Phrases that said more than their source, by the number that the correction had; letters of any case. */
  const overstated: [correction: number, ...phrases: string[]][] = [
    [
      1,
      'depend neither on Nvidia nor on a large American cloud',
      'accelerators still would',
      ']] still would',
    ],
    [
      2,
      'Of 5,000 accelerators, 20% would be',
      'one source again',
      'All stays with one source',
      'from all GPUs that run today',
    ],
    [3, 'better than any it could buy'],
    [4, 'told Bloomberg that such talks', 'confirms them to Bloomberg', 'confirmed the talks to Bloomberg'],
    [5, 'instead of using them inside'],
    [6, 'comparable graphics processors', 'what comparable [[term:gpu|GPUs]]'],
    [7, 'month ends without a signed deal', 'By late June nothing was signed'],
    [
      8,
      'hardware and software still come',
      'with American software',
      'the machines would come from an American',
    ],
    [9, 'later reports speak only'],
    [10, 'Now others ask'],
    [
      11,
      'a hardware business that Amazon puts at',
      'On its own, the chip business',
      'a standalone chip business would have',
      'puts a standalone chip business at',
    ],
    [12, 'Rack against rack: about level', 'a rack of Trainium3 is about level', 'whole racks: about level'],
    [13, 'has two choices today', 'one report weighs a third'],
    [14, 'figure for itself'],
    [15, '$81.5 billion in one quarter makes', '[[nvidia-quarter]] each. It'],
    [16, 'by one estimate'],
    [17, 'It grows each year by'],
  ];
  const unclear = [
    'So far the answer was no',
    'never leave the house',
    'asked for in vain',
    'are asked for in vain',
    'a rack leaves alone',
    'simpler than life',
    'takes the share from the machines',
    'How much would that be?',
    'paces are being run today',
    'So Nvidia moves',
    'and ties to one cloud',
    'takes one quarter four times',
    'taken four times',
    'trade counts computing by the power',
    'oven is paid once',
    'the other are chips',
    'the four quarters make it so',
    'thinking aloud',
  ];
  const told = [
    ...stringsOf(trainium),
    ...[article, ...articleParagraphs].map(words => ['demo/index.html', words] as const),
  ];
  const isNowhere = (phrase: string) => {
    for (const [path, text] of told)
      assert.ok(!text.toLowerCase().includes(phrase.toLowerCase()), `${path}: ${text}`);
  };

  for (const [correction, ...phrases] of overstated)
    for (const phrase of phrases)
      it(`(${correction}) does not come back: ${phrase}`, () => isNowhere(phrase));

  for (const phrase of unclear)
    it(`and was hard to read does not come back: ${phrase}`, () => isNowhere(phrase));

  it('(2) does not come back: what runs today is no rest', () => {
    for (const [path, text] of told) assert.notEqual(text, 'From the first', path);
  });
});

/** Collections are the topic’s arrays; what is left is its head. */
function isCollection(name: string): name is PartName {
  return Array.isArray(trainium[name as PartName]);
}
