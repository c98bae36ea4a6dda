/** From the text of a JSON file to a topic. */
import {findJsonFault, positionAt} from './json-fault.js';
import {readTopic, type ReadTopic} from './read.js';
import {whyNotData} from './text-limits.js';

/** What is wrong with a text that no part of a topic can be read from, or `undefined`. */
function whyNotJson(text: string): string | undefined {
  const fault = findJsonFault(text);
  if (!fault) return undefined;
  const {line, column} = positionAt(text, fault.index);
  return `The JSON is broken at line ${line}, column ${column}: ${fault.message}`;
}

/**
 * Reads a topic from JSON. What is no JSON, too large or too deep gives no topic, and one problem that says where.
 * `readJson('{"schemaVersion": 1,}', …)` → `The JSON is broken at line 1, column 21: there is "}", where …`. Never throws.
 */
export function readJson(json: string, {today}: {today: string}): ReadTopic {
  const text = json.replace(/^\ufeff/, '');
  const message = whyNotData(text, 'JSON') ?? whyNotJson(text);
  return message ? {problems: [{path: '', message, severity: 'error'}]} : readTopic(JSON.parse(text), {today});
}
