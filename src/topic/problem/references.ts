/** Which parts a topic has, and what to say of one that it does not have. */
import {type Draft, partNames} from './draft.js';
import {didYouMean} from './nearest.js';
import type {Problem} from './problem.js';
import type {PartName} from '../schema/schema.js';

const hasError = 'which has an error of its own. Put that right first.';

/** Guessing what was meant goes through all ids. A file with more wrong ids than this is told without guesses. */
const mostGuesses = 50;

/** `which is not in figures. Did you mean "run-rate"?` */
export const notIn = (list: string, id: string, known: Iterable<string>) =>
  `which is not in ${list}.${didYouMean(id, known) || ' Add it there, or name another.'}`;

/** Where "a-b" should be "a - b": a hyphen joins names, and both of its sides are known. */
function differenceIn(name: string, isKnown: (name: string) => boolean): string | undefined {
  const sides = [...name.matchAll(/-/g)].map(({index}) => [name.slice(0, index), name.slice(index + 1)]);
  return sides.find(both => both.every(side => /^\d+$/.test(side) || isKnown(side)))?.join(' - ');
}

/** Makes what judges the ids in a topic. `dropped` are the problems of parts that it had and has no more. */
export function toReferences(topic: Draft, dropped: readonly Problem[]) {
  const ids = new Map(partNames.map(name => [name, new Set(topic[name].flatMap(part => part?.id ?? []))]));
  const gone = new Set(dropped.map(({part, id}) => `${part} ${id}`));
  let guesses = 0;

  /** What is wrong with an id, to follow `is "run-rat",`; `undefined` if nothing is. */
  function faultOf(collection: PartName, id: string): string | undefined {
    const known = ids.get(collection)!;
    if (known.has(id)) return undefined;
    return gone.has(`${collection} ${id}`)
      ? hasError
      : notIn(collection, id, guesses++ < mostGuesses ? known : []);
  }

  /** What is wrong with a name that a formula cannot use. */
  function faultOfName(name: string): string {
    const difference = differenceIn(name, side => ids.get('figures')!.has(side));
    if (difference) return `"${name}" is one name. To subtract, write ${difference} with spaces.`;
    return `it names "${name}", ${faultOf('figures', name) ?? hasError}`;
  }

  return {faultOf, faultOfName};
}

/** What judges the ids in a topic. */
export type References = ReturnType<typeof toReferences>;
