/**
 * Reads data of an author's own. A page with built-in topics never loads this, and of the readers a page loads
 * only the one for its kind of data.
 */
import {fetchTopic} from './fetch-topic.js';
import type {LoadedTopic} from './topic-source.js';

const options = () => ({today: new Date().toISOString().slice(0, 10)});

/** With the rules that the data needs, as far as can be seen from outside; a rule too many does no harm. */
async function optionsFor(has: (key: 'analogies' | 'formula') => boolean) {
  const [rules, formulas] = await Promise.all([
    has('analogies') ? import('../topic/uncommon-rules.js') : undefined,
    has('formula') ? import('../topic/formulas.js') : undefined,
  ]);
  return {...options(), rules: rules?.uncommonRules, compute: formulas?.computeFormulas};
}

/** Getters and proxies come from scripts, and may throw. What reads the data tells of them. */
function hasKey(data: unknown, key: 'analogies' | 'formula'): boolean {
  const {analogies, figures} = data as {analogies?: unknown; figures?: {formula?: unknown}[]};
  return key === 'analogies' ? !!analogies : !!figures?.slice(0, 1_000).some(figure => figure?.formula);
}

/** Reads a topic from an object. */
export async function readData(data: unknown): Promise<LoadedTopic> {
  const {readInRounds} = await import('../topic/read-json.js');
  const needed = await optionsFor(key => {
    try {
      return hasKey(data, key);
    } catch {
      return false;
    }
  });
  return readInRounds(data, needed);
}

/** Reads rows of cells, the first of which names the columns. */
export const readTable = async (rows: string[][]): Promise<LoadedTopic> =>
  (await import('../topic/rows.js')).readRows(rows, options());

/** Reads a text, JSON or CSV. */
export const readText = async (text: string, isCsv: boolean): Promise<LoadedTopic> =>
  isCsv
    ? (await import('../topic/read-csv.js')).readCsv(text, options())
    : (await import('../topic/read-json.js')).readJson(
        text,
        await optionsFor(key => text.includes(`"${key}"`)),
      );

/** Reads what an address gives. Rejects with a reason if it gives nothing, or too much. */
export async function readAddress(address: string, signal: AbortSignal): Promise<LoadedTopic> {
  const {body, isCsv} = await fetchTopic(address, signal);
  return readText(body, isCsv);
}
