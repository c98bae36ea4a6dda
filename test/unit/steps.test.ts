/** How many steps are taken over what strangers give. They are counted and not timed: a slow machine fails no test. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {toLines} from '../../src/cli/locate.js';
import {analogyRules} from '../../src/topic/analogy/analogy-rules.js';
import {calculatorRules} from '../../src/topic/calculator/calculator-rules.js';
import {checkId} from '../../src/topic/check/check-id.js';
import {checkTopic} from '../../src/topic/check/check.js';
import type {Draft, Report} from '../../src/topic/problem/draft.js';
import {parseTopic} from '../../src/topic/read/read.js';
import {reachableSettings, statesWithin} from '../../src/topic/settings/reachable-states.js';
import type {Figure} from '../../src/topic/schema/schema.js';

const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({length: count}, (_, i) => make(i));

/** Counts, and stops what goes on for too long. */
function counter(most: number) {
  let count = 0;
  return {
    add: (steps = 1) => {
      count += steps;
      if (count > most) throw new Error(`more than ${most} steps`);
    },
    get count() {
      return count;
    },
  };
}

const report = () => {};
const sum = many(5, () => 'f').join(' + ');

const analogy = {
  parameters: [{id: 'p', label: 'P', low: 0, high: 9_000}],
  quantities: many(30, index => ({id: `q${index}`, label: 'Q', formula: sum, unit: 'GW'})),
  mapping: [],
  limits: [],
};

const calculator = {
  inputs: many(8, index => ({id: `i${index}`, label: 'I', value: 0, low: 0, high: 9})),
  outputs: many(8, index => ({id: `o${index}`, label: 'O', formula: sum, unit: 'GW'})),
};

describe('the states of a topic', () => {
  const kinds = [
    ['analogies', analogyRules, analogy],
    ['calculators', calculatorRules, calculator],
  ] as const;
  for (const [name, rules, part] of kinds)
    for (const count of [1, 40, 400])
      test(`are looked at no longer for ${count} ${name}`, () => {
        const steps = counter(400_000);
        const figure = {
          id: 'f',
          unit: 'GW',
          get value() {
            steps.add();
            return 5;
          },
        } as Figure;
        const parts = many(count, index => ({...part, id: `${name}-${index}`}));
        const topic = {figures: [figure], analogies: [], calculators: [], [name]: parts} as unknown as Draft;
        for (const one of parts) rules.check(one as never, topic, report);
        assert.ok(steps.count >= count, 'no state was looked at');
      });

  test('are all looked at where there is little to work out', () => {
    const topic = {analogies: [{}], calculators: []} as unknown as Draft;
    assert.equal(statesWithin(topic, [['a + b']]), 5_000);
    assert.equal(statesWithin(topic, [['a + b']], 256), 256);
  });

  test('have both ends of everything among those that are looked at', () => {
    const parameters = many(8, index => ({id: `p${index}`, low: 0, high: 9}));
    for (const most of [2, 3, 40, 255, 256]) {
      const states = reachableSettings(parameters, most);
      assert.equal(states.length, most);
      for (const {id} of parameters)
        assert.deepEqual([...new Set(states.map(state => state.get(id)))].sort(), [0, 9], `${id} of ${most}`);
    }
  });
});

test('what was meant by wrong ids is looked for as often as it is told', () => {
  const steps = counter(20_000);
  const known = many(500, index => ({
    get id() {
      steps.add();
      return `known-${index}`;
    },
  }));
  const messages: string[] = [];
  const tell: Report = (_severity, _steps, says) => messages.push(says);
  for (let index = 0; index < 1_000; index++) checkId(`konwn-${index}`, ['here'], 'figures', known, tell);
  assert.match(messages[0]!, /Did you mean "known-0"\?/);
  assert.match(messages[999]!, /Add it there, or name another\.$/);
});

describe('a file with many problems', () => {
  test('is read once to tell where they are', t => {
    const text = JSON.stringify({figures: many(500, index => ({id: `f${index}`, value: 'five'}))}, null, 1);
    const problems = many(500, index => ({
      path: `figures[${index}].value`,
      message: 'is wrong',
      severity: 'error' as const,
    }));
    const steps = counter(20 * text.length);
    const slice = t.mock.method(String.prototype, 'slice', function (this: string, ...ends: number[]) {
      const part = this.substring(ends[0] ?? 0, ends[1]);
      steps.add(part.length);
      return part;
    });
    const lines = toLines('a.json', {text, isCsv: false, topic: {}}, problems);
    slice.mock.restore();
    assert.equal(lines[1], 'a.json:9:13 error is wrong');
  });

  test('has its numbers compared with its figures once for each', t => {
    const figures = many(500, index => ({
      id: `f${index}`,
      label: 'L',
      unit: 'GW',
      value: 5,
      status: 'reported',
    }));
    const term = {id: 't', term: 'T', definition: '5 GW and '.repeat(500)};
    const {topic} = parseTopic({schemaVersion: 1, id: 't', title: 'T', figures, terms: [term]});
    const steps = counter(20_000);
    const includes = String.prototype.includes;
    const calls = t.mock.method(String.prototype, 'includes', function (this: string, part: string) {
      steps.add();
      return includes.call(this, part);
    });
    const problems = checkTopic(topic!, {today: '2026-06-30'});
    calls.mock.restore();
    assert.match(problems[0]!.message, /definition says "5 GW", the value of "f0"\. Write \[\[f0\]\]/);
  });
});
