/** What follows in an analogy from what a reader has set: quantities by formulas, and the sentence that holds. */
import {isTrue, evaluate} from '../formula/evaluate.js';
import {parseFormula} from '../formula/formula.js';
import {findById} from '../schema/lookup.js';
import {type Missing, type Quantity, statedQuantity} from '../schema/quantity.js';
import type {Analogy, Figure} from '../schema/schema.js';

/** One thing that can be set. */
export type Parameter = NonNullable<Analogy['parameters']>[number];

/** One thing that follows. */
export type AnalogyQuantity = NonNullable<Analogy['quantities']>[number];

/** How a scene sets parameters. */
export type Setting = NonNullable<NonNullable<Analogy['scenes']>[number]['set']>[number];

/** Where each parameter stands, by its id: a number, or the id of a choice. */
export type Settings = ReadonlyMap<string, number | string>;

/** The values of all parameters and quantities. */
export type AnalogyState = ReadonlyMap<string, Quantity | Missing>;

/** How parameters stand at first: `sold` 0, `demand` "busy". */
export const startOf = ({parameters = []}: Pick<Analogy, 'parameters'>): Settings =>
  new Map(
    parameters.map(({id, choices, choice, low = 0, start = low}) => [
      id,
      choices ? (choice ?? choices[0]!.id) : start,
    ]),
  );

/** The settings, changed as a scene has them. */
export const changed = (settings: Settings, set: readonly Setting[] = []): Settings =>
  new Map([
    ...settings,
    ...set.map(({parameter, value, choice}) => [parameter, choice ?? value ?? 0] as const),
  ]);

/** What a parameter stands at, as formulas read it; none if it is not set, or set to no choice of it. */
function valueOf({id, choices}: Parameter, settings: Settings): number | undefined {
  const set = settings.get(id);
  const value = choices ? choices.find(choice => choice.id === set)?.value : set;
  return typeof value === 'number' ? value : undefined;
}

/** The numbers that an analogy only has to explain. */
const status = 'illustrative';

/**
 * All values of a state. The bakery with 4 ovens sold in a busy week → `kept` 6, `bread` 600, `waiting` 400. Each
 * quantity is computed when another needs it; what goes in a circle, or divides by zero, is missing with its reason.
 */
export function computeState(analogy: Analogy, figures: readonly Figure[], settings: Settings): AnalogyState {
  const {parameters = [], quantities = []} = analogy;
  const state = new Map<string, Quantity | Missing>();
  const lookup = (id: string): Quantity | Missing | undefined => {
    const quantity = findById(quantities, id);
    if (quantity && !state.has(id)) compute(quantity);
    const figure = findById(figures, id);
    return state.get(id) ?? (figure && (statedQuantity(figure) ?? {missing: `"${id}" has no value`}));
  };
  const compute = ({id, formula, unit}: AnalogyQuantity) => {
    state.set(id, {missing: `"${id}" goes in a circle`, isMistake: true});
    const parsed = parseFormula(formula);
    const result =
      'problem' in parsed ? {missing: parsed.problem, isMistake: true} : evaluate(parsed.tree, lookup);
    state.set(id, 'missing' in result ? result : {...result, unit, status});
  };
  for (const parameter of parameters) {
    const {id, unit = 'number'} = parameter;
    const value = valueOf(parameter, settings);
    const isSet = value !== undefined;
    state.set(id, isSet ? {value, unit, qualifier: 'exact', status} : {missing: `"${id}" is not set`});
  }
  for (const {id} of quantities) lookup(id);
  return state;
}

/** Whether a condition holds in a state. */
export function holds(
  condition: string | undefined,
  state: AnalogyState,
  figures: readonly Figure[],
): boolean {
  return isTrue(condition, name => {
    const figure = findById(figures, name);
    return state.get(name) ?? (figure && statedQuantity(figure));
  });
}

/** The marked text of the first sentence that holds in a state. */
export const sentenceFor = (
  {sentences = []}: Pick<Analogy, 'sentences'>,
  state: AnalogyState,
  figures: readonly Figure[],
): string | undefined => sentences.find(({when}) => holds(when, state, figures))?.text;

/** More signs than these nobody counts, and a page of many more would freeze. */
export const mostSigns = 60;
