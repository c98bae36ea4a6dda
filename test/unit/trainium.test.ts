/** Holds the built-in topic against FACTS.md through expectations written by hand, never read from the topic. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkTopic} from '../../src/topic/check.js';
import {parseTopic} from '../../src/topic/parse-topic.js';
import {readTopic} from '../../src/topic/read.js';
import type {PartName} from '../../src/topic/schema.js';
import {parseText} from '../../src/topic/text.js';
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
    assert.deepEqual(readTopic(trainium, {today}).problems, []);
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
  // id | publisher | title | date | address | known through
  const expected = rowsOf(`
    document-000 | | Amazon Weighs Selling Its Trainium AI Chips Directly to Challenge Nvidia | | |
    document-001 | iEXExchanger | Amazon Plans to Sell Trainium3 AI Chips Directly to Data Centers | | |
    document-002 | | | | |
    document-003 | | | | |
    document-004 | cyberivy | Amazon may take Trainium chips beyond AWS | 2026-06-20 | |
    letter | Amazon | | early-2026-04 | | 000 001 002 003
    bloomberg | Bloomberg | | | | 001 002 003 004
    techcrunch | TechCrunch | Amazon hopes to challenge Nvidia more directly by selling its AI chips | 2026-06-18 | techcrunch.com/2026/06/18/amazon-hopes-to-challenge-nvidia-more-directly-by-selling-its-ai-chips/ | 000 002 003
    taipei-times | Taipei Times | | 2026-06-20 | | 004
    techzine | Techzine | | | | 004
    windowsnews | windowsnews.ai | | | windowsnews.ai/article/amazon-plans-direct-sales-of-trainium-ai-chips-in-2026-taking-the-fight-to-nvidias-dominance.428778 | 000
    semianalysis | SemiAnalysis | | | newsletter.semianalysis.com/p/aws-trainium3-deep-dive-a-potential | 000
    yahoo | Yahoo Finance | | | finance.yahoo.com/news/amazons-ai-chips-could-unlock-023106423.html | 000`);

  it('are thirteen', () => {
    assert.deepEqual(idsOf(trainium.sources).sort(), expected.map(row => row[0]).sort());
  });

  for (const [id, publisher, title, date, address, carriers] of expected)
    it(`${id} says no more than is known of it`, () => {
      const source = part(trainium.sources, id!);
      assert.equal(source.publisher, publisher);
      assert.equal(source.title, title);
      assert.equal(source.date, date);
      assert.equal(source.url, address && `https://${address}`);
      assert.deepEqual(source.carriedBy ?? [], sourceIds(carriers ?? ''));
    });

  it('have a title or a description each, and a date or a note why not', () => {
    for (const {id, title, description, date, dateNote} of trainium.sources) {
      assert.ok(title || description, id);
      assert.ok(date || dateNote, id);
    }
  });

  it('say of a title and a date that were read from an address that they were', () => {
    assert.match(part(trainium.sources, 'techcrunch').dateNote!, /address/);
  });
});

describe('the figures', () => {
  // id | value | qualifier | unit | status | as of | claimed by | sources | subject
  const expected = rowsOf(`
    nvidia-run-rate | 326000000000 | exact | USD/year | extrapolated | mid-2026 | | 002 | nvidia
    amazon-standalone-run-rate | 50000000000 | about | USD/year | hypothetical | 2026-04 | Amazon | letter 000 001 002 003 | amazon
    amazon-silicon-run-rate | 20000000000 | more-than | USD/year | extrapolated | 2026-Q1 | | 001 003 | amazon
    nvidia-cpu-market | 200000000000 | exact | USD | estimated | | Nvidia | 002 | nvidia
    nvidia-share | 0.8 | about | share | estimated | | | 001 | nvidia
    trainium3-performance | 4 | exact | times | reported | mid-2026 | Amazon | 001 | amazon
    trainium3-cost | 0.5 | about | times | reported | mid-2026 | Amazon | 001 | amazon
    anthropic-capacity | 5 | up-to | GW | reported | mid-2026 | | bloomberg 003 | anthropic
    openai-capacity | 2 | about | GW | reported | mid-2026 | | bloomberg 003 | openai
    alphabet-buildout | 80000000000 | exact | USD | reported | | | 000 | alphabet
    nvidia-to-standalone | 6.52 | about | times | hypothetical | | | |
    nvidia-to-silicon | 16.3 | up-to | times | extrapolated | | | |
    nvidia-quarter | 81500000000 | exact | USD | extrapolated | | | | nvidia
    scenario-gpus | 5000 | exact | accelerators | illustrative | | | 004 |
    scenario-share | 0.2 | exact | share | illustrative | | | 004 |
    second-source-accelerators | 1000 | exact | accelerators | illustrative | | | 004 |
    oven-price | 20000 | exact | coins | illustrative | | | |
    loaf-price | 2 | exact | coins | illustrative | | | |
    oven-loaves | 100 | exact | loaves/week | illustrative | | | |
    oven-bread | 10400 | exact | coins/year | illustrative | | | |`);

  it('are all there, and no others', () => {
    assert.deepEqual(idsOf(trainium.figures).sort(), expected.map(row => row[0]).sort());
  });

  for (const [id, value, qualifier, unit, status, asOf, claimedBy, sources, subject] of expected)
    it(`${id} is ${qualifier} ${value} ${unit}, ${status}`, () => {
      const figure = part(trainium.figures, id!);
      assert.equal(figure.value, Number(value));
      assert.equal(figure.qualifier, qualifier);
      assert.equal(figure.unit, unit);
      assert.equal(figure.status, status);
      assert.equal(figure.asOf, asOf);
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
    assert.match(part(trainium.figures, 'nvidia-run-rate').asOfNote!, /no date/);
    assert.match(part(trainium.figures, 'nvidia-cpu-market').asOfNote!, /recently/);
    assert.match(part(trainium.figures, 'nvidia-share').asOfNote!, /no date/);
    assert.match(part(trainium.figures, 'alphabet-buildout').asOfNote!, /no date/);
  });

  it('that are extrapolated or hypothetical say on what condition, beginning with "if"', () => {
    for (const {id, status, condition} of trainium.figures) {
      const isFirm = status !== 'extrapolated' && status !== 'hypothetical';
      if (isFirm) assert.equal(condition, undefined, id);
      else assert.match(condition!, /^if /, id);
    }
  });

  const remarks: [id: string, ...remarks: RegExp[]][] = [
    ['nvidia-run-rate', /whole company/, /not say who computed/],
    ['amazon-standalone-run-rate', /Not sales made/, /overlaps/, /never add/],
    ['amazon-silicon-run-rate', /Trainium, Graviton and Nitro/, /triple-digit/, /through AWS alone/],
    ['nvidia-cpu-market', /not a run rate/],
    ['nvidia-share', /only that Nvidia dominates/],
    ['trainium3-performance', /racks: about level with Nvidia’s Blackwell NVL72/],
    ['trainium3-cost', /“conventional” GPUs in its text/, /H100 and H200/],
    ['anthropic-capacity', /Current and future/, /through AWS/],
    ['openai-capacity', /Through AWS/],
    ['alphabet-buildout', /context only/, /not a run rate/],
    ['nvidia-quarter', /no source states it/],
    ['second-source-accelerators', /new capacity/, /its simplification/],
    ['oven-price', /never add/],
  ];
  for (const [id, ...patterns] of remarks)
    it(`${id} carries the remark that a reader needs`, () => {
      for (const pattern of patterns) assert.match(part(trainium.figures, id).note!, pattern);
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
    talks-reported | 2026-06-18 | happened | techcrunch bloomberg 000 002
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
    ['silicon-run-rate', /run rate of \[\[amazon-silicon-run-rate]]/],
    ['jassy-letter', /\[\[amazon-standalone-run-rate]]/, /quite possible/, /Trainium4’s/, /sold out/],
    ['talks-reported', /TechCrunch reports early talks/, /DeSantis confirms them to Bloomberg/],
    ['report-carried', /Taipei Times carries Bloomberg’s report/],
    ['no-deal', /without a signed deal/],
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
    desantis | Peter DeSantis | an Amazon executive; sources differ on his office | 2026-06 | bloomberg 002 003
    aronson | Doron Aronson | spokesperson, AWS | | 002
    huang | Jensen Huang | CEO, Nvidia | | 002`);

  it('are four', () => {
    assert.deepEqual(
      trainium.statements.map(({id, who, role, when, sources}) => [id, who, role, when, sources]),
      expected.map(([id, who, role, when, sources]) => [id, who, role, when, sourceIds(sources!)]),
    );
  });

  it('without a date say so', () => {
    assert.equal(part(trainium.statements, 'aronson').whenNote, 'no date given');
    assert.match(part(trainium.statements, 'huang').whenNote!, /recently/);
  });

  const words: [id: string, ...words: RegExp[]][] = [
    ['jassy', /run rate of \[\[amazon-standalone-run-rate]]/, /racks to others is quite possible/],
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
        [/outside AWS instead of using them inside/, '001'],
        [/separate chip business with AWS and others/, '002 003'],
      ],
      figures: ['amazon-standalone-run-rate', 'nvidia-to-standalone'],
    },
    'silicon-scope': {
      positions: [
        [/chip division’s, through AWS/, '001'],
        [/Trainium, Graviton and Nitro/, '003'],
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
        [/Trainium3, nearly or largely; the next chip is drawing interest/, '001 003 004'],
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
        [/Rack against rack: about level with Nvidia’s Blackwell NVL72/, '000'],
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
  });

  // id | kind | rows that it corrects | sources
  const limits = rowsOf(`
    software | looks-easier | special-ovens oven-makers | 000 004
    switching | hides-cost | other-bakeries | 004
    renting | leaves-out-choice | own-bread bread-buyers | 001 002
    contested-workshop | hides-limit | workshop | 002 004`);

  it('stops in four places, each beside the rows that it corrects', () => {
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
    assert.match(part(bakery.limits, 'contested-workshop').text, /Rivals contest the workshop’s room/);
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
      /June 18.*TechCrunch.*nothing was signed/,
      'techcrunch 000 002',
    ],
    [
      'compared-with-nvidia',
      'How does it compare with Nvidia?',
      /NVL72.*\[\[trainium3-cost]].*CUDA/,
      '000 001',
    ],
    [
      'why-sell',
      'Why sell what it could keep?',
      /demand.*hardware business.*no longer draws customers/,
      '000 002',
    ],
    ['why-not-before', 'Why not before?', /cheaper to run.*keep customers.*sales force and support/, '001'],
    ['sold-already', 'Does Amazon sell Trainium already?', /^No\./, '000 002 004'],
    ['nvidia-killer', 'Is it an Nvidia killer?', /^No\..*\[\[nvidia-share]]/, '001 004'],
    ['prices', 'Will prices fall?', /^Perhaps\..*bargain.*ahead of supply/, '001'],
    [
      'why-europe',
      'Why does Europe care?',
      /depend less on American clouds.*still be American/,
      'techzine 004',
    ],
    [
      'how-soon',
      'How soon could it happen?',
      /^Nobody has said.*no public timetable.*several quarters/,
      '001 003',
    ],
    ['what-is-a-run-rate', 'What is a run rate?', /four quarters of \[\[nvidia-quarter]]/, '002'],
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
      [/\[\[amazon-standalone-run-rate]].*\[\[nvidia-run-rate]]/, 'letter 002'],
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
      [/mixed.*Physical control grows.*still come from an American company/, '004'],
      [/invented.*\[\[scenario-gpus]].*\[\[scenario-share]].*\[\[second-source-accelerators]]/, '004'],
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

/** Collections are the topic’s arrays; what is left is its head. */
function isCollection(name: string): name is PartName {
  return Array.isArray(trainium[name as PartName]);
}
