/** The states of an analogy or a calculator that a reader can reach, for the rules that check each of them. */
import type {Draft} from '../problem/draft.js';
import {settingValuesOf, type Settable} from './setting-values.js';

/** Of an analogy with more states than this, a sample is checked. */
const mostOfAnalogies = 5_000;

/**
 * The most characters of formulas that are evaluated to check a topic, over all states of all of its parts: a reader
 * waits while a page reads its data. It takes about a third of a second; the built-in topic needs less.
 */
const mostLetters = 400_000;

/** What a state costs besides its formulas, counted as characters of a formula. */
const lettersOfState = 50;

/** How many states of a part are looked at, so that all parts of its topic have their share. */
export function statesWithin(
  {analogies, calculators}: Pick<Draft, 'analogies' | 'calculators'>,
  formulas: readonly (readonly [formula: string, ...place: unknown[]])[],
  most = mostOfAnalogies,
): number {
  const letters = formulas.reduce((sum, [{length}]) => sum + length, lettersOfState);
  const share = mostLetters / (analogies.length + calculators.length) / letters;
  // Both ends, whatever the rest is.
  return Math.min(most, 2 + Math.floor(share));
}

/**
 * Every state that a reader can reach; where there are too many, as many as are looked at, the ends among them.
 * The bakery: 11 numbers of ovens × 3 kinds of week → 33.
 */
export function reachableSettings(
  parameters: readonly Settable[] = [],
  mostStates = mostOfAnalogies,
): ReadonlyMap<string, number | string>[] {
  const most = Math.max(2, Math.floor(mostStates ** (1 / parameters.length)));
  let all: [string, number | string][][] = [[]];
  for (const parameter of parameters)
    all = all.flatMap(settings =>
      settingValuesOf(parameter, most).map(place => [
        ...settings,
        [parameter.id, place] as [string, number | string],
      ]),
    );
  // The two ends of eight inputs make 256 states already.
  return settingValuesOf({high: all.length - 1}, mostStates).map(place => new Map(all[place as number]));
}
