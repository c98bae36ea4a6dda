/** Calculators: what follows from what is assumed, how firm it is, and what has to hold before one is shown. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  calculate,
  sentenceOf,
  startOf,
  type Assumptions,
  type Calculated,
} from '../../src/topic/calculator/calculator-state.js';
import {findById} from '../../src/topic/schema/lookup.js';
import {isError} from '../../src/topic/problem/problem.js';
import {reachableSettings} from '../../src/topic/settings/reachable-states.js';
import {readTopicWithAllRules} from '../../src/topic/read/read.js';
import type {Calculator} from '../../src/topic/schema/schema.js';
import {trainium} from '../../src/topics/trainium.js';
import {sampleTopic, spoiled, today, type Changes} from './sample-topic.js';

const {figures} = trainium;
const named = (id: string): Calculator => findById<Calculator>(trainium.calculators, id)!;

const after = (id: string, set: Record<string, number | undefined> = {}) =>
  calculate(named(id), figures, new Map(Object.entries(set)));

const valueIn = (id: string, output: string, set: Record<string, number | undefined> = {}) => {
  const found = after(id, set).values.get(output)!;
  return 'value' in found ? found.value : found.missing;
};

const firmness = (found: Calculated | undefined) =>
  found && 'value' in found ? [found.qualifier, found.status] : found?.missing;

describe('the second source', () => {
  const cases: [set: Record<string, number>, brought: number, rest: number][] = [
    [{}, 1000, 4000],
    [{gpus: 6000}, 1200, 4800],
    [{share: 0.5}, 2500, 2500],
    [{gpus: 0}, 0, 0],
    [{gpus: 20000, share: 1}, 20000, 0],
  ];
  for (const [set, brought, rest] of cases)
    it(`with ${JSON.stringify(set)} comes to ${brought}, and leaves ${rest}`, () => {
      assert.equal(valueIn('second-source', 'brought', set), brought);
      assert.equal(valueIn('second-source', 'rest', set), rest);
    });

  it('begins with the numbers of its source, and comes to the number that the source gives', () => {
    const stated = findById(figures, 'second-source-accelerators')!;
    const {values, changed} = after('second-source');
    assert.equal(valueIn('second-source', 'brought'), stated.value);
    assert.deepEqual(firmness(values.get('brought')), [stated.qualifier, stated.status]);
    assert.equal(changed.size, 0);
  });
});

describe('a run rate', () => {
  it('is four times the last quarter, whatever the others brought', () => {
    assert.equal(valueIn('run-rate', 'pace'), 326e9);
    assert.equal(valueIn('run-rate', 'pace', {first: 0, second: 0, third: 0}), 326e9);
    assert.equal(valueIn('run-rate', 'pace', {last: 50e9}), 200e9);
  });

  it('is the year only as long as all quarters are alike', () => {
    assert.equal(valueIn('run-rate', 'year'), 326e9);
    assert.equal(valueIn('run-rate', 'year', {first: 41.5e9}), 286e9);
    assert.equal(valueIn('run-rate', 'gap', {first: 41.5e9}), 40e9);
  });

  it('stays as firm as its own input, when another one is moved', () => {
    const {values, changed} = after('run-rate', {first: 41.5e9});
    assert.deepEqual(firmness(values.get('pace')), ['exact', 'extrapolated']);
    assert.deepEqual(firmness(values.get('year')), ['exact', 'hypothetical']);
    assert.deepEqual([...changed].sort(), ['first', 'gap', 'year']);
  });
});

describe('years until equal', () => {
  const years = (set: Record<string, number> = {}) => valueIn('years-until-equal', 'years', set);

  it('follow from two sizes and two rates', () => {
    assert.equal(Number(years()).toFixed(6), (Math.log(16.3) / Math.log(2)).toFixed(6));
    assert.equal(Number(years({slow: 0.5, fast: 2})).toFixed(6), (Math.log(16.3) / Math.log(2)).toFixed(6));
    assert.equal(years({small: 100e9, large: 100e9, fast: 0.1}), 0);
  });

  it('end where both are equally large', () => {
    const {values} = after('years-until-equal', {slow: 0.2});
    const [found, level] = ['years', 'level'].map(id => {
      const number = values.get(id)!;
      return 'value' in number ? number.value : NaN;
    });
    assert.ok(Math.abs(level! - 20e9 * 2 ** found!) < 1);
  });

  it('are never, at rates that never meet', () => {
    assert.equal(years({slow: 1, fast: 1}), 'never, at these rates');
    assert.equal(years({slow: 2}), 'never, at these rates');
    assert.equal(valueIn('years-until-equal', 'level', {slow: 2}), 'never, at these rates');
  });

  it('are none, if both are equal now', () =>
    assert.equal(years({small: 100e9, large: 100e9, slow: 1, fast: 1}), 0));

  it('are a ceiling, since what grows is a floor, and illustrative with a number of ours', () =>
    assert.deepEqual(firmness(after('years-until-equal').values.get('years')), ['up-to', 'illustrative']));
});

describe('what is assumed', () => {
  it('is hypothetical and exact once a reader has moved it, and so is what leans on it', () => {
    const {values, changed} = after('years-until-equal', {small: 30e9});
    assert.deepEqual(firmness(values.get('small')), ['exact', 'hypothetical']);
    assert.deepEqual(firmness(values.get('years')), ['up-to', 'hypothetical']);
    assert.deepEqual([...changed].sort(), ['gap', 'level', 'small', 'years']);
  });

  it('is as it was, moved back to where it began', () => {
    assert.deepEqual(after('second-source', {gpus: 5000}), after('second-source'));
  });

  it('is missing if it is empty, not zero', () => {
    const {values} = after('second-source', {gpus: undefined});
    const input = named('second-source').inputs[0]!;
    assert.deepEqual(values.get('brought'), {missing: '"gpus" is empty', because: {empty: input}});
    assert.deepEqual(values.get('rest'), {missing: '"gpus" is empty', because: {empty: input}});
  });

  for (const outside of [-1, 20001, 1e300, NaN, Infinity])
    it(`is not clamped: ${outside} is told to be out of bounds`, () => {
      const found = after('second-source', {gpus: outside}).values.get('brought')!;
      assert.deepEqual('because' in found && found.because, {outside: named('second-source').inputs[0]});
    });

  it('has no number at first, if its author gives none', () => {
    const open: Calculator = {...named('second-source'), inputs: [{id: 'gpus', label: 'G', low: 0, high: 9}]};
    assert.equal(startOf(open.inputs[0]!, figures), undefined);
    const found = calculate(open, figures).values.get('gpus')!;
    assert.equal('because' in found && 'empty' in found.because, true);
  });

  it('counts as the author’s own if he says nothing else', () => {
    assert.deepEqual(startOf({id: 'a', label: 'A', value: 3, low: 0, high: 9}, []), {
      value: 3,
      unit: 'number',
      qualifier: 'exact',
      status: 'illustrative',
    });
  });
});

describe('sentences', () => {
  const said = (id: string, set: Record<string, number> = {}) =>
    sentenceOf(named(id), after(id, set), figures);
  const cases: [id: string, set: Record<string, number>, begins: string][] = [
    ['run-rate', {}, 'Run rate and year agree'],
    [
      'run-rate',
      {first: 0},
      'The run rate says [[pace]] a year. The four quarters brought [[year]]: [[gap]] less.',
    ],
    [
      'run-rate',
      {last: 0},
      'The run rate says [[pace]] a year. The four quarters brought [[year]]: [[gap]] more.',
    ],
    ['second-source', {}, '[[brought]] would have no direct tie'],
    ['second-source', {share: 0}, 'None of what it adds'],
    ['second-source', {share: 1}, 'All that it adds would'],
    ['years-until-equal', {}, 'At these rates both'],
    ['years-until-equal', {slow: 3}, 'At these rates they never meet'],
  ];
  for (const [id, set, begins] of cases)
    it(`${id} with ${JSON.stringify(set)}: ${begins.slice(0, 30)}`, () =>
      assert.ok(said(id, set)?.startsWith(begins), said(id, set)));
});

describe('any input within its bounds', () => {
  for (const calculator of trainium.calculators as readonly Calculator[])
    it(`gives ${calculator.id} finite numbers, or a reason in its author’s words`, () => {
      for (const assumptions of reachableSettings(calculator.inputs) as Assumptions[]) {
        const {values} = calculate(calculator, figures, assumptions);
        for (const {id} of calculator.outputs) {
          const found = values.get(id)!;
          const isTold = 'value' in found ? Number.isFinite(found.value) : 'because' in found;
          assert.ok(isTold, `${id} for ${JSON.stringify([...assumptions])}`);
        }
      }
    });

  it('gives a finite number or a reason for formulas of any kind', () => {
    const formulas = [
      'a / b',
      'log(a)',
      'pow(a, b)',
      'a / (a - b)',
      'pow(10, pow(a, 9))',
      'b ? a / b : 0',
      'c',
      'x',
      'a +',
      'c + c',
    ];
    for (const formula of formulas) {
      const calculator: Calculator = {
        id: 'any',
        title: 'Any',
        inputs: [
          {id: 'a', label: 'A', value: 1, low: -9, high: 999},
          {id: 'b', label: 'B', value: 1, low: -9, high: 9},
        ],
        outputs: [
          {id: 'result', label: 'R', formula, unit: 'number'},
          {id: 'c', label: 'C', formula: 'result', unit: 'number'},
        ],
      };
      for (const a of [-9, -1, 0, 0.5, 999, undefined])
        for (const b of [-9, 0, 9]) {
          const found = calculate(
            calculator,
            [],
            new Map([
              ['a', a],
              ['b', b],
            ]),
          ).values.get('result')!;
          assert.ok(
            'missing' in found ? found.missing : Number.isFinite(found.value),
            `${formula}: ${a}, ${b}`,
          );
        }
    }
  });
});

describe('what has to hold', () => {
  const journey = 'calculators[0] "journey": ';
  const problemsOf = (changes: Changes) =>
    readTopicWithAllRules(spoiled(changes), {today}).problems.map(
      ({severity, message}) => `${severity}: ${message}`,
    );

  it('holds in the sample', () => {
    const {topic, problems} = readTopicWithAllRules(sampleTopic(), {today});
    assert.deepEqual(problems, []);
    assert.equal(topic!.calculators.length, 1);
  });

  const cases: [what: string, changes: Changes, told: string][] = [
    [
      'a name is used once',
      {
        'calculators[0].outputs[1].id': 'pace',
        'calculators[0].picture': undefined,
        'calculators[0].sentences': undefined,
        'calculators[0].outputs[2].formula': '1',
      },
      'outputs[1].id is "pace", and so is an input. Give each its own name.',
    ],
    [
      'low is below high',
      {'calculators[0].inputs[1].low': 100},
      'inputs[1].low is 100, and high is 100. Write a smaller one.',
    ],
    [
      'a step fits',
      {'calculators[0].inputs[1].step': 0},
      'inputs[1].step is 0. Write one between 0 and 100.',
    ],
    [
      'a hand can set it',
      {'calculators[0].inputs[1].step': 0.001},
      'inputs[1].step makes more than 10000 steps. Write a larger one.',
    ],
    [
      'nothing is said twice',
      {'calculators[0].inputs[0].value': 5},
      'inputs[0].value is what figure "nile-length" says. Leave it out, or the figure.',
    ],
    [
      'it begins within its bounds',
      {'calculators[0].inputs[1].value': 200},
      'inputs[1].value begins with 200, outside of 0 to 100. Widen low and high.',
    ],
    [
      'a figure is within the bounds',
      {'calculators[0].inputs[0].high': 5000},
      'inputs[0].figure begins with 6650, outside of 0 to 5000. Widen low and high.',
    ],
    [
      'a formula can be read',
      {'calculators[0].outputs[0].formula': 'way /'},
      'outputs[0].formula cannot be read: its end stands where a number, a name or ( should.',
    ],
    [
      'a formula knows its names',
      {'calculators[0].outputs[0].formula': 'way / pase'},
      'outputs[0].formula names "pase", which is not in inputs, outputs or figures. Did you mean "pace"?',
    ],
    [
      'a condition knows its names',
      {'calculators[0].outputs[0].missing[0].when': 'pase == 0'},
      'outputs[0].missing[0].when names "pase", which is not in inputs, outputs or figures. Did you mean "pace"?',
    ],
    [
      'a figure is there',
      {'calculators[0].inputs[0].figure': 'nile-lenght'},
      'inputs[0].figure is "nile-lenght", which is not in figures. Did you mean "nile-length"?',
    ],
    [
      'formulas do not go in circles',
      {'calculators[0].outputs[1].formula': 'quarter * 2'},
      'outputs[1].formula is wrong: "half" goes in a circle.',
    ],
    [
      'units fit',
      {'calculators[0].outputs[1].formula': 'way + wet-share'},
      'outputs[1].formula is wrong: + takes one unit, not km and share.',
    ],
    [
      'a picture draws what is there',
      {'calculators[0].picture': {bars: ['halve']}},
      'picture.bars[0] is "halve", which is not in inputs or outputs. Did you mean "half"?',
    ],
    [
      'a picture has one unit',
      {'calculators[0].picture': {bars: ['half', 'days']}},
      'picture.bars[1] is in days, and the first in km. Draw what has one unit.',
    ],
    [
      'a picture is bars or dots',
      {'calculators[0].picture.bars': ['half']},
      'picture has bars and dots. Choose one of them.',
    ],
    [
      'bars begin at zero',
      {'calculators[0].outputs[1].formula': 'way - 4000', 'calculators[0].picture': {bars: ['half']}},
      'picture.bars[0] is -4000 for way = 0, pace = 0, and a bar begins at zero. Draw what cannot be negative.',
    ],
    [
      'dots can be counted',
      {'calculators[0].picture.dots.each': 1},
      'picture.dots.each is 1, which makes 3325 dots for way = 6650, pace = 50. There is room for 400: write a larger one.',
    ],
    [
      'a dot stands for something',
      {'calculators[0].picture.dots.each': 0},
      'picture.dots.each is 0. Write one above zero.',
    ],
    [
      'a part is no more than all',
      {'calculators[0].picture.dots': {all: 'quarter', part: 'half', each: 100}},
      'picture.dots.part is 3325 for way = 6650, pace = 50, and all are 1662.5. Draw a part of all.',
    ],
    [
      'every state has a sentence',
      {'calculators[0].sentences': [{when: 'pace > 0', text: 'So.'}]},
      'sentences has none for way = 0, pace = 0. Add one, or one without "when" at the end.',
    ],
    [
      'an output that stands for a figure has its unit',
      {'calculators[0].outputs[0].figure': 'rhine-length'},
      'outputs[0].figure is in km, and the output in days. Give both one unit.',
    ],
    [
      'an output stands for no figure that it is worked out from',
      {'calculators[0].outputs[1].figure': 'nile-length'},
      'outputs[1].figure is "nile-length", from which the calculator works it out. Name another, or leave it out.',
    ],
    [
      'a mark names what is there',
      {'calculators[0].message': '[[dais]]'},
      'message has the mark [[dais]], which is not in figures. Add it there, or name another.',
    ],
  ];
  for (const [what, changes, told] of cases)
    it(what, () => {
      assert.deepEqual(problemsOf(changes), [`error: ${journey}${told}`]);
      assert.deepEqual(readTopicWithAllRules(spoiled(changes), {today}).topic!.calculators, []);
    });

  it('an author is asked for a reason where there is no number', () => {
    const changes = {'calculators[0].outputs[0].missing': undefined};
    assert.deepEqual(problemsOf(changes), [
      `warning: ${journey}outputs[0].missing says nothing for way = 0, pace = 0: it divides by zero. Add {"when": "…", "text": "…"} to say why there is no number.`,
    ]);
    assert.equal(readTopicWithAllRules(spoiled(changes), {today}).topic!.calculators.length, 1);
  });

  it('an author hears of an output that is not what its figure says', () => {
    assert.deepEqual(problemsOf({'calculators[0].outputs[1].figure': 'rhine-length'}), [
      `warning: ${journey}outputs[1].figure is "rhine-length", 1230, and the output is 3325 at first. Correct one of them.`,
    ]);
  });

  it('a calculator falls with the figure that it leans on', () => {
    const {topic, problems} = readTopicWithAllRules(spoiled({'figures[0].unit': 5}), {today});
    assert.deepEqual(topic!.calculators, []);
    assert.ok(problems.filter(isError).some(({message}) => message.startsWith(journey)));
  });
});
