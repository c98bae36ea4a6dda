/**
 * Reads data of an author's own. A page with built-in topics never loads this, and of the readers a page loads
 * only the one for its kind of data.
 */
import type {LoadedTopic} from './topic-source.js';

const options = () => ({today: new Date().toISOString().slice(0, 10)});

/** Reads a topic from an object. */
export const readData = async (data: unknown): Promise<LoadedTopic> =>
  (await import('../topic/read.js')).readTopic(data, options());

/** Reads rows of cells, the first of which names the columns. */
export const readTable = async (rows: string[][]): Promise<LoadedTopic> =>
  (await import('../topic/rows.js')).readRows(rows, options());

/** Reads a text, JSON or CSV. */
export const readText = async (text: string, isCsv: boolean): Promise<LoadedTopic> =>
  isCsv
    ? (await import('../topic/read-csv.js')).readCsv(text, options())
    : (await import('../topic/read-json.js')).readJson(text, options());

/** Reads what an address gives. Rejects with a reason if it gives nothing, or too much. */
export async function readAddress(address: string, signal: AbortSignal): Promise<LoadedTopic> {
  const {fetchTopic} = await import('./fetch-topic.js');
  const {body, isCsv} = await fetchTopic(address, signal);
  return readText(body, isCsv);
}
