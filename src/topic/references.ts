/** Which parts a topic has, and what to say of one that it does not have. */
import {type Draft, partNames} from './draft.js';
import {didYouMean} from './nearest.js';
import type {Problem} from './problem.js';
import type {PartName} from './schema.js';

const hasError = 'which has an error of its own. Put that right first.';

/** Guessing what was meant goes through all ids. A file with more wrong ids than this is told without guesses. */
const mostGuesses = 50;

/** `which is not in figures. Did you mean "run-rate"?` */
export const notIn = (collection: string, id: string, known: Iterable<string>) =>
  `which is not in ${collection}.${didYouMean(id, known) || ' Add it there, or name another.'}`;

/** The ids of a topic. */
export class References {
  /** The place of each id in its list; of two that are the same, the first counts. */
  #places: ReadonlyMap<PartName, ReadonlyMap<string, number>>;
  #dropped: ReadonlySet<string>;
  #guesses = 0;

  /** `dropped` are the problems of parts that the topic had and has no more. */
  constructor(topic: Draft, dropped: readonly Problem[]) {
    this.#places = new Map(partNames.map(name => [name, placesOf(topic[name])]));
    this.#dropped = new Set(dropped.map(({part, id}) => `${part} ${id}`));
  }

  /** The number of the part in its list, from 0; `undefined` if there is no such part. */
  placeOf(collection: PartName, id: string): number | undefined {
    return this.#places.get(collection)!.get(id);
  }

  /** What is wrong with an id, to follow `is "run-rat",`; `undefined` if nothing is. */
  faultOf(collection: PartName, id: string): string | undefined {
    if (this.placeOf(collection, id) !== undefined) return undefined;
    if (this.#dropped.has(`${collection} ${id}`)) return hasError;
    return notIn(collection, id, this.#guesses++ < mostGuesses ? this.#places.get(collection)!.keys() : []);
  }

  /** What is wrong with a name that a formula cannot use. */
  explainName(name: string): string {
    const difference = differenceIn(name, side => this.placeOf('figures', side) !== undefined);
    if (difference) return `"${name}" is one name. To subtract, write ${difference} with spaces`;
    return `it names "${name}", ${this.faultOf('figures', name) ?? hasError}`;
  }
}

const placesOf = (parts: readonly ({id: string} | undefined)[]) =>
  new Map(parts.flatMap((part, index) => (part ? [[part.id, index] as const] : [])).reverse());

/** Where "a-b" should be "a - b": a hyphen joins names, and both of its sides are known. */
function differenceIn(name: string, isKnown: (name: string) => boolean): string | undefined {
  const sides = [...name.matchAll(/-/g)].map(({index}) => [name.slice(0, index), name.slice(index + 1)]);
  return sides.find(both => both.every(side => /^\d+$/.test(side) || isKnown(side)))?.join(' - ');
}
