/** Holds anything at all against a shape: gives what the shape knows of it, as fresh data, and tells what is wrong. */
import {mostTold, type Report, type Steps} from '../problem/draft.js';
import {didYouMean} from '../problem/nearest.js';
import type {Action, Shape} from '../schema/schema-builders.js';
import {shown} from '../problem/shown.js';
import {parsePercent, parseWrittenNumber} from './written-number.js';

const isText = (input: unknown) => typeof input === 'string';

/** Whether it is an object with keys of its own, not a list. */
export const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** The number that a text should have been: `80%` → ` between 0 and 1, without quotes: 0.8`. Never read so. */
function numberHint(input: unknown): string {
  if (!isText(input)) return '';
  const share = parsePercent(input);
  const number = share ?? parseWrittenNumber(input);
  return `${share === undefined ? '' : ' between 0 and 1'}, without quotes${number === undefined ? '' : `: ${number}`}`;
}

const quoted = (options: readonly unknown[]) => options.map(option => JSON.stringify(option)).join(', ');

/** For each type: whether an input has it, and what to write if it has not. */
const types: Record<
  Exclude<Shape['type'], 'optional'>,
  readonly [has: (input: unknown, shape: Shape) => boolean, write: (input: unknown, shape: Shape) => string]
> = {
  string: [isText, () => 'text in quotes'],
  number: [Number.isFinite, input => `a number${numberHint(input)}`],
  boolean: [input => typeof input === 'boolean', () => 'true or false, without quotes'],
  array: [Array.isArray, () => 'a list in brackets [ ]'],
  object: [isObject, () => 'an object in braces { }'],
  picklist: [(input, {options}) => options!.includes(input), (_, {options}) => `one of ${quoted(options!)}`],
  literal: [(input, {literal}) => input === literal, (_, {literal}) => quoted([literal])],
};

/** Whether a value is what is asked of it beyond its type. */
function passes({type, requirement}: Action, value: string | unknown[]): boolean {
  if (type === 'regex') return (requirement as RegExp).test(value as string);
  if (type === 'check') return (requirement as (value: unknown) => boolean)(value);
  if (type === 'min_length') return value.length >= (requirement as number);
  return type !== 'max_length' || value.length <= (requirement as number);
}

function conformObject(
  entries: Readonly<Record<string, Shape>>,
  input: object,
  report: Report,
  steps: Steps,
) {
  const output: Record<string, unknown> = {};
  const known = Object.keys(entries);
  for (const key of known) {
    const value = validate(entries[key]!, (input as Record<string, unknown>)[key], report, [...steps, key]);
    if (value !== undefined) output[key] = value;
  }
  const unread = Object.keys(input).filter(key => !known.includes(key) && key !== '$comment');
  for (const key of unread.slice(0, mostTold))
    report(
      'warning',
      [...steps, key.slice(0, 64)],
      `is not read.${didYouMean(key, known) || ` The keys here are ${known.join(', ')}.`}`,
    );
  return output;
}

/** Tells of a part whose id is among those of the parts before it. */
export function reportDuplicateId(part: unknown, ids: Set<unknown>, report: Report, steps: Steps) {
  const id = isObject(part) && part.id;
  if (id && ids.has(id))
    report('error', [...steps, 'id'], `is "${String(id)}", a second time. Give each its own.`);
  ids.add(id);
}

function conformList(item: Shape, input: readonly unknown[], report: Report, steps: Steps) {
  const ids = new Set<unknown>();
  return Array.from(input, (inner, index) => {
    const part = validate(item, inner, report, [...steps, index]);
    reportDuplicateId(part, ids, report, [...steps, index]);
    return part;
  });
}

/**
 * Gives the input as the shape has it: fresh objects, known keys only, texts cleaned. Each thing that is wrong is an
 * error, each key that is not known a warning; what comes back after an error is of no use. It follows the shape and
 * not the input, so that an object that holds itself has an end.
 *
 * `"80%"` for a number → `is "80%", a text. Write a number between 0 and 1, without quotes: 0.8.`
 */
export function validate(shape: Shape, input: unknown, report: Report, steps: Steps = []): unknown {
  const {type, wrapped, item, entries, options = [], pipe: [, ...actions] = [shape]} = shape;
  const fail = (found: unknown, write: string | undefined, more = '') => {
    const meant = isText(found) ? didYouMean(found, options.filter(isText)) : '';
    const orNot = found === null ? ', or leave it out' : '';
    report('error', steps, `is ${shown(found)}${more}. Write ${write}${orNot}.${meant}`);
  };

  if (type === 'optional') return input === undefined ? input : validate(wrapped!, input, report, steps);
  if (input === undefined) return report('error', steps, 'is missing. Add it.');
  const [has, write] = types[type];
  if (!has(input, shape))
    return fail(input, write(input, shape), isText(input) && !options[0] ? ', a text' : '');
  let value: unknown = input;
  for (const action of actions) {
    if (action.operation) value = action.operation(value);
    else if (!passes(action, value as string)) return fail(value, action.message);
  }
  if (item) return conformList(item, value as unknown[], report, steps);
  return entries ? conformObject(entries, value as object, report, steps) : value;
}
