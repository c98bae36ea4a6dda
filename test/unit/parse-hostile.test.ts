/** What a hostile or careless author can give, and what cannot be an author at all. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseTopic} from '../../src/topic/read/read.js';
import {isError, type Problem} from '../../src/topic/problem/problem.js';
import type {PartName, Topic} from '../../src/topic/schema/schema.js';
import {deepFreeze, objectsIn, partNames, sampleTopic, spoiled, without} from './sample-topic.js';

const told = ({problems}: {problems: Problem[]}) =>
  problems.map(({path, severity, message}) => [path, severity, message]);

describe('names that objects have by themselves', () => {
  const hostile =
    '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "toString": 1';
  const topicText = JSON.stringify(sampleTopic());
  const places: [where: string, json: string][] = [
    ['the head', topicText.replace('{', `{${hostile},`)],
    ['a figure', topicText.replace('{"id":"rhine-length"', `{${hostile},"id":"rhine-length"`)],
    ['a bar', topicText.replace('{"figure":"rhine-length"}', `{${hostile},"figure":"rhine-length"}`)],
  ];
  for (const [where, json] of places)
    it(`as keys of ${where} are not read, and pollute nothing`, () => {
      const {topic, problems} = parseTopic(JSON.parse(json));
      assert.deepEqual(
        problems.map(({path, severity}) => [path.split('.').at(-1), severity]),
        [
          ['__proto__', 'warning'],
          ['constructor', 'warning'],
          ['toString', 'warning'],
        ],
      );
      assert.deepEqual(topic, sampleTopic());
      for (const object of objectsIn(topic))
        assert.equal(
          Object.getPrototypeOf(object),
          Array.isArray(object) ? Array.prototype : Object.prototype,
        );
      assert.ok(!('polluted' in {}));
    });

  for (const id of ['constructor', 'valueof'])
    it(`are ids like others: ${id}`, () =>
      assert.deepEqual(parseTopic(spoiled({'terms[0].id': id})).problems, []));
  for (const id of ['__proto__', 'toString', 'hasOwnProperty', '', '-a', '1a', 'a b', 'x'.repeat(65)])
    it(`are no ids if they are not written as one: "${id.slice(0, 20)}"`, () =>
      assert.deepEqual(parseTopic(spoiled({'terms[0].id': id})).topic, without('terms', 0)));
});

it('a long id is told as far as it could be one', () => {
  const [problem] = parseTopic(spoiled({'terms[0].id': 'x'.repeat(100_000)})).problems;
  assert.equal(problem!.id, 'x'.repeat(64));
  assert.ok(
    problem!.message.startsWith(`terms[0] "${'x'.repeat(64)}": id is "${'x'.repeat(40)}…". Write an id`),
  );
});

describe('objects that hold themselves, or go deep', () => {
  it('have an end under a key that is not read', () => {
    const input = sampleTopic() as Topic & {self?: unknown};
    input.self = input;
    assert.deepEqual(
      told(parseTopic(input)).map(([path]) => path),
      ['self'],
    );
  });

  it('are an error where a text should stand', () => {
    const input = sampleTopic();
    Object.assign(input.terms[0]!, {definition: input.terms[0]});
    assert.deepEqual(told(parseTopic(input)), [
      ['terms[0].definition', 'error', 'terms[0] "bed": definition is an object. Write text in quotes.'],
    ]);
  });

  it('are an error as a list that holds itself', () => {
    const input = sampleTopic();
    input.terms.push(input.terms as never);
    assert.deepEqual(told(parseTopic(input)), [
      ['terms[1]', 'error', 'terms[1] is a list. Write an object in braces { }.'],
    ]);
  });

  it('are an error a hundred thousand lists deep', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    assert.deepEqual(told(parseTopic(spoiled({'terms[0].definition': deep, 'terms[0].sources': deep}))), [
      ['terms[0].definition', 'error', 'terms[0] "bed": definition is a list. Write text in quotes.'],
      ['terms[0].sources[0]', 'error', 'terms[0] "bed": sources[0] is a list. Write text in quotes.'],
    ]);
  });
});

describe('there is an end to how much is read', () => {
  const figure = (index: number) => ({id: `f${index}`, label: 'F', unit: 'km'});
  const many = <T>(count: number, make: (index: number) => T) =>
    Array.from({length: count}, (_, index) => make(index));

  it('a thousand figures are', () => {
    const {topic, problems} = parseTopic(spoiled({figures: many(1000, figure)}));
    assert.equal(topic!.figures.length, 1000);
    assert.deepEqual(problems, []);
  });

  it('of more, the first thousand stay', () => {
    const {topic, problems} = parseTopic(spoiled({figures: many(1001, figure)}));
    assert.equal(topic!.figures.length, 1000);
    assert.deepEqual(told({problems}), [
      ['figures[1000]', 'error', 'figures: [1000] and what follows is left out. Write 1000 at most.'],
    ]);
  });

  const caps: [path: string, most: number, item: (id: string) => unknown][] = [
    ['charts[0].bars', 200, () => ({figure: 'nile-length'})],
    ['figures[0].sources', 50, () => 'atlas'],
    ['tables[0].options', 12, id => ({id, label: 'A'})],
    ['tables[0].factors', 100, id => ({id, label: 'A'})],
    ['tables[0].cells', 1200, () => ({factor: 'a', option: 'a', word: 'w'})],
    ['timelines[0].events', 1000, id => ({id, state: 'open', text: 't'})],
    ['tradeOffs[0].gained', 20, () => 'a'],
    ['analogies[0].mapping', 9, id => ({id, source: 's', target: 't'})],
    ['keyPoints[0].points', 50, () => ({text: 't'})],
  ];
  for (const [path, most, item] of caps)
    it(`${path} are ${most} at most`, () => {
      const items = (count: number) => many(count, index => item(`a${index}`));
      assert.deepEqual(parseTopic(spoiled({[path]: items(most)})).problems, []);
      const {problems} = parseTopic(spoiled({[path]: items(most + 1)}));
      assert.equal(problems.length, 1);
      assert.ok(
        problems[0]!.message.endsWith(`is a list. Write at most ${most} items.`),
        problems[0]!.message,
      );
    });

  const floors: [path: string, item: unknown, says: string][] = [
    ['charts[0].bars', undefined, 'at least one bar'],
    ['disagreements[0].positions', {text: 't', sources: []}, 'at least two positions'],
    [
      'analogies[0].limits',
      {id: 'a', text: 't', corrects: [], kind: 'hides-cost'},
      'at least two limits: where the analogy stops',
    ],
  ];
  for (const [path, item, says] of floors)
    it(`${path} are ${says}`, () => {
      const {problems} = parseTopic(spoiled({[path]: item ? [item] : []}));
      assert.equal(problems.length, 1);
      assert.ok(problems[0]!.message.endsWith(`is a list. Write ${says}.`), problems[0]!.message);
    });

  it('of one part no more than twenty errors and twenty warnings are told', () => {
    const unread = Object.fromEntries(many(50, index => [`key${index}`, 1]));
    const {problems} = parseTopic(
      spoiled({'figures[0]': {...figure(0), ...unread, sources: many(50, () => 5)}}),
    );
    assert.equal(problems.filter(({severity}) => severity === 'error').length, 20);
    assert.equal(problems.filter(({severity}) => severity === 'warning').length, 20);
  });
});

describe('what cannot even be looked at is an error like others', () => {
  const throws = () => {
    throw new Error('no');
  };
  const ids = [5, 'f'];
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  const inputs: [what: string, part: unknown][] = [
    [
      'a getter that throws',
      {
        id: 'f',
        label: 'F',
        get unit() {
          return throws();
        },
      },
    ],
    ['a proxy that throws', new Proxy({}, {get: throws})],
    ['a proxy that was revoked', proxy],
    [
      'an id that is another at each look',
      {
        get id() {
          return ids.pop();
        },
      },
    ],
  ];
  for (const [what, part] of inputs)
    it(`${what}, in a figure`, () => {
      const {topic, problems} = parseTopic(spoiled({'figures[0]': part}));
      assert.deepEqual(topic, without('figures', 0));
      assert.deepEqual(told({problems}), [
        ['figures[0]', 'error', 'figures[0] cannot be read. Give plain data, as JSON has it.'],
      ]);
    });

  it('a topic that throws', () =>
    assert.deepEqual(told(parseTopic(new Proxy({}, {get: throws}))), [
      ['', 'error', 'The topic cannot be read. Give plain data, as JSON has it.'],
    ]));
});

describe('whatever comes in', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  });

  /** The path of everything in a value: `figures`, `figures[0]`, `figures[0].id`. */
  function pathsIn(value: unknown, path = ''): string[] {
    if (typeof value !== 'object' || value === null) return [path];
    const inner = Object.entries(value).flatMap(([key, item]) =>
      pathsIn(item, path ? `${path}.${key}` : key),
    );
    return path ? [path, ...inner] : inner;
  }
  const anyPath = fc.constantFrom(...pathsIn(sampleTopic()));

  /** What comes out is a topic that is read again without a word, and every problem can be shown. */
  function assertSound({topic, problems}: ReturnType<typeof parseTopic>) {
    for (const {path, message, severity} of problems) {
      assert.equal(typeof path, 'string');
      assert.match(message, /^[^\u0000-\u0008\u202a-\u202e]{5,}[.?]$/u);
      assert.ok(severity === 'error' || severity === 'warning');
    }
    const isHeadWhole = problems.every(({part, severity}) => part ?? severity === 'warning');
    if (isHeadWhole) assert.deepEqual(parseTopic(topic), {topic, problems: []});
    if (!topic) assert.equal(problems.length, 1);
  }

  it('gives a sound topic, or one problem', () =>
    fc.assert(fc.property(anything, input => assertSound(parseTopic(input)))));

  it('under any key gives a sound topic', () =>
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sampleTopic())), anything, (key, input) =>
        assertSound(parseTopic({...sampleTopic(), [key]: input})),
      ),
    ));

  it('anywhere in a good topic drops at most the part that it is in, and that is told', () =>
    fc.assert(
      fc.property(anyPath, anything, (path, input) => {
        const result = parseTopic(spoiled({[path]: input}));
        assertSound(result);
        const [list, index] = path.split('.');
        for (const name of partNames.filter(name => name !== list))
          assert.deepEqual(result.topic![name], sampleTopic()[name]);
        if (index === undefined || !partNames.includes(list as PartName)) return;
        const parts: unknown[] = [...result.topic![list as PartName]];
        if (!result.problems.some(isError)) parts.splice(Number(index), 1);
        assert.deepEqual(parts, without(list as PartName, Number(index))[list as PartName]);
      }),
      {numRuns: 300},
    ));

  it('is never changed', () =>
    fc.assert(
      fc.property(anyPath, fc.anything(), (path, value) => {
        const input = spoiled({[path]: value});
        const first = parseTopic(input);
        assert.deepEqual(parseTopic(deepFreeze(input)), first);
      }),
    ));
});
