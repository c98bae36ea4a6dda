/** How the nodes of one topic are named within the page, so that they can name each other. */
import type {Reference} from './nodes.js';

/** Gives the identifiers of one topic. */
export interface Identifiers {
  topic: string;
  figure(id: string): string;
  source(id: string): string;
}

/**
 * An address within the page, which is all that is known of where it will stand: `#explainer-trainium/sources/letter`.
 * `base` is that of the topic; ids of a topic have no slash, so none can stand for another.
 */
export const identifiersFor = (base: string): Identifiers => ({
  topic: base,
  figure: id => `${base}/figures/${id}`,
  source: id => `${base}/sources/${id}`,
});

/** A name for each topic, also where two authors call theirs the same: "#explainer-data", "#explainer-data~2". */
export function baseNames(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return ids.map(id => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return `#explainer-${id}${count > 1 ? `~${count}` : ''}`;
  });
}

/** References, if there are any: an empty list would say that there is none. */
export const referencesTo = (ids: readonly string[]): Reference[] | undefined =>
  ids.length > 0 ? ids.map(id => ({'@id': id})) : undefined;
