/**
 * Reads data of an author's own. A page with built-in topics never loads this, and of the readers a page loads
 * only the one for its kind of data.
 */
import {fetchTopic} from './fetch-topic.js';
import type {LoadedTopic} from './topic-source.js';

const options = () => ({today: new Date().toISOString().slice(0, 10)});

/** With the rules that the data needs, as far as its words show; a rule too many does no harm. */
async function optionsFor(words: string) {
  const [rules, formulas] = await Promise.all([
    /analogies|calculators/.test(words) ? import('../topic/uncommon-rules.js') : undefined,
    words.includes('"formula"') ? import('../topic/formulas.js') : undefined,
  ]);
  return {...options(), rules: await rules?.rulesFor(words), compute: formulas?.computeFormulas};
}

/** The keys of an object that tell which rules it needs. Getters and proxies may throw: what reads the data tells of them. */
function keysOf(data: unknown): string {
  try {
    const {figures} = data as {figures?: unknown};
    const some: object[] = Array.isArray(figures) ? figures.slice(0, 1_000) : [];
    return JSON.stringify([data as object, ...some].filter(Boolean).flatMap(Object.keys));
  } catch {
    return '';
  }
}

/** Reads a topic from an object. */
export async function readData(data: unknown): Promise<LoadedTopic> {
  const {readInRounds} = await import('../topic/read-json.js');
  return readInRounds(data, await optionsFor(keysOf(data)));
}

/** Reads rows of cells, the first of which names the columns. */
export const readTable = async (rows: string[][]): Promise<LoadedTopic> =>
  (await import('../topic/rows.js')).readRows(rows, options());

/** Reads a text, JSON or CSV. */
export const readText = async (text: string, isCsv: boolean): Promise<LoadedTopic> =>
  isCsv
    ? (await import('../topic/read-csv.js')).readCsv(text, options())
    : (await import('../topic/read-json.js')).readJson(text, await optionsFor(text));

/** Reads what an address gives. Rejects with a reason if it gives nothing, or too much. */
export async function readAddress(address: string, signal?: AbortSignal): Promise<LoadedTopic> {
  const {body, isCsv} = await fetchTopic(address, signal);
  return readText(body, isCsv);
}
