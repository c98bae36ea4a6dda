/** Walks the tree of a formula to a finite number, or to the reason why there is none: never NaN, never infinity. */
import type {Formula, Operation} from './formula.js';
import {flipped, joinQualifiers, leastFirm, type Missing, type Quantity} from './quantity.js';
import type {Qualifier} from './schema.js';

/** What a name in a formula stands for; `undefined` for a name that nobody knows. */
export type Lookup = (name: string) => Quantity | Missing | undefined;

type Choice = '?:' | 'and' | 'or';
type Calculation = Exclude<Operation, Choice>;

/** What each does with numbers. True is 1 and false is 0; `log` is the natural logarithm. */
const calculations: Record<Calculation, (...values: number[]) => number> = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '==': (a: number, b: number) => Number(a === b),
  '!=': (a: number, b: number) => Number(a !== b),
  '<': (a: number, b: number) => Number(a < b),
  '<=': (a: number, b: number) => Number(a <= b),
  '>': (a: number, b: number) => Number(a > b),
  '>=': (a: number, b: number) => Number(a >= b),
  not: (a: number) => Number(!a),
  negate: (a: number) => -a,
  min: Math.min,
  max: Math.max,
  round: Math.round,
  floor: Math.floor,
  ceil: Math.ceil,
  abs: Math.abs,
  pow: Math.pow,
  log: Math.log,
};

/** These take units as they come and give a number of a new kind, whose unit the figure declares. */
const newUnit = /^([*/]|pow|log)$/;
/** These give true or false, a number without a unit, and as sure as it can be said. */
const truth = /^([<>=!]=?|==|not)$/;
const steps = /^(round|floor|ceil)$/;

/** Which input is the result when the first one is false, and when it is true. */
const choices: Record<Choice, readonly [number, number]> = {'?:': [2, 1], and: [0, 1], or: [1, 0]};

/**
 * How the qualifier of one input shows in the result: as it is if the result grows with the input, turned round if it
 * falls, not at all if it does not move. `5 / more-than 20` → `up-to`. Holds as long as what pushes does not push
 * through zero, which numbers with such qualifiers do not.
 */
function passOn(calculation: Calculation, values: readonly number[], index: number, qualifier: Qualifier): Qualifier {
  if (qualifier === 'exact' || truth.test(calculation)) return 'exact';
  // More than 20.5, rounded down, can be 20 itself.
  if (steps.test(calculation)) return qualifier === 'more-than' ? 'at-least' : qualifier;
  const raised = values.with(index, values[index]! + (Math.abs(values[index]!) || 1) * 1e-6);
  const growth = calculations[calculation](...raised) - calculations[calculation](...values);
  if (growth === 0) return 'exact';
  return growth > 0 ? qualifier : growth < 0 ? flipped[qualifier] : 'about';
}

function whyMissing(calculation: Calculation, values: readonly number[], value: number): string {
  if (calculation === '/' && values[1] === 0) return 'it divides by zero';
  if (Number.isNaN(value) || calculation === 'log') return `there is no ${calculation}(${values.join(', ')})`;
  return 'the result is too large to count with';
}

function calculate(calculation: Calculation, inputs: readonly Quantity[]): Quantity | Missing {
  const values = inputs.map(input => input.value);
  const units = [...new Set(inputs.flatMap(({unit}) => unit ?? []))];
  const isNewUnit = newUnit.test(calculation);
  if (units.length > 1 && !isNewUnit)
    return {missing: `${units.join(' and ')} are different units, and ${calculation} needs the same`, isMistake: true};
  const value = calculations[calculation](...values);
  if (!Number.isFinite(value)) return {missing: whyMissing(calculation, values, value)};
  return {
    value: value + 0, // -0 is 0
    unit: isNewUnit || truth.test(calculation) ? undefined : units[0],
    qualifier: inputs.map(({qualifier}, index) => passOn(calculation, values, index, qualifier)).reduce(joinQualifiers),
    status: leastFirm(inputs.map(({status}) => status)),
  };
}

/** Only what is chosen is computed, so that `a > 0 ? b / a : 0` has a value for every a. */
function choose(choice: Choice, inputs: readonly Formula[], lookup: Lookup): Quantity | Missing {
  const condition = evaluate(inputs[0]!, lookup);
  if ('missing' in condition) return condition;
  const next = choices[choice][condition.value ? 1 : 0];
  const chosen = evaluate(inputs[next]!, lookup);
  if ('missing' in chosen) return chosen;
  const result: Quantity = choice === '?:' ? chosen : {value: chosen.value ? 1 : 0, qualifier: 'exact'};
  return {...result, status: leastFirm([condition.status, chosen.status])};
}

/**
 * The value of a formula, with the least firm status of what it was computed from, and its qualifier.
 * With `a` = 326e9 USD/year, exact, extrapolated, and `b` = 50e9 USD/year, about, hypothetical,
 * `a / b` → 6.52, about, hypothetical, without a unit of its own.
 */
export function evaluate(formula: Formula, lookup: Lookup): Quantity | Missing {
  if (formula.kind === 'number') return {value: formula.value, qualifier: 'exact'};
  if (formula.kind === 'name')
    return lookup(formula.name) ?? {missing: `"${formula.name}" is not known`, isMistake: true};
  const {operation, inputs} = formula;
  if (operation in choices) return choose(operation as Choice, inputs, lookup);
  const quantities: Quantity[] = [];
  for (const input of inputs) {
    const quantity = evaluate(input, lookup);
    if ('missing' in quantity) return quantity;
    quantities.push(quantity);
  }
  return calculate(operation as Calculation, quantities);
}
