/** Keys that nobody reads are mostly slips of the pen, so they are told. */
import type {Report, Steps} from './draft.js';
import {didYouMean} from './nearest.js';
import {shown} from './shown.js';

/** What of a schema says which keys may stand where: an object has entries, a list items, an optional one wraps another. */
export interface SchemaNode {
  entries?: Record<string, SchemaNode>;
  item?: SchemaNode;
  wrapped?: SchemaNode;
}

/** No list inside a part may be longer by the schema. One that is came from a script and is not gone through. */
const longestList = 2_000;

/** Whether it has keys: an object or a list. */
export const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null;

/** What to say of a key that is not one of those known. */
export const unknownKey = (key: string, known: readonly string[]) =>
  `is not read: there is no key ${shown(key)} here.${didYouMean(key, known) || ` There are ${known.join(', ')}.`}`;

/**
 * Warns of each key that the schema does not have, at any depth. It follows the schema and not the input, so that an
 * object that holds itself has an end. Throws for a list that is far too long.
 */
export function reportUnknownKeys(schema: SchemaNode, input: unknown, report: Report, steps: Steps = []) {
  const {entries, item} = schema.wrapped ?? schema;
  if (item && Array.isArray(input)) {
    if (input.length > longestList) throw new RangeError();
    input.forEach((value, index) => reportUnknownKeys(item, value, report, [...steps, index]));
  }
  if (!entries || !isObject(input)) return;
  for (const key of Object.keys(input)) {
    const inner = [...steps, key];
    // The entries are an object too, and "constructor" is not one of them.
    if (Object.hasOwn(entries, key)) reportUnknownKeys(entries[key]!, input[key], report, inner);
    else report('warning', inner, unknownKey(key, Object.keys(entries)));
  }
}
