/** From the text of a JSON file to a topic. */
import {readTopic, type ReadOptions, type ReadTopic} from './read-topic.js';
import {whyNotData} from '../schema/text-limits.js';

/** An object is read as its JSON would be. */
export {readTopic};

/** No topic goes deeper than ten. */
const mostDepth = 64;

/** Texts, which are stepped over, and brackets. A text without an end is stepped over once, not from each of its quotes. */
const textOrBracket = /"[^"\\]*(?:\\.[^"\\]*)*"?|[[\]{}]/gs;

/** Why an engine must not be let at it: brackets without end, as attacks have them. */
function whyTooDeep(json: string): string | undefined {
  let depth = 0;
  for (const [token] of json.matchAll(textOrBracket)) {
    if (token === '[' || token === '{') depth++;
    if (token === ']' || token === '}') depth--;
    if (depth > mostDepth) return `Its brackets go more than ${mostDepth} deep. A topic needs ten.`;
  }
}

async function whyNotJson(json: string): Promise<string> {
  const {findJsonFault} = await import('../problem/json-fault.js');
  const {line, column, message} = findJsonFault(json)!;
  return `The JSON breaks at line ${line}, column ${column}: ${message}`;
}

/**
 * Reads a topic from JSON. What is no JSON, too large or too deep gives no topic, and one problem that says where:
 * `The JSON breaks at line 1, column 21: there is "}", where a key in double quotes should stand. …` Never throws.
 */
export async function readJson(json: string, options: ReadOptions): Promise<ReadTopic> {
  const text = json.replace(/^\ufeff/, '');
  let message = whyNotData(text) ?? whyTooDeep(text);
  let data: unknown;
  try {
    if (!message) data = JSON.parse(text);
  } catch {
    message = await whyNotJson(text);
  }
  return message ? {problems: [{path: '', message, severity: 'error'}]} : readTopic(data, options);
}
