/** Looking parts up in a topic. Ids are compared, never used as keys of an object. */
import type {Disagreement, Figure, FigureStatus, Qualifier, Source, Topic} from './schema.js';

const indexes = new WeakMap<readonly {id: string}[], ReadonlyMap<string, unknown>>();

/** The part with this id, from a list of a topic. The index of a list is made once and lives as long as the list. */
export function findById<Part extends {id: string}>(
  list: readonly Part[],
  id: string | undefined,
): Part | undefined {
  if (id === undefined) return undefined;
  let index = indexes.get(list) as ReadonlyMap<string, Part> | undefined;
  if (!index) {
    index = new Map(list.map(part => [part.id, part]));
    indexes.set(list, index);
  }
  return index.get(id);
}

/** What kind of number it is; `unknown` where the topic does not say, which readers see as "source not given". */
export const statusOf = (figure: Figure): FigureStatus | 'unknown' => figure.status ?? 'unknown';

/** How the value stands to the number; `exact` unless the topic says otherwise. */
export const qualifierOf = (figure: Figure): Qualifier => figure.qualifier ?? 'exact';

/** The sources a figure, cell or other part names, in its order; unknown ids are left out (the check reports them). */
export const sourcesOf = (topic: Topic, part: {sources?: readonly string[]}): Source[] =>
  (part.sources ?? []).flatMap(id => findById(topic.sources, id) ?? []);

/**
 * The sources of a part without those that only carry another of them: who reads "Amazon’s letter, carried by
 * two reports" need not read the reports again.
 */
export function originsOf(topic: Topic, part: {sources?: readonly string[]}): Source[] {
  const sources = sourcesOf(topic, part);
  const carriers = new Set(sources.flatMap(({carriedBy}) => carriedBy ?? []));
  return sources.filter(({id}) => !carriers.has(id));
}

/** The sources through which a source is known. */
export const carriersOf = (topic: Topic, source: Source): Source[] =>
  sourcesOf(topic, {sources: source.carriedBy});

/** The questions on which sources differ about a figure. */
export const disagreementsOf = (topic: Topic, figure: Figure): Disagreement[] =>
  topic.disagreements.filter(({figures}) => figures?.includes(figure.id));
