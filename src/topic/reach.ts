/** Which states of an analogy or a calculator a reader can reach. Only what checks it asks. */
import {placesOf, type Settable} from './places.js';

/** More states than this are sampled, where nothing else is said. */
const mostOfAnalogies = 5_000;

/**
 * Every state that a reader can reach; where there are too many, as many as are looked at, the ends among them.
 * The bakery: 11 numbers of ovens × 3 kinds of week → 33.
 */
export function reachableSettings(
  parameters: readonly Settable[] = [],
  mostStates = mostOfAnalogies,
): ReadonlyMap<string, number | string>[] {
  const most = Math.max(2, Math.floor(mostStates ** (1 / Math.max(1, parameters.length))));
  let all: [string, number | string][][] = [[]];
  for (const parameter of parameters)
    all = all.flatMap(settings =>
      placesOf(parameter, parameters.length === 1 ? mostStates : most).map(place => [
        ...settings,
        [parameter.id, place] as [string, number | string],
      ]),
    );
  return all.map(entries => new Map(entries));
}
