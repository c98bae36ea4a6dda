/**
 * Corner cases of the language of formulas, each asked of a second evaluator that shares no line with ours:
 * expr-eval-fork, a parser of recursive descent with a stack machine. A case says what the value is; both have to say so.
 * Functions such as round are those of JavaScript in both, so there the value in the case is what counts.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Parser} from 'expr-eval-fork';
import fc from 'fast-check';
import {evaluate} from '../../src/topic/formula/evaluate.js';
import {formulaLimits, parseFormula} from '../../src/topic/formula/formula.js';

type Names = Record<string, number>;
type Value = number | 'missing';

const known: Names = {a: 6, b: 4, c: -3, zero: 0};

function ours(text: string, names = known): Value {
  const parsed = parseFormula(text);
  if ('problem' in parsed) assert.fail(`${text}: ${parsed.problem}`);
  const found = evaluate(parsed.tree, name =>
    Object.hasOwn(names, name) ? {value: names[name]!, qualifier: 'exact'} : undefined,
  );
  return 'value' in found ? found.value : 'missing';
}

/** Thrown where the other evaluator comes to infinity or to no number. */
class NotFinite extends Error {}

/**
 * With us nothing comes back from infinity: 1 / (1 / 0) is missing, not 0. So the other one stops there too. And with
 * us true is 1, so that (a < b) + 1 and (a < b) == 1 have a value; it keeps true apart from 1 otherwise.
 */
const asWeDo =
  (compute: (...values: number[]) => number | boolean) =>
  (...values: unknown[]) => {
    const value = Number(compute(...values.map(Number)));
    if (!Number.isFinite(value)) throw new NotFinite();
    return value;
  };

const shared = '+ - * / == != < <= > >= not round floor ceil abs log pow min max'.split(' ');
const other = new Parser() as Parser & {binaryOps: unknown};
for (const operations of [other.unaryOps, other.binaryOps, other.functions])
  for (const name of shared) if (Object.hasOwn(operations, name)) operations[name] = asWeDo(operations[name]);

/** The two languages differ in these signs, and in how far `not` reaches: see there. */
const signs = {'×': '*', '÷': '/', '−': '-', '≤': '<=', '≥': '>='};
const translate = (text: string) => text.replace(/[×÷−≤≥]/g, sign => signs[sign as keyof typeof signs]);

function theirs(text: string, names = known): Value {
  try {
    return Number(other.evaluate(translate(text), {...names}));
  } catch (error) {
    if (error instanceof NotFinite) return 'missing';
    throw error;
  }
}

/** Both have this value. `same` is how the other language says it, where that differs. */
function expectBoth(text: string, value: Value, same = text) {
  assert.equal(ours(text), value, `ours: ${text}`);
  assert.equal(theirs(same), value, `theirs: ${same}`);
}

/** A test for each formula. */
function table(topic: string, cases: Record<string, Value>) {
  describe(topic, () => {
    for (const [text, value] of Object.entries(cases))
      it(`${text} is ${value}`, () => expectBoth(text, value));
  });
}

table('what binds more tightly comes first', {
  '1 + 2 * 3': 7,
  '1 * 2 + 3': 5,
  '(1 + 2) * 3': 9,
  '2 * 3 - 4 * 5': -14,
  '10 - 8 / 4': 8,
  '6 / 2 * 3': 9,
  '6 / (2 * 3)': 1,
  '2 + 3 < 3 + 3': 1,
  '2 * 3 == 3 + 3': 1,
  '1 < 2 and 3 < 2': 0,
  '1 + 1 and 0 + 1': 1,
  '1 or 0 and 0': 1,
  '0 and 0 or 1': 1,
  '(1 or 0) and 0': 0,
  '0 or 1 ? 5 : 6': 5,
  '1 ? 2 : 3 + 4': 2,
  '(1 ? 2 : 3) + 4': 6,
  '1 + 0 ? 2 : 3': 2,
  '3 × 4 ÷ 2 − 1': 5,
  '2 ≤ 2 and 3 ≥ 4': 0,
});

table('a minus sign takes only what stands right behind it', {
  '-a * b': -24,
  'a * -b': -24,
  '-a - b': -10,
  'a - -b': 10,
  'a--b': 10,
  'a + -b': 2,
  '--a': 6,
  '---a': -6,
  '- - a': 6,
  '2 - -3 * -4': -10,
  '-2 * -3': 6,
  '-6 / -4 / -2': -0.75,
  '-(a + b) * 2': -20,
  '-(a - -(b - -c))': -7,
  '-c': 3,
  '-a < b': 1,
  '-1 == 0 - 1': 1,
  '-1 and 1': 1,
  '-abs(c)': -3,
  '-min(a, b) + 1': -3,
  '0 ? -1 : -2': -2,
  'abs(--c)': 3,
  '5-b': 1,
  'a -1': 5,
  'a- 1': 5,
  '-zero': 0,
  '0 * -1 + 0': 0,
  '1 / -zero': 'missing',
});

table('of equals the left comes first', {
  '8 - 4 - 2': 2,
  '8 - (4 - 2)': 6,
  '8 / 4 / 2': 1,
  '8 / (4 / 2)': 4,
  '8 - 4 + 2': 6,
  '8 / 4 * 2': 4,
  '2 * 3 / 4 * 5': 7.5,
  '1 - 2 * 3 - 4 / 2 - 1': -8,
  '1 - 1e-17 - 1': 0,
  '1 - (1e-17 + 1)': 0,
  '1e16 + 1 + 1': 1e16,
  '1e16 + (1 + 1)': 10_000_000_000_000_002,
  '1e200 * 1e200 / 1e200': 'missing',
  '1e200 * (1e200 / 1e200)': 1e200,
});

table('what is compared is true, 1, or false, 0', {
  'a == a': 1,
  'a != a': 0,
  'a <= a': 1,
  'a < a': 0,
  'a >= a': 1,
  'a > a': 0,
  '0 == -0': 1,
  '(1 < 2) == (3 < 4)': 1,
  '(1 < 2) == 1': 1,
  '(2 < 1) == 0': 1,
  '(1 == 1) == 1': 1,
  '(3 > 2) > 1': 0,
  '(1 < 2) + (2 < 3) + (3 < 3)': 2,
  '(a > b) * 10 + (a < b) * 20': 10,
  '-(1 < 2)': -1,
  '1 / (1 > 2)': 'missing',
});

describe('a comparison of a comparison needs its brackets, or nobody knows what it means', () => {
  for (const text of ['1 < 2 < 3', '1 == 1 == 1', '3 > 2 != 1', '1 <= 2 and 2 < 3 < 4'])
    it(`${text} is refused`, () => assert.ok('problem' in parseFormula(text)));
});

table('and, or: the first that decides ends it', {
  '2 and 3': 1,
  '2 and 0': 0,
  '0 or 0.5': 1,
  '0 or 0 or 3': 1,
  '1 and 2 and 3 and 0': 0,
  '1 and 0 or 1 and 1': 1,
  '0 or 1 and 0 or 0': 0,
  '1 or 0 and 0 or 0': 1,
  '(1 or 1) and (0 or 0)': 0,
  '1 == 1 and 2 == 2 and 3 != 3': 0,
  'a > b and b > c and c < zero': 1,
  '(2 and 3) == 1': 1,
  '(2 and 3) + (0 or 7)': 2,
  '-1 or 0': 1,
  '0.1 and 1e-300': 1,
  '0 and 1 / 0': 0,
  '1 or 1 / 0': 1,
  '1 and 1 / 0': 'missing',
  '0 or log(0)': 'missing',
  '1 / 0 and 0': 'missing',
  '1 / 0 or 1': 'missing',
});

describe('not reaches to the next and, or, ?; with the other one only as far as a minus sign', () => {
  const cases: [text: string, same: string, value: Value][] = [
    ['not 5', 'not 5', 0],
    ['not 0', 'not 0', 1],
    ['not -0', 'not -0', 1],
    ['not not 5', 'not not 5', 1],
    ['not not not 5', 'not not not 5', 0],
    ['not (1 and 0)', 'not (1 and 0)', 1],
    ['not 1 < 0', 'not (1 < 0)', 1],
    ['not 2 == 3', 'not (2 == 3)', 1],
    ['not a - a', 'not (a - a)', 1],
    ['not zero * 5 + 2', 'not (zero * 5 + 2)', 0],
    ['not 1 and 0', '(not 1) and 0', 0],
    ['not 0 and 1', '(not 0) and 1', 1],
    ['not 1 or 1', '(not 1) or 1', 1],
    ['1 and not 0', '1 and not 0', 1],
    ['0 or not 3 < 2 and 1', '0 or not (3 < 2) and 1', 1],
    ['not 0 ? 7 : 8', '(not 0) ? 7 : 8', 7],
    ['not not 2 > 1', 'not not (2 > 1)', 1],
    ['(not 2) == 0', '(not 2) == 0', 1],
    ['1 == not 0', '1 == not 0', 1],
    ['2 * not 0', '2 * not 0', 2],
    ['-not 0', '-(not 0)', -1],
    ['not 1 / 0', 'not (1 / 0)', 'missing'],
  ];
  for (const [text, same, value] of cases) it(`${text} is ${value}`, () => expectBoth(text, value, same));
});

table('a choice in a choice', {
  '1 ? 2 : 0 ? 3 : 4': 2,
  '0 ? 2 : 0 ? 3 : 4': 4,
  '0 ? 2 : 1 ? 3 : 4': 3,
  '1 ? 1 ? 2 : 3 : 4': 2,
  '1 ? 0 ? 2 : 3 : 4': 3,
  '0 ? 1 ? 2 : 3 : 4': 4,
  '1 ? 0 ? 1 : 2 ? 3 : 4 : 5': 3,
  '(1 ? 0 : 1) ? 2 : 3': 3,
  '(0 ? 2 : 1) ? (0 ? 3 : 4) : (1 ? 5 : 6)': 4,
  'a > b ? a - b : b - a': 2,
  'b > a ? a - b : b - a': -2,
  'a < 0 ? 1 : a < 5 ? 2 : a < 7 ? 3 : 4': 3,
  '1 and 0 ? 2 : 3 or 0': 1,
  '0.5 ? 1 : 2': 1,
  '-1 ? 1 : 2': 1,
  '1 ? 2 : 1 / 0': 2,
  '0 ? log(-1) : 3': 3,
  '1 ? 1 / 0 : 3': 'missing',
  '1 / 0 ? 2 : 3': 'missing',
  'zero == 0 ? 0 : a / zero': 0,
});

table('floor goes down, ceil goes up, round to what is nearest', {
  'floor(2.5)': 2,
  'floor(-2.5)': -3,
  'floor(-2)': -2,
  'floor(-0.1)': -1,
  'floor(0.1 + 0.7) * 10': 0,
  'floor((0.1 + 0.7) * 10)': 7,
  'ceil(2.5)': 3,
  'ceil(-2.5)': -2,
  'ceil(-0.5)': 0,
  'ceil(1e-9)': 1,
  'ceil(1.1 * 10)': 11,
  'ceil(1.1 * 100)': 111,
  'round(2.4)': 2,
  'round(-2.6)': -3,
  'round(0.49999999999999994)': 0,
  'round(4503599627370497)': 4_503_599_627_370_497,
  'round(1e300)': 1e300,
  'round(1.005 * 100) / 100': 1,
  'round(a / b * 10) / 10': 1.5,
  'abs(-0.5)': 0.5,
  'abs(floor(-0.5))': 1,
});

describe('round: a half goes up, also below zero, as Math.round has it and most others do not', () => {
  // A spreadsheet, toFixed and Intl go away from zero; Python and IEEE 754 go to the even one, with 2 for 2.5.
  const halves = [
    {half: 0.5, value: 1, away: 1},
    {half: 1.5, value: 2, away: 2},
    {half: 2.5, value: 3, away: 3},
    {half: -0.5, value: 0, away: -1},
    {half: -1.5, value: -1, away: -2},
    {half: -2.5, value: -2, away: -3},
  ];
  for (const {half, value, away} of halves)
    it(`round(${half}) is ${value}${value === away ? '' : `, in a spreadsheet ${away}`}`, () => {
      expectBoth(`round(${half})`, value);
      assert.equal(Number(half.toFixed(0)), away);
    });
});

const upTo = <T>(length: number, write: (index: number) => T) =>
  Array.from({length}, (_, index) => write(index));

table('functions', {
  'min(5)': 5,
  'max(-5)': -5,
  'min(3, 1, 2)': 1,
  'max(-3, -1, -2)': -1,
  'max(a, b, c, zero, 5.5)': 6,
  'min(a, b) - max(c, zero)': 4,
  'min(max(1, 2), max(3, 4))': 2,
  'max(1 < 2, 0)': 1,
  'max(1 ? 2 : 3, 0 or 0)': 2,
  'min(1, 1 / 0)': 'missing',
  [`min(${upTo(100, index => 200 - index).join()})`]: 101,
  [`max(${upTo(100, index => index - 99).join()})`]: 0,
  'pow(2, 10)': 1024,
  'pow(2, -1)': 0.5,
  'pow(-2, 3)': -8,
  '-pow(2, 2)': -4,
  'pow(-2, 2)': 4,
  'pow(9, 0.5)': 3,
  'pow(0, 0)': 1,
  'pow(c, 0)': 1,
  'pow(pow(2, 3), 2)': 64,
  'pow(2, pow(3, 2))': 512,
  'pow(2, 3) * 2 + 1': 17,
  'pow(-8, 1 / 3)': 'missing',
  'pow(0, -1)': 'missing',
  'pow(10, 309)': 'missing',
  'pow(10, -400)': 0,
  'log(1)': 0,
  'log(2.718281828459045)': 1,
  'log(pow(2.718281828459045, 2)) / 2': 1,
  'round(log(1000) / log(10))': 3,
  'log(0)': 'missing',
  'log(-1)': 'missing',
  'log(1e-300) < -690': 1,
});

table('numbers', {
  '.5': 0.5,
  '0.5': 0.5,
  '00.50': 0.5,
  '.5 + .25': 0.75,
  '1e3': 1000,
  '1E3': 1000,
  '1e+3': 1000,
  '1e-3': 0.001,
  '1.5e2': 150,
  '.5e1': 5,
  '1e3-1': 999,
  '1e-3-1': -0.999,
  '1e3 - -1e-3': 1000.001,
  '326e9 / 50e9': 6.52,
  '9007199254740993': 9_007_199_254_740_992,
  '5e-324': 5e-324,
  '5e-324 / 2': 0,
  '1e308 * 10': 'missing',
  '0.1 + 0.2': 0.30000000000000004,
  '0.1 + 0.2 == 0.3': 0,
  '0.1 + 0.2 - 0.3 < 1e-9': 1,
  '0.1 * 3': 0.30000000000000004,
  '0.3 - 0.1': 0.19999999999999998,
  '1 / 3 * 3': 1,
  '0 / 0': 'missing',
  '1 / 0': 'missing',
  '1 / (1 / 0)': 'missing',
  '0 * (1 / 0)': 'missing',
});

describe('a long chain goes from left to right', () => {
  const chains: Record<string, [text: string, value: Value]> = {
    '100 differences': [`1000${' - 1'.repeat(100)}`, 900],
    '100 differences that grow': [`0${upTo(100, index => `-${index + 1}`).join('')}`, -5050],
    '100 quotients': [`1e30${'/2'.repeat(100)}`, 1e30 / 2 ** 100],
    '100 times divided and multiplied': [`3${'/4*2'.repeat(50)}`, 3 / 2 ** 50],
    '100 times plus and minus': [`1${'-2+3'.repeat(50)}`, 51],
    '100 products and differences': [`0${'-2*3/4'.repeat(50)}`, -75],
    '100 tenths': [`0${'+.1'.repeat(100)}`, upTo(100, () => 0.1).reduce((sum, tenth) => sum + tenth, 0)],
    '80 and, the last false': [`${'1 and '.repeat(80)}0`, 0],
    '80 and, the first false': [`0${' and 1'.repeat(80)}`, 0],
    '90 or, the last true': [`${'0 or '.repeat(90)}1`, 1],
    '40 and, or': [`0${' or 1 and 0'.repeat(40)}`, 0],
    '100 minus signs between': [`0${'--1'.repeat(100)}`, 100],
  };
  for (const [name, [text, value]] of Object.entries(chains)) it(name, () => expectBoth(text, value));

  it('whatever 100 terms of + - * / it is', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...'+-*/'), fc.integer({min: 1, max: 9})), {
          minLength: 99,
          maxLength: 99,
        }),
        rest => void expectSame(`7${rest.flat().join('')}`),
      ),
      {seed: 7, numRuns: 200},
    ));
});

describe('as deep as a formula may be', () => {
  const nests: Record<string, {nest: (depth: number) => string; deepest: number; value: Value}> = {
    brackets: {nest: depth => `${'('.repeat(depth)}a${')'.repeat(depth)}`, deepest: 31, value: 6},
    'minus signs': {nest: depth => `${'-'.repeat(depth)}a`, deepest: 31, value: -6},
    'minus before brackets': {
      nest: depth => `${'-('.repeat(depth)}a${')'.repeat(depth)}`,
      deepest: 15,
      value: -6,
    },
    nots: {nest: depth => `${'not '.repeat(depth)}a`, deepest: 31, value: 0},
    functions: {nest: depth => `${'abs('.repeat(depth)}c${')'.repeat(depth)}`, deepest: 31, value: 3},
    'differences to the right': {
      nest: depth => `${upTo(depth, index => `${index + 1}-(`).join('')}0${')'.repeat(depth)}`,
      deepest: 15,
      value: 8,
    },
    'differences to the left': {
      nest: depth => `${'('.repeat(depth)}100${upTo(depth, index => `-${index + 1})`).join('')}`,
      deepest: 30,
      value: 100 - (30 * 31) / 2,
    },
    'choices to the right': {
      nest: depth => `${upTo(depth, index => `a==${index}?${index}:`).join('')}99`,
      deepest: 31,
      value: 6,
    },
    'choices inside': {
      nest: depth => `${'1?'.repeat(depth)}a${upTo(depth, index => `:${index}`).join('')}`,
      deepest: 31,
      value: 6,
    },
    'choices to the left': {
      nest: depth => `${'('.repeat(depth)}1${'?0:1)'.repeat(depth)}`,
      deepest: 30,
      value: 1,
    },
  };
  for (const [name, {nest, deepest, value}] of Object.entries(nests))
    it(`${deepest} ${name} are ${value}`, () => {
      for (let depth = 1; depth < deepest; depth++) expectSame(nest(depth));
      expectBoth(nest(deepest), value);
      assert.deepEqual(parseFormula(nest(deepest + 1)), {
        problem: `it goes more than ${formulaLimits.depth} deep`,
      });
    });
});

/** Both come to the same, or both to nothing. Tells whether there is a value. */
function expectSame(text: string, names = known): boolean {
  const value = ours(text, names);
  assert.equal(value, theirs(text, names), text);
  return value !== 'missing';
}

/** `1 - 2 - 3`: links without brackets, so that each reader has to find out by itself what belongs together. */
const chainOf = (link: fc.Arbitrary<string>, operators: string[], maxLength: number) =>
  fc
    .tuple(link, fc.array(fc.tuple(fc.constantFrom(...operators), link), {maxLength}))
    .map(([first, rest]) => [first, ...rest.flat()].join(' '));

const numbers = fc.oneof(
  fc.constantFrom('0', '1', '2', '.5', '2.5', '1e3', '1e-3', '0.1', '1e200'),
  fc.double({min: 0, max: 1000, noNaN: true}).map(String),
);
const names = fc.record({
  a: fc.integer({min: -9, max: 9}),
  // Adding 0 makes -0 the 0 that the other one gives back; we give back what a name holds, and writing it drops the sign.
  b: fc.double({min: -100, max: 100, noNaN: true}).map(value => value + 0),
  c: fc.constantFrom(0, 0.5, -0.5, 1.5, -2.5),
});

/** Any formula so deep in which each `not` has brackets around it and behind it: there the two languages agree. */
function formulasOf(depth: number): fc.Arbitrary<string> {
  const plain = fc.oneof(fc.constantFrom('a', 'b', 'c'), numbers);
  const inner = depth ? formulasOf(depth - 1) : plain;
  const inputs = (minLength: number, maxLength: number) =>
    fc.array(inner, {minLength, maxLength}).map(list => `(${list.join(', ')})`);
  const call = (names: string[], minLength = 1, maxLength = 1) =>
    fc.tuple(fc.constantFrom(...names), inputs(minLength, maxLength)).map(parts => parts.join(''));

  const nested = fc.oneof(
    inner.map(text => `(${text})`),
    inner.map(text => `(not (${text}))`),
    call(['round', 'floor', 'ceil', 'abs', 'log']),
    call(['pow'], 2, 2),
    call(['min', 'max'], 1, 4),
  );
  const unsigned = depth ? fc.oneof({weight: 2, arbitrary: plain}, {weight: 1, arbitrary: nested}) : plain;
  const atom = fc.tuple(fc.constantFrom('', '', '', '-', '--'), unsigned).map(parts => parts.join(''));
  const sum = chainOf(atom, ['+', '-', '*', '/'], 4);
  const compared = fc.tuple(sum, fc.constantFrom('==', '!=', '<', '<=', '>', '>='), sum);
  const comparison = fc.oneof(
    sum,
    sum,
    compared.map(parts => parts.join(' ')),
  );
  const logic = chainOf(comparison, ['and', 'or'], 2);
  const choice = fc.tuple(logic, inner, inner).map(([condition, yes, no]) => `${condition} ? ${yes} : ${no}`);
  return fc.oneof(sum, sum, logic, choice);
}

describe('for any formula', () => {
  it('the value is the one that the other evaluator finds, and missing where it finds none', () => {
    const met = {value: 0, missing: 0};
    fc.assert(
      fc.property(
        formulasOf(2).filter(text => text.length <= formulaLimits.length),
        names,
        (text, values) => {
          met[expectSame(text, values) ? 'value' : 'missing']++;
        },
      ),
      {seed: 1944, numRuns: 3000},
    );
    // A generator that divides by zero all the time would show nothing.
    assert.ok(met.value > 1000 && met.missing > 100, JSON.stringify(met));
  });
});
