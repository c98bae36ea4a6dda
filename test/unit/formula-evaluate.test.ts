/** What formulas come to: the value, and what has to travel with it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {computeFormulas} from '../../src/topic/formula/derive.js';
import {evaluate} from '../../src/topic/formula/evaluate.js';
import {parseFormula, type Formula} from '../../src/topic/formula/formula.js';
import {leastFirm, type Missing, type Quantity} from '../../src/topic/schema/quantity.js';
import {qualifiers, statuses, type Figure, type Qualifier} from '../../src/topic/schema/schema.js';
import {byFirmness, quantityOf} from './quantities.js';

const quantity = (value: number, rest: Partial<Quantity> = {}): Quantity => ({
  value,
  qualifier: 'exact',
  ...rest,
});

const known: Record<string, Quantity | Missing> = {
  'nvidia-run-rate': {value: 326e9, qualifier: 'exact', unit: 'USD/year', status: 'extrapolated'},
  'amazon-standalone': {value: 50e9, qualifier: 'about', unit: 'USD/year', status: 'hypothetical'},
  'amazon-silicon': {value: 20e9, qualifier: 'more-than', unit: 'USD/year', status: 'extrapolated'},
  'anthropic-capacity': {value: 5, qualifier: 'up-to', unit: 'GW', status: 'reported'},
  'scenario-gpus': {value: 5000, qualifier: 'exact', unit: 'accelerators', status: 'illustrative'},
  'scenario-share': {value: 0.2, qualifier: 'exact', unit: 'share', status: 'illustrative'},
  nothing: {missing: '"nothing" has no value'},
  zero: quantity(0, {unit: 'GW'}),
};

function result(text: string, names: Record<string, Quantity | Missing> = known): Quantity | Missing {
  const parsed = parseFormula(text);
  if ('problem' in parsed) assert.fail(parsed.problem);
  return evaluate(parsed.tree, name => (Object.hasOwn(names, name) ? names[name] : undefined));
}

function valueOf(text: string, names?: Record<string, Quantity | Missing>): number | string {
  const found = result(text, names);
  return 'value' in found ? found.value : found.missing;
}

describe('a formula has a value', () => {
  const values: Record<string, number> = {
    '1 + 2 * 3': 7,
    '7 - 2 - 1': 4,
    '12 / 4': 3,
    '-(2 + 3)': -5,
    '-0': 0,
    '0 * -1': 0,
    'round(-0.4)': 0,
    'round(2.5)': 3,
    'floor(-1.5)': -2,
    'ceil(1.2)': 2,
    'abs(-3)': 3,
    'pow(2, 10)': 1024,
    'log(1)': 0,
    'min(3, 1, 2)': 1,
    'max(3, 1, 2)': 3,
    '2 < 3': 1,
    '3 < 3': 0,
    '3 <= 3': 1,
    '2 > 3': 0,
    '3 >= 3': 1,
    '2 == 2': 1,
    '2 != 2': 0,
    'not 0': 1,
    'not 5': 0,
    '2 and 3': 1,
    '2 and 0': 0,
    '0 and 1 / 0': 0,
    '0 or 3': 1,
    '0 or 0': 0,
    '2 or 1 / 0': 1,
    '1 ? 2 : 1 / 0': 2,
    '0 ? 1 / 0 : 3': 3,
  };
  for (const [text, value] of Object.entries(values))
    it(`${text} is ${value}`, () => assert.ok(Object.is(valueOf(text), value), String(valueOf(text))));

  it('log is the natural logarithm', () => assert.equal(valueOf('round(log(2.718281828459045))'), 1));

  for (const [text, a] of [
    ['a and b and b and b', 0],
    ['a or b or b or b', 1],
  ] as const)
    it(`${text} asks once for a, so that a long chain is as quick as it is long`, () => {
      const parsed = parseFormula(text) as {tree: Formula};
      const asked: string[] = [];
      evaluate(parsed.tree, name => {
        asked.push(name);
        return quantity(a);
      });
      assert.deepEqual(asked, ['a']);
    });
});

describe('what has no value is missing, with a reason', () => {
  const reasons: Record<string, string> = {
    '1 / 0': 'it divides by zero',
    '0 / 0': 'it divides by zero',
    '1 / zero': 'it divides by zero',
    'log(-1)': 'log(-1) is no number that can be written',
    'log(0)': 'log(0) is no number that can be written',
    'pow(-8, 0.5)': 'pow(-8, 0.5) is no number that can be written',
    'pow(10, 400)': 'pow(10, 400) is no number that can be written',
    '1e300 * 1e300': '*(1e+300, 1e+300) is no number that can be written',
    'nothing + 1': '"nothing" has no value',
    'nothing ? 1 : 2': '"nothing" has no value',
    '1 ? nothing : 2': '"nothing" has no value',
    'min(1, nothing)': '"nothing" has no value',
    'a + 1': '"a" is not known',
    constructor: '"constructor" is not known',
  };
  for (const [text, reason] of Object.entries(reasons))
    it(`${text}: ${reason}`, () => assert.equal(valueOf(text), reason));

  it('an unknown name is a mistake of the formula, a division by zero is not', () => {
    assert.ok((result('a') as Missing).isMistake);
    assert.ok(!(result('1 / 0') as Missing).isMistake);
  });
});

describe('units', () => {
  const units: Record<string, string | undefined> = {
    'nvidia-run-rate + amazon-silicon': 'USD/year',
    'nvidia-run-rate + 1': 'USD/year',
    '1 - nvidia-run-rate': 'USD/year',
    '-nvidia-run-rate': 'USD/year',
    'max(nvidia-run-rate, amazon-silicon, 0)': 'USD/year',
    'round(anthropic-capacity)': 'GW',
    '1 ? anthropic-capacity : 0': 'GW',
    'nvidia-run-rate / amazon-silicon': undefined,
    'scenario-gpus * scenario-share': undefined,
    'pow(anthropic-capacity, 2)': undefined,
    'nvidia-run-rate / amazon-silicon + anthropic-capacity': 'GW',
    'nvidia-run-rate > amazon-silicon': undefined,
    'not anthropic-capacity': undefined,
  };
  for (const [text, unit] of Object.entries(units))
    it(`${text} is in ${unit ?? 'what its figure declares'}`, () =>
      assert.equal((result(text) as Quantity).unit, unit));

  const mistakes = [
    'nvidia-run-rate + anthropic-capacity',
    'nvidia-run-rate - scenario-share',
    'nvidia-run-rate < anthropic-capacity',
    'nvidia-run-rate == anthropic-capacity',
    'min(nvidia-run-rate, anthropic-capacity)',
  ];
  for (const text of mistakes)
    it(`${text} is a mistake`, () => {
      const {missing, isMistake} = result(text) as Missing;
      assert.match(missing, /takes one unit, not USD\/year and (GW|share)$/);
      assert.ok(isMistake);
    });
});

describe('the status of a result is the least firm of its inputs', () => {
  for (const [index, firmer] of byFirmness.entries())
    for (const lessFirm of byFirmness.slice(index))
      it(`${firmer} and ${lessFirm} make ${lessFirm}`, () => {
        const names = {a: quantity(1, {status: firmer}), b: quantity(1, {status: lessFirm})};
        for (const text of ['a + b', 'b / a', 'a ? b : 0', 'a and b', 'max(b, a, 9)', 'a < b'])
          assert.equal((result(text, names) as Quantity).status, lessFirm, text);
      });

  it('every status has its place', () => {
    for (const status of statuses) assert.ok(byFirmness.includes(status));
    assert.deepEqual(
      byFirmness.filter(status => status !== 'unknown'),
      statuses,
    );
  });
  it('numbers of the formula take nothing away', () => {
    assert.equal((result('anthropic-capacity * 2') as Quantity).status, 'reported');
    assert.equal((result('2 * 3') as Quantity).status, undefined);
    assert.equal(leastFirm([undefined, undefined]), undefined);
  });
  it('what is not chosen does not count', () =>
    assert.equal((result('0 ? amazon-standalone : nvidia-run-rate') as Quantity).status, 'extrapolated'));
});

describe('the qualifier of a result follows its inputs', () => {
  const names: Record<string, Quantity> = {
    exact: quantity(6),
    about: quantity(6, {qualifier: 'about'}),
    moreThan: quantity(6, {qualifier: 'more-than'}),
    atLeast: quantity(6, {qualifier: 'at-least'}),
    upTo: quantity(6, {qualifier: 'up-to'}),
    minus: quantity(-6),
    zero: quantity(0, {qualifier: 'more-than'}),
  };
  const table: [Qualifier, string[]][] = [
    [
      'exact',
      ['exact + exact', 'exact * 2', 'min(exact, 2)', 'moreThan > 2', 'not about', '2 and about', 'upTo * 0'],
    ],
    [
      'about',
      [
        'about + exact',
        'exact / about',
        '-about',
        'about + moreThan',
        'about * upTo',
        'round(about)',
        'pow(2, about)',
      ],
    ],
    [
      'about',
      ['moreThan + upTo', 'moreThan - moreThan', 'atLeast / atLeast', 'upTo - upTo', 'upTo + atLeast'],
    ],
    [
      'more-than',
      ['moreThan + exact', 'moreThan + atLeast', 'moreThan * 2', 'moreThan - upTo', 'moreThan / upTo'],
    ],
    [
      'at-least',
      [
        'atLeast + 1',
        'atLeast + atLeast',
        'exact - upTo',
        'exact / upTo',
        '-upTo',
        'upTo * minus',
        'floor(moreThan)',
        'abs(minus + upTo - 6)',
      ],
    ],
    [
      'up-to',
      [
        'upTo + upTo',
        'exact - moreThan',
        'exact / moreThan',
        'exact / atLeast',
        '-moreThan',
        'moreThan * minus',
        'upTo - moreThan',
        'upTo / atLeast',
      ],
    ],
    // min and max: what is not the result, and does not push towards it, does not show.
    ['exact', ['min(exact, moreThan + 1)', 'max(exact, upTo - 1)']],
    [
      'more-than',
      [
        'min(moreThan, 9)',
        'max(moreThan, 2)',
        'abs(moreThan)',
        'log(moreThan)',
        'pow(moreThan, 2)',
        'pow(2, moreThan)',
      ],
    ],
    [
      'up-to',
      ['pow(moreThan, -1)', 'pow(0.5, moreThan)', '1 ? upTo : 1', 'abs(minus + 0 * upTo + moreThan - 6)'],
    ],
    ['more-than', ['zero + 1', 'zero * 2', 'ceil(upTo) * 0 + moreThan']],
  ];
  for (const [qualifier, texts] of table)
    for (const text of texts)
      it(`${text} is ${qualifier}`, () =>
        assert.equal((result(text, names) as Quantity).qualifier, qualifier));

  it('where the direction cannot be known it is "about"', () =>
    assert.equal((result('pow(minus, moreThan)', names) as Quantity).qualifier, 'about'));
  it('every qualifier is kept by adding nothing', () => {
    for (const qualifier of qualifiers)
      assert.equal((result('a + 0', {a: quantity(1, {qualifier})}) as Quantity).qualifier, qualifier);
  });
});

describe('the derived figures of the built-in topic', () => {
  const derived: Record<string, Quantity> = {
    'nvidia-run-rate / amazon-standalone': {
      value: 6.52,
      qualifier: 'about',
      status: 'hypothetical',
      unit: undefined,
    },
    'nvidia-run-rate / amazon-silicon': {
      value: 16.3,
      qualifier: 'up-to',
      status: 'extrapolated',
      unit: undefined,
    },
    'nvidia-run-rate / 4': {value: 81.5e9, qualifier: 'exact', status: 'extrapolated', unit: undefined},
    'scenario-gpus * scenario-share': {
      value: 1000,
      qualifier: 'exact',
      status: 'illustrative',
      unit: undefined,
    },
  };
  for (const [text, expected] of Object.entries(derived))
    it(`${text} is ${expected.qualifier} ${expected.value}, ${expected.status}`, () =>
      assert.deepEqual(result(text), expected));
});

describe('figures with formulas', () => {
  const figure = (id: string, rest: Partial<Figure>): Figure => ({id, label: id, unit: 'GW', ...rest});
  const compute = (figures: Record<string, Partial<Figure>>) =>
    computeFormulas(Object.entries(figures).map(([id, rest]) => figure(id, rest)));
  const found = (figures: Record<string, Partial<Figure>>, id: string) => {
    const answer = compute(figures).get(id)!;
    return 'value' in answer ? answer.value : answer.missing;
  };

  it('are computed after those that they need, in whatever order they stand', () =>
    assert.equal(found({c: {formula: 'b * 2'}, b: {formula: 'a + 1'}, a: {value: 2}}, 'c'), 6));
  it('take a value that is stated at its word', () =>
    assert.equal(found({b: {formula: 'a + 1', value: 10}, c: {formula: 'b * 2'}, a: {value: 2}}, 'c'), 20));
  it('are not told of figures without a formula', () => assert.equal(compute({a: {value: 2}}).size, 0));
  it('have no value without their inputs', () =>
    assert.equal(found({a: {}, b: {formula: 'a + 1'}}, 'b'), '"a" has no value'));
  it('of figures without a status are unknown', () =>
    assert.equal((compute({a: {value: 2}, b: {formula: 'a'}}).get('b') as Quantity).status, 'unknown'));
  it('cannot use a figure that is not there', () =>
    assert.equal(found({b: {formula: 'a'}}, 'b'), 'it cannot use "a"'));
  it('cannot use a formula that is wrong', () =>
    assert.equal(found({a: {formula: '1 +'}, b: {formula: 'a'}}, 'b'), 'it cannot use "a"'));

  const circles: [string, Record<string, string>, string][] = [
    ['itself', {a: 'a'}, 'a → a'],
    ['another', {a: 'b', b: 'a'}, 'a → b → a'],
    ['two others', {a: 'b + 1', b: '1 + c', c: 'a'}, 'a → b → c → a'],
    ['others from outside', {x: 'a', a: 'b', b: 'a'}, 'a → b → a'],
  ];
  for (const [name, formulas, circle] of circles)
    it(`cannot go round by ${name}: ${circle}`, () => {
      const figures = Object.fromEntries(Object.entries(formulas).map(([id, formula]) => [id, {formula}]));
      const results = compute(figures);
      for (const id of new Set(circle.split(' → ')))
        assert.deepEqual(results.get(id), {missing: `it goes in a circle: ${circle}`, isMistake: true});
      if ('x' in formulas) assert.equal(found(figures, 'x'), 'it cannot use "a"');
    });

  it('may be a thousand in a row', () => {
    const figures: Record<string, Partial<Figure>> = {f0: {value: 1}};
    for (let index = 1; index < 1000; index++)
      figures[`f${index}`] = {formula: `${'1 + '.repeat(100)}f${index - 1}`};
    assert.equal(found(Object.fromEntries(Object.entries(figures).reverse()), 'f999'), 99_901);
  });
});

describe('for any formula and any numbers', () => {
  const pieces = fc.constantFrom(
    'a',
    'b',
    'c',
    '2',
    '0',
    '1e300',
    '(',
    ')',
    '+',
    '-',
    '*',
    '/',
    '?',
    ':',
    ',',
    'min(',
    'pow(',
    'log(',
    'not',
    'and',
    '==',
    '<',
  );
  const numbers = quantityOf(
    fc.double({noNaN: true, noDefaultInfinity: true}),
    fc.constantFrom('GW', 'USD', undefined),
  );
  it('the value is a finite number, or there is a reason', () =>
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 12}), numbers, numbers, (list, a, b) => {
        const parsed = parseFormula(list.join(' '));
        if ('problem' in parsed) return;
        const found = evaluate(parsed.tree, name => ({a, b, c: undefined})[name]);
        if ('value' in found) assert.ok(Number.isFinite(found.value) && qualifiers.includes(found.qualifier));
        else assert.ok(found.missing);
      }),
      {numRuns: 2000},
    ));
});
