/** What follows in a calculator from what a reader assumes: values with the status and qualifier that they have then. */
import {isTrue, evaluate, type Lookup} from '../formula/evaluate.js';
import {parseFormula} from '../formula/formula.js';
import {findById} from '../schema/lookup.js';
import {type Missing, type Quantity, type StatedQuantity, statedQuantity} from '../schema/quantity.js';
import type {Calculator, Figure} from '../schema/schema.js';
import {parseText} from '../schema/text.js';

export type CalculatorInput = Calculator['inputs'][number];
export type CalculatorOutput = Calculator['outputs'][number];

/** What a reader has set, by the ids of inputs; `undefined` for an input that is emptied. */
export type Assumptions = ReadonlyMap<string, number | undefined>;

/** A number that is not there for a reason that a reader is told. */
export interface Withheld extends Missing {
  /** The input that is empty or out of its bounds; or the words of the author. */
  because: {empty: CalculatorInput} | {outside: CalculatorInput} | {said: string};
}

/** What an input or output comes to. */
export type Calculated = Quantity | Missing | Withheld;

/** A calculator as it stands. */
export interface Calculation {
  /** By the ids of inputs and outputs. */
  values: ReadonlyMap<string, Calculated>;
  /** What a reader has moved, and what leans on that. */
  changed: ReadonlySet<string>;
}

/** What an input begins with: its figure, or what its author made up. */
export function startOf(
  {figure, value, unit = 'number', qualifier = 'exact', status = 'illustrative'}: CalculatorInput,
  figures: readonly Figure[],
): StatedQuantity | undefined {
  const stated = findById(figures, figure);
  if (stated) return statedQuantity(stated);
  return value === undefined ? undefined : {value, unit, qualifier, status};
}

/** The unit of an input: its figure’s, or its own. */
export const unitOf = ({figure, unit = 'number'}: CalculatorInput, figures: readonly Figure[]): string =>
  findById(figures, figure)?.unit ?? unit;

function valueOf(
  input: CalculatorInput,
  start: Quantity | undefined,
  figures: readonly Figure[],
  assumptions: Assumptions,
): Calculated {
  const {id, low, high} = input;
  const value = assumptions.has(id) ? assumptions.get(id) : start?.value;
  if (value === undefined) return {missing: `"${id}" is empty`, because: {empty: input}};
  if (!(value >= low && value <= high))
    return {missing: `"${id}" is out of its bounds`, because: {outside: input}};
  if (value === start?.value) return start;
  return {value, unit: unitOf(input, figures), qualifier: 'exact', status: 'hypothetical'};
}

/**
 * All that follows from what is assumed. With 6,000 accelerators in place of the 5,000 of a source, and a share of 20 %
 * → 1,200 accelerators, hypothetical. Each output is computed when another needs it; what goes in a circle is a
 * mistake. The status and the qualifier of a result are those of its inputs; what leans on an input that a reader has
 * moved is hypothetical, whatever the rest is.
 */
export function calculate(
  {inputs, outputs}: Calculator,
  figures: readonly Figure[],
  assumptions: Assumptions = new Map(),
): Calculation {
  const values = new Map<string, Calculated>();
  const changed = new Set<string>();

  for (const input of inputs) {
    const start = startOf(input, figures);
    values.set(input.id, valueOf(input, start, figures, assumptions));
    if (assumptions.has(input.id) && assumptions.get(input.id) !== start?.value) changed.add(input.id);
  }

  const lookup: Lookup = name => {
    const output = values.has(name) ? undefined : findById(outputs, name);
    if (output) compute(output);
    const figure = findById(figures, name);
    return values.get(name) ?? (figure && (statedQuantity(figure) ?? {missing: `"${name}" has no value`}));
  };

  function compute(output: CalculatorOutput) {
    const {id, formula, unit, missing = []} = output;
    values.set(id, {missing: `"${id}" goes in a circle`, isMistake: true});
    const noted: Lookup = name => {
      const found = lookup(name);
      if (changed.has(name)) changed.add(id);
      return found;
    };
    const reason = missing.find(({when}) => isTrue(when, noted));
    const result = reason ? {missing: reason.text, because: {said: reason.text}} : resultOf(formula, noted);
    const status = changed.has(id) ? 'hypothetical' : 'status' in result ? result.status : undefined;
    values.set(id, 'missing' in result ? result : {...result, unit, status});
  }

  for (const {id} of outputs) lookup(id);
  return {values, changed};
}

function resultOf(formula: string, lookup: Lookup): Quantity | Missing {
  const parsed = parseFormula(formula);
  return 'problem' in parsed ? {missing: parsed.problem, isMistake: true} : evaluate(parsed.tree, lookup);
}

/** What names in conditions and sentences stand for. */
export const lookupIn =
  ({values}: Calculation, figures: readonly Figure[]): Lookup =>
  name => {
    const figure = findById(figures, name);
    return values.get(name) ?? (figure && statedQuantity(figure));
  };

/** The marked text of the first sentence that holds, and whose own numbers are all there. */
export const sentenceOf = (
  {sentences = []}: Calculator,
  calculation: Calculation,
  figures: readonly Figure[],
): string | undefined =>
  sentences.find(
    ({when, text}) =>
      isTrue(when, lookupIn(calculation, figures)) &&
      parseText(text).every(token => {
        const found = token.kind === 'figure' ? calculation.values.get(token.figure) : undefined;
        return !found || 'value' in found;
      }),
  )?.text;
