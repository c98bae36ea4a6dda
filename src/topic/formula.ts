/**
 * The language of formulas: numbers, figures by their ids, + - * / and comparisons, and, or, not, `a ? b : c`,
 * and a few functions. A formula becomes a closed tree; nothing is ever run as code.
 */
import {didYouMean} from './nearest.js';
import {shown} from './shown.js';

/** What a formula may be: how many characters long, and how many brackets, minus signs and choices deep. */
export const formulaLimits = {length: 500, depth: 32} as const;

/** The functions, and how many inputs each takes; 0 stands for one or more. */
const functions = {min: 0, max: 0, round: 1, floor: 1, ceil: 1, abs: 1, pow: 2, log: 1};

/** What stands between two inputs, and how tightly it binds them. */
const bindings = {or: 2, and: 3, '==': 5, '!=': 5, '<': 5, '<=': 5, '>': 5, '>=': 5, '+': 6, '-': 6, '*': 7, '/': 7};

const [choiceBinding, notBinding, comparisonBinding, negateBinding] = [1, 4, 5, 8];

/** What can be done to inputs. `?:` gives its second or its third, as its first is true or not. */
export type Operation = keyof typeof functions | keyof typeof bindings | 'not' | 'negate' | '?:';

/** A formula as a tree: a number, the name of a figure or input, or an operation on formulas. */
export type Formula =
  | {kind: 'number'; value: number}
  | {kind: 'name'; name: string}
  | {kind: 'operation'; operation: Operation; inputs: readonly Formula[]};

// What is looked up was written by an author. In a Map "constructor" is as unknown as any other word.
const functionInputs: ReadonlyMap<string, number> = new Map(Object.entries(functions));
const bindingOf: ReadonlyMap<string, number> = new Map(Object.entries(bindings));

/** Signs that stand for others. */
const alike = new Map(Object.entries({'×': '*', '÷': '/', '−': '-', '≠': '!=', '≤': '<=', '≥': '>='}));

/** What to write for signs of other languages. */
const advice = new Map(Object.entries({'=': '==', '&': 'and', '|': 'or', '!': 'not', '^': 'pow(a, b)', '%': '0.8 for 80%'}));

/** A number, or a name with hyphens inside as ids have them, or a sign. Spaces only part them. */
const tokens = /((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([A-Za-z_]\w*(?:-\w+)*)|[<>=!]=|\S/gu;

interface Token {
  kind: 'number' | 'name' | 'sign';
  text: string;
  /** Counted from 1. */
  at: number;
}

const toToken = ({0: whole, 1: number, 2: name, index}: RegExpExecArray): Token => ({
  kind: number ? 'number' : name ? 'name' : 'sign',
  text: alike.get(whole) ?? whole,
  at: index + 1,
});

const operation = (operation: Operation, ...inputs: Formula[]): Formula => ({kind: 'operation', operation, inputs});

/** What is wrong with a formula; thrown and caught in this file. */
class FormulaFault extends Error {}

/** Reads tokens from left to right; each operator takes on what it binds more tightly than the one before (Pratt). */
class FormulaReader {
  #tokens: Token[];
  #depth = 0;

  constructor(text: string) {
    this.#tokens = [...text.matchAll(tokens)].map(toToken);
  }

  readAll(): Formula {
    const formula = this.#read(0);
    return this.#tokens.length ? this.#fail('an operator such as +') : formula;
  }

  /** Reads as far as operators bind more tightly than this. */
  #read(binding: number): Formula {
    if (++this.#depth > formulaLimits.depth)
      throw new FormulaFault(`it goes more than ${formulaLimits.depth} deep. Make several figures of it`);
    let formula = this.#readStart();
    for (let longer; (longer = this.#readOn(formula, binding)); ) formula = longer;
    this.#depth--;
    return formula;
  }

  #readStart(): Formula {
    if (this.#take('-')) return operation('negate', this.#read(negateBinding));
    if (this.#take('not')) return operation('not', this.#read(notBinding));
    if (this.#take('(')) return this.#close(this.#read(0));
    const {kind, text} = this.#tokens[0] ?? {text: ''};
    if (!kind || kind === 'sign' || bindingOf.has(text)) return this.#fail('a number, a name or "("');
    this.#tokens.shift();
    if (kind === 'number') return this.#number(Number(text));
    return this.#take('(') ? this.#readCall(text) : {kind, name: text};
  }

  #number(value: number): Formula {
    if (!Number.isFinite(value)) throw new FormulaFault('it holds a number too large to count with');
    return {kind: 'number', value};
  }

  #readCall(name: string): Formula {
    const expected = functionInputs.get(name);
    const known = [...functionInputs.keys()];
    if (expected === undefined)
      throw new FormulaFault(`there is no function ${shown(name)}.${didYouMean(name, known)} There are ${known.join(', ')}`);
    const inputs = [this.#read(0)];
    while (this.#take(',')) inputs.push(this.#read(0));
    if (expected && inputs.length !== expected) throw new FormulaFault(`${name} takes ${expected} inputs, not ${inputs.length}`);
    return this.#close(operation(name as Operation, ...inputs));
  }

  /** What goes on after a formula, if it binds more tightly. */
  #readOn(formula: Formula, binding: number): Formula | undefined {
    const sign = this.#tokens[0]?.text ?? '';
    const own = sign === '?' ? choiceBinding : bindingOf.get(sign);
    if (!own || own <= binding) return undefined;
    this.#tokens.shift();
    if (sign === '?') return this.#readChoice(formula);
    const right = this.#read(own);
    // 1 < a < 9 would compare 9 with "true"; nobody means that.
    if (own === comparisonBinding && bindingOf.get(this.#tokens[0]?.text ?? '') === own) this.#fail('"and": two at a time are compared, so "and"');
    return operation(sign as Operation, formula, right);
  }

  #readChoice(condition: Formula): Formula {
    const then = this.#read(0);
    if (!this.#take(':')) this.#fail('":"');
    return operation('?:', condition, then, this.#read(0));
  }

  #close(formula: Formula): Formula {
    return this.#take(')') ? formula : this.#fail('")"');
  }

  #take(text: string): boolean {
    const isNext = this.#tokens[0]?.text === text;
    if (isNext) this.#tokens.shift();
    return isNext;
  }

  #fail(expected: string): never {
    const [found] = this.#tokens;
    if (!found) throw new FormulaFault(`it ends where ${expected} should stand`);
    const write = advice.get(found.text.charAt(0));
    throw new FormulaFault(
      `at character ${found.at} stands ${shown(found.text)}, where ${expected} should${write ? `. Write ${write}` : ''}`,
    );
  }
}

/**
 * Reads a formula: `parseFormula('a / (b + 2)')` → its tree, `parseFormula('a +')` → `{problem: 'it ends where …'}`.
 * A hyphen joins a name, so a difference of two names has spaces: `a - b`. Never throws.
 */
export function parseFormula(text: string): {tree: Formula} | {problem: string} {
  if (text.length > formulaLimits.length) return {problem: `it is longer than ${formulaLimits.length} characters`};
  try {
    return {tree: new FormulaReader(text).readAll()};
  } catch (fault) {
    if (fault instanceof FormulaFault) return {problem: fault.message};
    throw fault;
  }
}

/** The names in a formula, each once: `a + b * a` → `a`, `b`. */
export function namesIn(formula: Formula): Set<string> {
  if (formula.kind === 'name') return new Set([formula.name]);
  return new Set(formula.kind === 'operation' ? formula.inputs.flatMap(input => [...namesIn(input)]) : []);
}
