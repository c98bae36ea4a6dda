/**
 * The language of formulas: numbers, figures by their ids, + - * / and comparisons, and, or, not, `a ? b : c`,
 * and a few functions. A formula becomes a closed tree; nothing is ever run as code.
 */

/** What a formula may be: how many characters long, and how many brackets, minus signs and choices deep. */
export const formulaLimits = {length: 500, depth: 32} as const;

/** The functions, and how many inputs each takes; 0 stands for one or more. */
const functions = {min: 0, max: 0, round: 1, floor: 1, ceil: 1, abs: 1, log: 1, pow: 2};

/** What stands between inputs, and how tightly it binds them. */
export const bindings = {
  '?:': 1,
  or: 2,
  and: 3,
  '==': 5,
  '!=': 5,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  '+': 6,
  '-': 6,
  '*': 7,
  '/': 7,
};

const [notBinding, comparisonBinding, negateBinding] = [4, 5, 8];

/** What can be done to inputs. `?:` gives its second or its third, as its first is true or not. */
export type Operation = keyof typeof functions | keyof typeof bindings | 'not' | 'negate';

/** A formula as a tree: a number, the name of a figure or input, or an operation on formulas. */
export type Formula =
  | {kind: 'number'; value: number}
  | {kind: 'name'; name: string}
  | {kind: 'operation'; operation: Operation; inputs: readonly Formula[]};

// What is looked up was written by an author. In a Map "constructor" is as unknown as any other word.
const inputsOf: ReadonlyMap<string, number> = new Map(Object.entries(functions));
const bindingOf: ReadonlyMap<string, number> = new Map(Object.entries(bindings));

/** Signs that people write for others. */
const alike = new Map([
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['≤', '<='],
  ['≥', '>='],
  ['?', '?:'],
]);

/** A number, or a name with hyphens inside as ids have them, or a sign. Spaces only part them. */
const tokens = /(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?|[a-z_]\w*(?:-\w+)*|[<>=!]=|\S/gi;

/** Enough of what an author wrote to find it again. */
const quoted = (text: string) => `"${text.slice(0, 40)}"`;

const operation = (operation: Operation, ...inputs: Formula[]): Formula => ({
  kind: 'operation',
  operation,
  inputs,
});

/** Reads tokens from left to right; each operator takes what it binds more tightly than the one before it (Pratt). */
class FormulaReader {
  #rest: string[];
  #depth = 0;

  constructor(text: string) {
    this.#rest = (text.match(tokens) ?? []).map(token => alike.get(token) ?? token);
  }

  readAll(): Formula {
    const formula = this.#read(0);
    return this.#rest.length ? this.#fail('an operator such as + or ==') : formula;
  }

  /** Reads as far as operators bind more tightly than this. */
  #read(binding: number): Formula {
    if (++this.#depth > formulaLimits.depth) throw new Error(`it goes more than ${formulaLimits.depth} deep`);
    let formula = this.#readStart();
    for (let own; (own = bindingOf.get(this.#rest[0]!)!) > binding;) formula = this.#readOn(formula, own);
    this.#depth--;
    return formula;
  }

  #readStart(): Formula {
    if (this.#take('-')) return operation('negate', this.#read(negateBinding));
    if (this.#take('not')) return operation('not', this.#read(notBinding));
    if (this.#take('(')) return this.#expect(')', this.#read(0));
    const start = this.#rest[0] ?? '';
    if (!/^\.?\w/.test(start) || bindingOf.has(start)) return this.#fail('a number, a name or (');
    const value = Number(start);
    if (value === Infinity) return this.#fail('a smaller number');
    this.#rest.shift();
    if (value >= 0) return {kind: 'number', value};
    return this.#take('(') ? this.#readCall(start) : {kind: 'name', name: start};
  }

  #readCall(name: string): Formula {
    const inputs = [this.#read(0)];
    while (this.#take(',')) inputs.push(this.#read(0));
    const wanted = inputsOf.get(name);
    if (wanted === undefined) throw new Error(`there is no function ${quoted(name)}`);
    if (wanted && inputs.length !== wanted)
      throw new Error(`${name} takes ${wanted} inputs, not ${inputs.length}`);
    return this.#expect(')', operation(name as Operation, ...inputs));
  }

  /** Goes on after a formula with the operator that stands there, which binds so tightly. */
  #readOn(formula: Formula, binding: number): Formula {
    const operator = this.#rest.shift() as Operation;
    if (operator === '?:')
      return operation(operator, formula, this.#expect(':', this.#read(0)), this.#read(0));
    const right = this.#read(binding);
    // 1 < a < 9 would compare 9 with true or false, which nobody means.
    if (binding === comparisonBinding && bindingOf.get(this.#rest[0]!) === binding) this.#fail('and');
    return operation(operator, formula, right);
  }

  #expect(token: string, formula: Formula): Formula {
    return this.#take(token) ? formula : this.#fail(token);
  }

  #take(token: string): boolean {
    return this.#rest[0] === token && !!this.#rest.shift();
  }

  #fail(expected: string): never {
    throw new Error(
      `${this.#rest.length ? quoted(this.#rest.join(' ')) : 'its end'} stands where ${expected} should`,
    );
  }
}

/**
 * Reads a formula: `parseFormula('a / (b + 2)')` → its tree, `parseFormula('a +')` → `{problem: 'its end stands …'}`.
 * A hyphen joins a name, so a difference of two names has spaces: `a - b`. Never throws.
 */
export function parseFormula(text: string): {tree: Formula} | {problem: string} {
  if (text.length > formulaLimits.length)
    return {problem: `it is longer than ${formulaLimits.length} characters`};
  try {
    return {tree: new FormulaReader(text).readAll()};
  } catch (error) {
    return {problem: (error as Error).message};
  }
}

/** The names in a formula: `a + b * a` → `a`, `b`, `a`. */
export const namesIn = (formula: Formula): string[] =>
  formula.kind === 'operation'
    ? formula.inputs.flatMap(namesIn)
    : formula.kind === 'name'
      ? [formula.name]
      : [];
