import type {PartName, Topic} from '../topic/schema/schema.js';

/** One file of a built-in topic: the collections that it brings, and how to load it. */
export interface TopicFile {
  readonly provides: readonly PartName[];
  /** Gives the collections in `provides`; the first file of a topic gives its head too. Rejects offline. */
  readonly load: () => Promise<Partial<Topic>>;
}

/** Holds a file to its word: TypeScript refuses one that lacks a collection it says it provides. */
const file = <P extends PartName>(
  provides: readonly P[],
  load: () => Promise<Partial<Topic> & Pick<Topic, P>>,
): TopicFile => ({provides, load});

/**
 * The built-in topics by id, each as its files. The first is the core: always loaded, with the head, the charts
 * and what they show; a second file brings the rest of the figures and sources, and what these are about. Ids
 * come from pages: ask with `Object.hasOwn`.
 * Example: whoever wants `questions` loads `files[0]` and the files whose `provides` includes `'questions'`.
 */
export const builtInTopics: Readonly<Record<string, readonly TopicFile[]>> = {
  trainium: [
    file(['subjects', 'sources', 'figures', 'charts'], () => import('./trainium/core.js')),
    file(['subjects', 'units', 'sources', 'figures'], () => import('./trainium/remaining.js')),
    file(['disagreements'], () => import('./trainium/disagreements.js')),
    file(['tables'], () => import('./trainium/tables.js')),
    file(['timelines', 'statements', 'tradeOffs'], () => import('./trainium/timelines-and-statements.js')),
    file(['analogies'], () => import('./trainium/analogies.js')),
    file(['calculators'], () => import('./trainium/calculators.js')),
    file(['questions'], () => import('./trainium/questions.js')),
    file(['keyPoints'], () => import('./trainium/key-points.js')),
    file(['terms'], () => import('./trainium/terms.js')),
  ],
};
