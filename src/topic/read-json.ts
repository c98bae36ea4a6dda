/** From the text of a JSON file to a topic. */
import {readTopic, type ReadOptions, type ReadTopic} from './read.js';
import {whyNotData} from './text-limits.js';

/** No topic goes deeper than ten. */
const mostDepth = 64;

/** Strings, which are stepped over, and brackets. */
const stringsAndBrackets = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs;

/** Whether brackets go too deep for an engine to be let at them. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  for (const [token] of json.matchAll(stringsAndBrackets)) {
    if (token === '[' || token === '{') depth++;
    else if (token.length === 1) depth--;
    if (depth > mostDepth) return true;
  }
  return false;
}

async function whyNotJson(json: string): Promise<string> {
  const {explainJsonFault} = await import('./json-fault.js');
  return explainJsonFault(json);
}

/**
 * Reads a topic from JSON. What is no JSON, too large or too deep gives no topic, and one problem that says where:
 * `The JSON breaks at line 1, column 21: …`. Never throws.
 */
export async function readJson(json: string, options: ReadOptions): Promise<ReadTopic> {
  const text = json.replace(/^\ufeff/, '');
  let message = whyNotData(text) ?? (isTooDeep(text) ? `Its brackets go more than ${mostDepth} deep.` : undefined);
  try {
    if (!message) return readTopic(JSON.parse(text), options);
  } catch {
    message = await whyNotJson(text);
  }
  return {problems: [{path: '', message, severity: 'error'}]};
}
