/** Which states of an analogy or a calculator a reader can reach. Only what checks it asks. */
import type {Draft} from './draft.js';
import {placesOf, type Settable} from './places.js';

/** More states than this are sampled, where nothing else is said. */
const mostOfAnalogies = 5_000;

/**
 * So many letters of formulas are worked out to check a topic, over all states of all of its parts: a page reads its data
 * while its reader waits. It is about a third of a second; the built-in topic needs a part of it.
 */
const mostLetters = 600_000;

/** What a state costs beside its formulas, as letters. */
const lettersOfState = 50;

/** How many states of a part are looked at, so that all parts of its topic have their share. */
export function statesWithin(
  {analogies, calculators}: Pick<Draft, 'analogies' | 'calculators'>,
  formulas: readonly string[],
  most = mostOfAnalogies,
): number {
  const letters = formulas.reduce((sum, {length}) => sum + length, lettersOfState);
  const share = mostLetters / (analogies.length + calculators.length);
  return Math.min(most, Math.max(2, Math.floor(share / letters)));
}

/**
 * Every state that a reader can reach; where there are too many, as many as are looked at, the ends among them.
 * The bakery: 11 numbers of ovens × 3 kinds of week → 33.
 */
export function reachableSettings(
  parameters: readonly Settable[] = [],
  mostStates = mostOfAnalogies,
): ReadonlyMap<string, number | string>[] {
  const most = Math.max(2, Math.floor(mostStates ** (1 / Math.max(1, parameters.length))));
  const places = parameters.map(parameter => placesOf(parameter, most));
  const count = places.reduce((product, {length}) => product * length, 1);
  const looked = Math.min(count, mostStates);
  return Array.from({length: looked}, (_, index) =>
    settingsAt(Math.round((index * (count - 1)) / Math.max(1, looked - 1)), parameters, places),
  );
}

/** The settings of one state of all: the last parameter moves from each to the next. */
function settingsAt(
  state: number,
  parameters: readonly Settable[],
  places: readonly (readonly (number | string)[])[],
): ReadonlyMap<string, number | string> {
  let rest = state;
  const settings = parameters.map(({id}): [string, number | string] => [id, '']);
  for (let index = parameters.length - 1; index >= 0; index--) {
    const own = places[index]!;
    settings[index]![1] = own[rest % own.length]!;
    rest = Math.floor(rest / own.length);
  }
  return new Map(settings);
}
