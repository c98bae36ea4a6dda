/** What the schema library found, as a sentence of ours: what is there, and what to write instead. */
import type * as v from 'valibot';
import {didYouMean} from './nearest.js';
import {shown} from './shown.js';
import {parsePercent, parseWrittenNumber} from './written-number.js';

function numberFor(input: unknown): string {
  const text = String(input);
  const share = parsePercent(text);
  const what = share === undefined ? 'a number' : 'a number between 0 and 1';
  const value = share ?? parseWrittenNumber(text);
  return `${what}, without quotes${value === undefined ? '' : `: ${value}`}`;
}

/** What to write where the schema wants this type and found that input. */
const wanted: Record<string, (input: unknown) => string> = {
  string: () => 'text in quotes',
  number: numberFor,
  boolean: () => 'true or false, without quotes',
  array: () => 'a list in brackets [ ]',
  object: () => 'an object in braces { }',
};

const optionsOf = (issue: v.BaseIssue<unknown>) =>
  (issue as v.PicklistIssue).expected.replaceAll(/[()]/g, '').replaceAll(' | ', ', ');

/** `value` with the text "80%" → `is "80%", a text. Write a number between 0 and 1, without quotes: 0.8.` */
export function explainIssue(issue: v.BaseIssue<unknown>): string {
  const {input, type} = issue;
  if (issue.path?.at(-1)?.origin === 'key') return 'is missing. Add it.';
  const found = `is ${shown(input)}`;
  if (type === 'picklist') return `${found}.${didYouMean(String(input), optionsOf(issue).split('"'))} Write one of ${optionsOf(issue)}.`;
  const write = wanted[type]?.(input) ?? issue.message;
  const kind = wanted[type] && typeof input === 'string' ? ', a text' : '';
  return `${found}${kind}. Write ${write}${input === null ? ', or leave it out' : ''}.`;
}
