/**
 * Where a topic can come from. Every source loads late what it needs: a page with built-in topics
 * never downloads the parser, a page with JSON never the reader of CSV.
 */
import type {Problem} from '../topic/problem/problem.js';
import type {PartName, Topic} from '../topic/schema/schema.js';
import {loadNamedTopic, peekNamedTopic} from './named-topic.js';

/** A topic as elements get it. Without `topic`, the problems say why there is none. */
export interface LoadedTopic {
  topic?: Topic;
  problems: readonly Problem[];
}

/** A place a topic comes from, asked for by an element or by the `explainer-topic` around it. */
export interface TopicSource {
  /** What is there already, so that a server and a second element draw at once. */
  peek?(parts: readonly PartName[]): LoadedTopic | undefined;
  /**
   * Loads at least the parts named. Rejects with an `Error` whose message a reader can be shown. Without a signal
   * nobody can call it off.
   */
  load(parts: readonly PartName[], signal?: AbortSignal): Promise<LoadedTopic>;
}

/** A topic that comes with the library: `trainium`. */
export const namedSource = (name: string): TopicSource => ({
  peek: parts => peekNamedTopic(name, parts),
  load: parts => loadNamedTopic(name, parts),
});

type OwnData = typeof import('./read-author-data.js');

const ownSource = (read: (ownData: OwnData, signal?: AbortSignal) => Promise<LoadedTopic>): TopicSource => ({
  load: async (_parts, signal) => read(await import('./read-author-data.js'), signal),
});

/** A topic as an object, from a page's own script. It is read like a stranger's. */
export const dataSource = (data: unknown) => ownSource(({readData}) => readData(data));

/** A topic as JSON text, from a `<script type="application/json">` inside the tag. */
export const jsonSource = (json: string) => ownSource(({readText}) => readText(json, false));

/** Own data as rows of cells, from a `<table data-explainer-data>` inside the tag. */
export const rowsSource = (rows: string[][]) => ownSource(({readTable}) => readTable(rows));

/** A topic behind an address: JSON, or CSV if the name or the type says so. */
export const addressSource = (address: string) =>
  ownSource(({readAddress}, signal) => readAddress(address, signal));

/**
 * One source for many elements: what is read from an address or an object is read once. A failure is
 * forgotten, so that a retry tries again. Named topics keep their own files, by part.
 */
export function sharedSource(source: TopicSource): TopicSource {
  if (source.peek) return source;
  let loading: Promise<LoadedTopic> | undefined;
  return {
    load: () =>
      (loading ??= source.load([]).catch((error: unknown) => {
        loading = undefined;
        throw error;
      })),
  };
}
