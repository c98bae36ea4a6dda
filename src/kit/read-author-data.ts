/**
 * Reads data of an author's own. A page with built-in topics never loads this, and of the readers a page loads
 * only the one for its kind of data.
 */
import {fetchTopic} from './fetch-topic.js';
import type {LoadedTopic} from './topic-source.js';
import {inTurns} from './turns.js';

const reading = inTurns();

const options = () => ({today: new Date().toISOString().slice(0, 10)});

/** With the rules that the data needs, as far as its words show; a rule too many does no harm. */
async function optionsFor(words: string) {
  const [rules, formulas] = await Promise.all([
    /analogies|calculators/.test(words) ? import('../topic/read/load-rules.js') : undefined,
    words.includes('"formula"') ? import('../topic/formula/derive.js') : undefined,
  ]);
  return {...options(), rules: await rules?.loadRulesFor(words), compute: formulas?.computeFormulas};
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
  const {readTopic} = await import('../topic/read/read-json.js');
  const options = await optionsFor(keysOf(data));
  await reading();
  return readTopic(data, options);
}

/** Reads rows of cells, the first of which names the columns. */
export async function readTable(rows: string[][]): Promise<LoadedTopic> {
  const {readRows} = await import('../topic/read/rows.js');
  await reading();
  return readRows(rows, options());
}

/** Reads a text, JSON or CSV. */
export async function readText(text: string, isCsv: boolean): Promise<LoadedTopic> {
  if (isCsv) {
    const {readCsv} = await import('../topic/read/read-csv.js');
    await reading();
    return readCsv(text, options());
  }
  const [{readJson}, found] = await Promise.all([import('../topic/read/read-json.js'), optionsFor(text)]);
  await reading();
  return readJson(text, found);
}

/** Reads what an address gives. Rejects with a reason if it gives nothing, or too much. */
export async function readAddress(address: string, signal?: AbortSignal): Promise<LoadedTopic> {
  const {body, isCsv} = await fetchTopic(address, signal);
  return readText(body, isCsv);
}
