/** The language of formulas: what can be written, and what is said of what cannot. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {formulaLimits, namesIn, parseFormula, type Formula} from '../../src/topic/formula/formula.js';

/** A tree as a formula with all its brackets: `1 + 2 * 3` → `(1 + (2 * 3))`. */
function write(formula: Formula): string {
  if (formula.kind === 'number') return String(formula.value);
  if (formula.kind === 'name') return formula.name;
  const {operation} = formula;
  const written = formula.inputs.map(write);
  const [a = '', b = '', c = ''] = written;
  if (operation === '?:') return `(${a} ? ${b} : ${c})`;
  if (operation === 'negate') return `(- ${a})`;
  if (operation === 'not') return `(not ${a})`;
  return /^[a-z]{3,}$/.test(operation) && operation !== 'and'
    ? `${operation}(${written.join(', ')})`
    : `(${a} ${operation} ${b})`;
}

function treeOf(text: string): Formula {
  const parsed = parseFormula(text);
  if ('problem' in parsed) assert.fail(parsed.problem);
  return parsed.tree;
}

function problemOf(text: string): string {
  const parsed = parseFormula(text);
  return 'problem' in parsed ? parsed.problem : `none: ${write(parsed.tree)}`;
}

describe('a formula is understood', () => {
  const formulas: Record<string, string> = {
    '1': '1',
    ' 1.5 ': '1.5',
    '.5': '0.5',
    '326e9': '326000000000',
    '1.5E-3': '0.0015',
    'nvidia-run-rate': 'nvidia-run-rate',
    'a-1': 'a-1',
    'a - 1': '(a - 1)',
    'a- 1': '(a - 1)',
    'a -1': '(a - 1)',
    '5-a': '(5 - a)',
    '1 + 2 * 3': '(1 + (2 * 3))',
    '(1 + 2) * 3': '((1 + 2) * 3)',
    '8 / 4 / 2': '((8 / 4) / 2)',
    '8 - 4 - 2': '((8 - 4) - 2)',
    '3 × 4 ÷ 2 − 1': '(((3 * 4) / 2) - 1)',
    '-a * b': '((- a) * b)',
    '- - a': '(- (- a))',
    '2 * -a': '(2 * (- a))',
    'a < b + 1': '(a < (b + 1))',
    'a ≤ b': '(a <= b)',
    'a ≥ b': '(a >= b)',
    'a == b and c != d': '((a == b) and (c != d))',
    'a or b and c': '(a or (b and c))',
    'not a and b': '((not a) and b)',
    'not a < b': '(not (a < b))',
    'not not a': '(not (not a))',
    '(a < b) == (c < d)': '((a < b) == (c < d))',
    'a ? 1 : b ? 2 : 3': '(a ? 1 : (b ? 2 : 3))',
    'a > 0 ? a : -a': '((a > 0) ? a : (- a))',
    '(a ? b : c) + 1': '((a ? b : c) + 1)',
    'min(a)': 'min(a)',
    'max(a, b, 3)': 'max(a, b, 3)',
    'pow(a + 1, min(2, 3))': 'pow((a + 1), min(2, 3))',
    'round(a)+floor(b)': '(round(a) + floor(b))',
    'min + max': '(min + max)',
    constructor: 'constructor',
    And: 'And',
  };
  for (const [text, tree] of Object.entries(formulas))
    it(`${text} as ${tree}`, () => assert.equal(write(treeOf(text)), tree));

  it('and its names are known, each time they come', () =>
    assert.deepEqual(namesIn(treeOf('a / min(b-c, 2) + (a ? 1 : d)')), ['a', 'b-c', 'a', 'd']));
});

describe('of a formula that is wrong it is said where', () => {
  const problems: Record<string, string> = {
    '': 'its end stands where a number, a name or ( should',
    '   ': 'its end stands where a number, a name or ( should',
    'a +': 'its end stands where a number, a name or ( should',
    'a + * b': '"* b" stands where a number, a name or ( should',
    '(a': 'its end stands where ) should',
    'a)': '")" stands where an operator such as + or == should',
    'a b': '"b" stands where an operator such as + or == should',
    '5a': '"a" stands where an operator such as + or == should',
    '1.2.3': '".3" stands where an operator such as + or == should',
    'a = 5': '"= 5" stands where an operator such as + or == should',
    'a && b': '"& & b" stands where an operator such as + or == should',
    '50%': '"%" stands where an operator such as + or == should',
    'a ? b': 'its end stands where : should',
    '1 < a < 9': '"< 9" stands where and should',
    and: '"and" stands where a number, a name or ( should',
    'a + not': 'its end stands where a number, a name or ( should',
    'min()': '")" stands where a number, a name or ( should',
    'pow(2)': 'pow takes 2 inputs, not 1',
    'round(1, 2)': 'round takes 1 inputs, not 2',
    'rund(1)': 'there is no function "rund"',
    '1e999': '"1e999" stands where a smaller number should',
  };
  for (const [text, problem] of Object.entries(problems))
    it(`${text || 'nothing'}: ${problem}`, () => assert.equal(problemOf(text), problem));
});

describe('nothing of a formula is code', () => {
  const attacks = [
    'constructor.constructor("alert(1)")()',
    'a.b',
    'a[0]',
    'a["constructor"]',
    '__proto__.polluted = 1',
    'a = 1',
    'a++',
    'alert(1)',
    'constructor(1)',
    'toString(1)',
    '`${a}`',
    '"text"',
    'a; b',
    'a => a',
    'new Date',
    'import("x")',
    '/a/',
    '// a',
    '🍞 + 1',
    '\ud83d',
    'a \u202e b',
  ];
  for (const text of attacks)
    it(`${JSON.stringify(text)} is refused`, () => assert.match(problemOf(text), /^(?!none)/));
});

describe('a formula has an end', () => {
  const nested: Record<string, (depth: number) => string> = {
    brackets: depth => '('.repeat(depth) + '1' + ')'.repeat(depth),
    'minus signs': depth => '-'.repeat(depth) + '1',
    nots: depth => 'not '.repeat(depth) + '1',
    choices: depth => '1 ? 1 : '.repeat(depth) + '1',
    functions: depth => 'abs('.repeat(depth) + '1' + ')'.repeat(depth),
  };
  for (const [name, nest] of Object.entries(nested)) {
    it(`31 ${name} go into each other`, () => assert.match(problemOf(nest(31)), /^none/));
    it(`32 ${name} do not`, () => assert.equal(problemOf(nest(32)), 'it goes more than 32 deep'));
  }

  it('a long sum is not deep', () => assert.match(problemOf('1+'.repeat(249) + '1'), /^none/));
  it('500 characters are read', () => assert.match(problemOf('1'.padEnd(formulaLimits.length)), /^none/));
  it('501 are not', () =>
    assert.equal(problemOf('1'.padEnd(formulaLimits.length + 1)), 'it is longer than 500 characters'));
  it('10,000 brackets do no harm', () =>
    assert.equal(problemOf('('.repeat(10_000)), 'it is longer than 500 characters'));
});

const {tree: formulas} = fc.letrec<{tree: Formula}>(tie => ({
  tree: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc
      .double({min: 0, noNaN: true, noDefaultInfinity: true})
      .map((value): Formula => ({kind: 'number', value})),
    fc.constantFrom('a', 'b-c', '_d1').map((name): Formula => ({kind: 'name', name})),
    fc
      .tuple(
        fc.constantFrom(
          '+',
          '-',
          '*',
          '/',
          '<',
          '<=',
          '==',
          '!=',
          'and',
          'or',
          'negate',
          'not',
          '?:',
          'min',
          'pow',
          'log',
        ),
        tie('tree'),
        tie('tree'),
        tie('tree'),
      )
      .map(([operation, ...inputs]): Formula => {
        const wanted = {negate: 1, not: 1, log: 1, '?:': 3}[operation as string] ?? 2;
        return {kind: 'operation', operation, inputs: inputs.slice(0, wanted)} as Formula;
      }),
  ),
}));

describe('for any text', () => {
  const pieces = fc.constantFrom(
    'a',
    'b-c',
    '1',
    '.5',
    '(',
    ')',
    '+',
    '-',
    '*',
    '?',
    ':',
    ',',
    'min(',
    'not ',
    'and',
    '==',
    ' ',
  );
  it('a formula is read or a problem told, and nothing is thrown', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary', maxLength: 600}),
          fc.array(pieces).map(list => list.join('')),
        ),
        text => {
          const parsed = parseFormula(text);
          assert.ok('tree' in parsed || parsed.problem.length > 0);
        },
      ),
    ));

  it('a tree that is written down is read as the same tree', () =>
    fc.assert(
      fc.property(formulas, tree => {
        const text = write(tree);
        fc.pre(text.length <= formulaLimits.length && !/\({30}/.test(text));
        assert.equal(write(treeOf(text)), text);
      }),
    ));
});
