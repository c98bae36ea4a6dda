/** Walks the tree of a formula to a finite number, or to the reason why there is none: never NaN, never infinity. */
import {parseFormula, type Formula, type Operation} from './formula.js';
import {flipped, joinQualifiers, leastFirm, type Missing, type Quantity} from '../schema/quantity.js';
import type {Qualifier} from '../schema/schema.js';

/** What a name in a formula stands for; `undefined` for a name that nobody knows. */
export type Lookup = (name: string) => Quantity | Missing | undefined;

type Choice = '?:' | 'and' | 'or';
type Calculation = Exclude<Operation, Choice>;

/** What each does with numbers. True is 1 and false is 0; `log` is the natural logarithm. */
const calculations: Record<Calculation, (...values: number[]) => number | boolean> = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
  not: (a: number) => !a,
  negate: (a: number) => -a,
  min: Math.min,
  max: Math.max,
  round: Math.round,
  floor: Math.floor,
  ceil: Math.ceil,
  abs: Math.abs,
  log: Math.log,
  pow: Math.pow,
};

/** These give a number of a new kind: the figure declares its unit. */
const newUnit = /[*/]|pow|log/;
/** These give true or false: a number without a unit, and exact. */
const truth = /[<>=]|not/;
const rounding = /round|floor|ceil/;

/** Which input is the result when the first one is false, and when it is true. */
const choices: Readonly<Record<string, readonly [number, number]>> = {'?:': [2, 1], and: [0, 1], or: [1, 0]};

/** Adding 0 makes -0 the 0 that it is to everybody else. */
const compute = (operation: Calculation, values: readonly number[]) =>
  Number(calculations[operation](...values)) + 0;

/**
 * How the qualifier of one input shows in the result: as it is if the result grows with the input, turned round if it
 * falls, not at all if it stays. `5 / more-than 20` → `up-to`. Holds as long as what pushes does not push through
 * zero, which numbers with such qualifiers do not.
 */
function passOn(
  operation: Calculation,
  values: readonly number[],
  value: number,
  index: number,
  qualifier: Qualifier,
): Qualifier {
  if (qualifier === 'exact' || truth.test(operation)) return 'exact';
  // More than 20.5, rounded down, can be 20 itself.
  if (rounding.test(operation)) return qualifier === 'more-than' ? 'at-least' : qualifier;
  const input = values[index]!;
  const raised = values.with(index, input + (Math.abs(input) || 1) * 1e-6);
  const growth = compute(operation, raised) - value;
  if (growth > 0) return qualifier;
  return growth < 0 ? flipped[qualifier] : growth === 0 ? 'exact' : 'about';
}

function calculate(operation: Calculation, inputs: readonly Quantity[]): Quantity | Missing {
  const values = inputs.map(({value}) => value);
  const units = [...new Set(inputs.flatMap(({unit}) => unit ?? []))];
  const isNewUnit = newUnit.test(operation);
  if (units[1] && !isNewUnit)
    return {missing: `${operation} takes one unit, not ${units.join(' and ')}`, isMistake: true};
  const value = compute(operation, values);
  if (operation === '/' && values[1] === 0) return {missing: 'it divides by zero'};
  if (!Number.isFinite(value))
    return {missing: `${operation}(${values.join(', ')}) is no number that can be written`};
  return {
    value,
    unit: isNewUnit || truth.test(operation) ? undefined : units[0],
    qualifier: inputs
      .map(({qualifier}, index) => passOn(operation, values, value, index, qualifier))
      .reduce(joinQualifiers),
    status: leastFirm(inputs.map(({status}) => status)),
  };
}

/**
 * Only what is chosen is computed, so that `a > 0 ? b / a : 0` has a value for every a; and the first only once, because
 * twice in each link of `a and b and c and …` would take years.
 */
function choose(choice: string, inputs: readonly Formula[], lookup: Lookup): Quantity | Missing {
  const condition = evaluate(inputs[0]!, lookup);
  if ('missing' in condition) return condition;
  const index = choices[choice]![condition.value ? 1 : 0];
  const chosen = index ? evaluate(inputs[index]!, lookup) : condition;
  if ('missing' in chosen) return chosen;
  const status = leastFirm([condition.status, chosen.status]);
  return choice === '?:' ? {...chosen, status} : {value: chosen.value ? 1 : 0, qualifier: 'exact', status};
}

/**
 * The value of a formula, with the least firm status of what it was computed from, and its qualifier.
 * With `a` = 326e9 USD/year, exact, extrapolated, and `b` = 50e9 USD/year, about, hypothetical:
 * `a / b` → 6.52, about, hypothetical, without a unit of its own.
 */
export function evaluate(formula: Formula, lookup: Lookup): Quantity | Missing {
  if (formula.kind === 'number') return {value: formula.value, qualifier: 'exact'};
  if (formula.kind === 'name')
    return lookup(formula.name) ?? {missing: `"${formula.name}" is not known`, isMistake: true};
  const {operation, inputs} = formula;
  if (operation in choices) return choose(operation, inputs, lookup);
  const quantities: Quantity[] = [];
  for (const input of inputs) {
    const quantity = evaluate(input, lookup);
    if ('missing' in quantity) return quantity;
    quantities.push(quantity);
  }
  return calculate(operation as Calculation, quantities);
}

/** Whether a condition holds; what has no value does not hold. Left out, it always does. */
export function isTrue(condition: string | undefined, lookup: Lookup): boolean {
  if (condition === undefined) return true;
  const parsed = parseFormula(condition);
  if ('problem' in parsed) return false;
  const result = evaluate(parsed.tree, lookup);
  return 'value' in result && result.value !== 0;
}
