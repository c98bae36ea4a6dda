import {isServer} from 'lit';
import {
  addressSource,
  dataSource,
  jsonSource,
  namedSource,
  rowsSource,
  type TopicSource,
} from './topic-source.js';

/** The three ways an author names a topic on a tag; the first that is set counts. */
export interface TopicFields {
  /** A whole topic as an object. It is read like a stranger's: what is wrong with it is said. */
  topicData?: unknown;
  /** Address of a topic (JSON) or of rows of data (CSV). */
  src?: string;
  /**
   * What a server has read for the tag before it draws it.
   * @internal
   */
  readBefore?: TopicSource;
  /** Name of a topic that comes with the library, such as `trainium`. */
  topic?: string;
}

/** The source that a tag names itself: a property, an attribute, or data inside it. */
export function ownSource(host: HTMLElement & TopicFields): TopicSource | undefined {
  if (host.readBefore) return host.readBefore;
  if (host.topicData !== undefined) return dataSource(host.topicData);
  if (host.src) return addressSource(host.src);
  if (host.topic) return namedSource(host.topic);
  return isServer ? undefined : innerSource(host);
}

/** Data inside a tag. Every other child is fallback and is never read. */
function innerSource(host: HTMLElement): TopicSource | undefined {
  const data = host.querySelector<HTMLElement>(
    ':scope > script[type="application/json"], :scope > table[data-explainer-data]',
  );
  if (data instanceof HTMLTableElement) return rowsSource([...data.rows].map(cellsOf));
  return data ? jsonSource(data.textContent ?? '') : undefined;
}

const cellsOf = (row: HTMLTableRowElement) => [...row.cells].map(cell => cell.textContent?.trim() ?? '');
