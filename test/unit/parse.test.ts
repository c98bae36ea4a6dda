/** From anything at all to a topic: what is taken, what is dropped, and what is said of it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseTopic} from '../../src/topic/read/read.js';
import type {Problem} from '../../src/topic/problem/problem.js';
import type {PartName, Topic} from '../../src/topic/schema/schema.js';
import {deepFreeze, objectsIn, partNames, sampleTopic, spoiled, without} from './sample-topic.js';

/** The part in which a path leads: `figures[0].value` → `figures`, 0. */
function partOf(path: string): [PartName, number] {
  const [, name, index] = /^(\w+)\[(\d+)\]/.exec(path)!;
  return [name as PartName, Number(index)];
}

const told = ({problems}: {problems: Problem[]}) =>
  problems.map(({path, severity, message}) => [path, severity, message]);

describe('a good topic', () => {
  it('comes back as it is', () =>
    assert.deepEqual(parseTopic(sampleTopic()), {topic: sampleTopic(), problems: []}));

  it('comes back in objects of its own', () => {
    const input = sampleTopic();
    const known = new Set(objectsIn(input));
    for (const object of objectsIn(parseTopic(input).topic))
      assert.ok(!known.has(object), JSON.stringify(object));
  });

  it('is never changed, not even for a moment', () =>
    assert.deepEqual(parseTopic(deepFreeze(sampleTopic())), {topic: sampleTopic(), problems: []}));

  it('may be nothing but a head: then its lists are empty', () => {
    const {topic, problems} = parseTopic({schemaVersion: 1, id: 'a', title: 'A'});
    assert.deepEqual(problems, []);
    assert.deepEqual(topic, {
      schemaVersion: 1,
      id: 'a',
      title: 'A',
      ...Object.fromEntries(partNames.map(name => [name, []])),
    });
  });

  it('may say where its schema is', () =>
    assert.deepEqual(parseTopic({...sampleTopic(), $schema: './topic.schema.json'}).problems, []));

  it('has its texts cleaned and its addresses written out', () => {
    const {topic} = parseTopic(
      spoiled({'figures[0].label': ' Length\u202e of\u0000 it ', 'sources[0].url': 'HTTPS://EXAMPLE.org'}),
    );
    assert.equal(topic!.figures[0]!.label, 'Length of it');
    assert.equal(topic!.sources[0]!.url, 'https://example.org/');
  });
});

describe('an error says what is there, what should be, and drops its part alone', () => {
  const errors: [path: string, value: unknown, says: string][] = [
    ['figures[0].value', '80%', '"80%", a text. Write a number between 0 and 1, without quotes: 0.8.'],
    ['figures[0].value', '6,650', '"6,650", a text. Write a number, without quotes: 6650.'],
    ['figures[0].value', '1.234,5', '"1.234,5", a text. Write a number, without quotes.'],
    ['figures[0].value', '1e999', '"1e999", a text. Write a number, without quotes.'],
    ['figures[0].value', '0x10', '"0x10", a text. Write a number, without quotes.'],
    ['figures[0].value', '', '"", a text. Write a number, without quotes.'],
    ['figures[0].value', Infinity, 'Infinity. Write a number.'],
    ['figures[0].value', NaN, 'NaN. Write a number.'],
    ['figures[0].value', null, 'null. Write a number, or leave it out.'],
    ['figures[0].value', {toString: 1}, 'an object. Write a number.'],
    ['figures[0].label', 5, '5. Write text in quotes.'],
    ['figures[0].label', ' \u200b ', '"". Write some words.'],
    ['figures[0].label', 'x'.repeat(5001), `"${'x'.repeat(40)}…". Write at most 5000 characters.`],
    [
      'figures[0].status',
      'Reportet',
      '"Reportet". Write one of "reported", "estimated", "extrapolated", "hypothetical", "illustrative". Did you mean "reported"?',
    ],
    [
      'figures[0].unit',
      'km per year',
      '"km per year". Write a unit such as USD, USD/year, share, times or loaves/week.',
    ],
    [
      'figures[0].asOf',
      '2024-13-45',
      '"2024-13-45". Write a date such as 2026-06-18, 2026-06, 2026-Q1, 2026 or late-2026-06.',
    ],
    [
      'terms[0].id',
      '-'.repeat(40),
      `"${'-'.repeat(40)}". Write an id of small letters, digits and hyphens, like "run-rate".`,
    ],
    ['figures[0].formula', '1'.repeat(501), `"${'1'.repeat(40)}…". Write at most 500 characters.`],
    [
      'sources[0].url',
      'javascript:alert(1)',
      '"javascript:alert(1)". Write a web address that begins with https:// or http://.',
    ],
    ['charts[0].bars', [], 'a list. Write at least one bar.'],
    ['charts[0].bars[0]', 'nile-length', '"nile-length", a text. Write an object in braces { }.'],
    ['tables[0].cells[0].rating', '3', '"3", a text. Write one of 0, 1, 2, 3.'],
    ['tables[0].factors[0].rated', 'true', '"true", a text. Write true or false, without quotes.'],
    ['terms[0].sources', 'atlas', '"atlas", a text. Write a list in brackets [ ].'],
    ['questions[0]', null, 'null. Write an object in braces { }, or leave it out.'],
  ];
  for (const [path, value, says] of errors)
    it(`${path} is ${says}`, () => {
      const [name, index] = partOf(path);
      const {topic, problems} = parseTopic(spoiled({[path]: value}));
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.path, path);
      assert.equal(problems[0]!.severity, 'error');
      assert.ok(problems[0]!.message.endsWith(` is ${says}`), problems[0]!.message);
      assert.deepEqual(topic, without(name, index));
    });
});

describe('a problem names its place', () => {
  const places: [changes: Record<string, unknown>, problem: Problem][] = [
    [
      {'figures[1].value': true},
      {
        path: 'figures[1].value',
        message: 'figures[1] "rhine-length": value is true. Write a number.',
        severity: 'error',
        part: 'figures',
        id: 'rhine-length',
      },
    ],
    [
      {'tables[0].cells[0].rating': 4},
      {
        path: 'tables[0].cells[0].rating',
        message: 'tables[0] "uses": cells[0].rating is 4. Write one of 0, 1, 2, 3.',
        severity: 'error',
        part: 'tables',
        id: 'uses',
      },
    ],
    [
      {'terms[0].id': undefined},
      {
        path: 'terms[0].id',
        message: 'terms[0]: id is missing. Add it.',
        severity: 'error',
        part: 'terms',
        id: undefined,
      },
    ],
    [
      {'terms[0]': 5},
      {
        path: 'terms[0]',
        message: 'terms[0] is 5. Write an object in braces { }.',
        severity: 'error',
        part: 'terms',
        id: undefined,
      },
    ],
    [
      {terms: {}},
      {
        path: 'terms',
        message: 'terms is an object. Write a list in brackets [ ].',
        severity: 'error',
        part: 'terms',
        id: undefined,
      },
    ],
    [
      {title: 5},
      {
        path: 'title',
        message: 'title is 5. Write text in quotes.',
        severity: 'error',
        part: undefined,
        id: undefined,
      },
    ],
  ];
  for (const [changes, problem] of places)
    it(problem.message, () => assert.deepEqual(parseTopic(spoiled(changes)).problems, [problem]));
});

describe('what is no topic at all gives one problem and no topic', () => {
  const inputs: [input: unknown, message: string][] = [
    [undefined, 'The topic is missing. Add it.'],
    [null, 'The topic is null. Write an object in braces { }, or leave it out.'],
    ['rivers', 'The topic is "rivers", a text. Write an object in braces { }.'],
    [5, 'The topic is 5. Write an object in braces { }.'],
    [5n, 'The topic is 5. Write an object in braces { }.'],
    [Symbol('a'), 'The topic is Symbol(a). Write an object in braces { }.'],
    [[], 'The topic is a list. Write an object in braces { }.'],
  ];
  for (const [input, message] of inputs)
    it(message, () =>
      assert.deepEqual(parseTopic(input), {
        topic: undefined,
        problems: [{path: '', message, severity: 'error', part: undefined, id: undefined}],
      }),
    );
});

describe('an error in the head leaves all parts standing', () => {
  const heads: [changes: Record<string, unknown>, message: string][] = [
    [{schemaVersion: 2}, 'schemaVersion is 2. Write 1.'],
    [{schemaVersion: undefined}, 'schemaVersion is missing. Add it.'],
    [{id: 'Rivers'}, 'id is "Rivers". Write an id of small letters, digits and hyphens, like "run-rate".'],
    [{title: undefined}, 'title is missing. Add it.'],
    [{language: 'English'}, 'language is "English". Write a language such as en or pt-BR.'],
    [
      {updated: 'today'},
      'updated is "today". Write a date such as 2026-06-18, 2026-06, 2026-Q1, 2026 or late-2026-06.',
    ],
  ];
  const listsOf = (topic: Topic) => partNames.map(name => topic[name]);
  for (const [changes, message] of heads)
    it(message, () => {
      const {topic, problems} = parseTopic(spoiled(changes));
      assert.deepEqual(
        problems.map(problem => problem.message),
        [message],
      );
      assert.deepEqual(listsOf(topic!), listsOf(sampleTopic()));
    });
});

describe('each kind of value refuses every other', () => {
  const values = {
    text: 'some words',
    number: 5,
    boolean: true,
    null: null,
    list: ['a', 'b'],
    object: {a: 1},
    function: () => 'a',
    bigint: 5n,
  };
  const kinds: [path: string, takes: keyof typeof values | 'none'][] = [
    ['figures[0].id', 'none'],
    ['figures[0].label', 'text'],
    ['figures[0].value', 'number'],
    ['figures[0].unit', 'none'],
    ['figures[0].status', 'none'],
    ['figures[0].asOf', 'none'],
    ['figures[0].sources', 'list'],
    ['sources[0].url', 'none'],
    ['tables[0].factors[0].rated', 'boolean'],
    ['tables[0].cells[0].rating', 'none'],
    ['tradeOffs[0].gained', 'list'],
    ['analogies[0].source', 'none'],
    ['analogies[0].limits', 'none'],
    ['timelines[0].events[0].state', 'none'],
  ];
  for (const [path, takes] of kinds)
    it(`${path} takes ${takes === 'none' ? 'none of these' : takes} of ${Object.keys(values).join(', ')}`, () => {
      const [name, index] = partOf(path);
      for (const [kind, value] of Object.entries(values)) {
        const {topic, problems} = parseTopic(spoiled({[path]: value}));
        if (kind === takes) assert.deepEqual(problems, []);
        else {
          assert.ok(problems.length && problems.every(problem => problem.path.startsWith(path)), kind);
          assert.deepEqual(topic, without(name, index), kind);
        }
      }
    });
});

describe('of each kind of part', () => {
  /** Required keys, of the first part of each list and of what it holds. */
  const required: Record<string, string> = {
    'subjects[0]': 'id label',
    'units[0]': 'id one other',
    'sources[0]': 'id',
    'figures[0]': 'id label unit',
    'charts[0]': 'id title bars',
    'charts[0].bars[0]': 'figure',
    'tables[0]': 'id title options factors cells',
    'tables[0].options[0]': 'id label',
    'tables[0].factors[0]': 'id label',
    'tables[0].cells[0]': 'factor option word',
    'timelines[0]': 'id title events',
    'timelines[0].events[0]': 'id state text',
    'statements[0]': 'id who text',
    'tradeOffs[0]': 'id title now then gained risked decides',
    'disagreements[0]': 'id question positions',
    'disagreements[0].positions[0]': 'text sources',
    'analogies[0]': 'id title source target mapping limits',
    'analogies[0].source': 'label synopsis',
    'analogies[0].target': 'label synopsis',
    'analogies[0].mapping[0]': 'id source target',
    'analogies[0].limits[0]': 'id text corrects kind',
    'calculators[0]': 'id title inputs outputs',
    'calculators[0].inputs[0]': 'id label low high',
    'calculators[0].outputs[0]': 'id label formula unit',
    'calculators[0].outputs[0].missing[0]': 'when text',
    'calculators[0].sentences[0]': 'text',
    'calculators[0].picture.dots': 'all part',
    'questions[0]': 'id question answer',
    'keyPoints[0]': 'id title points',
    'keyPoints[0].points[0]': 'text',
    'terms[0]': 'id term definition',
  };
  const valueAt = (path: string) =>
    path
      .split(/[.[\]]+/)
      .filter(Boolean)
      .reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], sampleTopic());

  for (const [place, keys] of Object.entries(required)) {
    const [name, index] = partOf(place);
    const needed = keys.split(' ');

    it(`${place} needs ${needed.join(', ')}`, () => {
      for (const key of needed) {
        const {topic, problems} = parseTopic(spoiled({[`${place}.${key}`]: undefined}));
        assert.equal(problems.length, 1, key);
        assert.ok(problems[0]!.message.endsWith(`${key} is missing. Add it.`), problems[0]!.message);
        assert.deepEqual(topic, without(name, index));
      }
    });

    it(`${place} needs nothing else`, () => {
      for (const key of Object.keys(valueAt(place) as object).filter(key => !needed.includes(key))) {
        const changed = spoiled({[`${place}.${key}`]: undefined});
        assert.deepEqual(parseTopic(changed), {topic: changed, problems: []}, key);
      }
    });

    it(`${place} is read without a key that it does not know, and this is said`, () => {
      const {topic, problems} = parseTopic(spoiled({[`${place}.colour`]: 'url(x)'}));
      assert.deepEqual(topic, sampleTopic());
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.severity, 'warning');
      assert.equal(problems[0]!.path, `${place}.colour`);
    });
  }
});

describe('an id is there once', () => {
  const flood = {id: 'last-flood', state: 'open', text: 'Another one.'};
  const seconds: [second: Record<string, unknown>, message: string, nearMiss: Record<string, unknown>][] = [
    [
      {'figures[3].id': 'rhine-length'},
      'figures[3] "rhine-length": id is "rhine-length", a second time. Give each its own.',
      {'figures[3].id': 'rhine'},
    ],
    [
      {'units[1]': {id: 'km', one: 'k', other: 'ks'}},
      'units[1] "km": id is "km", a second time. Give each its own.',
      {'units[1]': {id: 'KM', one: 'k', other: 'ks'}},
    ],
    [
      {'tables[0].options[1].id': 'by-ship'},
      'tables[0] "uses": options[1].id is "by-ship", a second time. Give each its own.',
      {'tables[0].options[1].id': 'speed'},
    ],
    [
      {'timelines[0].events[1]': flood},
      'timelines[0] "floods": events[1].id is "last-flood", a second time. Give each its own.',
      {'timelines[1]': {id: 'more-floods', title: 'More floods', events: [flood]}},
    ],
  ];
  for (const [second, message, nearMiss] of seconds)
    it(message, () => {
      const {topic, problems} = parseTopic(spoiled(second));
      assert.deepEqual(
        problems.map(problem => problem.message),
        [message],
      );
      const [name, index] = partOf(problems[0]!.path);
      const left = spoiled(second);
      left[name].splice(index, 1);
      assert.deepEqual(topic, left);
      assert.deepEqual(parseTopic(spoiled(nearMiss)).problems, []);
    });

  it('parts without one are not alike for that', () =>
    assert.deepEqual(
      parseTopic(spoiled({'terms[0].id': undefined, 'terms[1]': {}})).problems.filter(({message}) =>
        message.includes('second'),
      ),
      [],
    ));
});

describe('a key that is not known', () => {
  const keys: [path: string, message: string][] = [
    ['figures[1].vlaue', 'figures[1] "rhine-length": vlaue is not read. Did you mean "value"?'],
    ['figures[1].as_of', 'figures[1] "rhine-length": as_of is not read. Did you mean "asOf"?'],
    ['units[0].plural', 'units[0] "km": plural is not read. The keys here are id, one, other.'],
    ['figure', 'figure is not read. Did you mean "figures"?'],
  ];
  for (const [path, message] of keys)
    it(`is a warning: ${message}`, () => {
      const {topic, problems} = parseTopic(spoiled({[path]: 1}));
      assert.deepEqual(told({problems}), [[path, 'warning', message]]);
      assert.deepEqual(topic, sampleTopic());
    });

  it('is told with what can be read of its name', () => {
    const {problems} = parseTopic(spoiled({[`units[0].\u202e${'x'.repeat(100)}`]: 1}));
    assert.equal(
      problems[0]!.message,
      `units[0] "km": ${'x'.repeat(63)} is not read. The keys here are id, one, other.`,
    );
  });
});
