/** Reading a topic with all of the library at hand, as the command line and tests have it. A page loads only the rules it needs. */
import {analogyRules} from '../analogy/analogy-rules.js';
import {calculatorRules} from '../calculator/calculator-rules.js';
import {computeFormulas} from '../formula/derive.js';
import type {Rules} from '../problem/part-rules.js';
import type {Problem} from '../problem/problem.js';
import type {Topic} from '../schema/schema.js';
import {parseDraft, toTopic} from './parse.js';
import {readTopic, type ReadOptions, type ReadTopic} from './read-topic.js';

/** What some topics need and others do not: the rules of parts that few have, and what computes formulas. */
export const allRules = {
  rules: {analogies: analogyRules, calculators: calculatorRules} satisfies Rules,
  compute: computeFormulas,
};

/**
 * A topic from anything: fresh objects, only what the schema knows, each part that has an error left out and told.
 * Never throws. Without `topic` the input is not one at all, and the one problem says so.
 *
 * `parseTopic({schemaVersion: 1, id: 'a', title: 'A', figures: [{id: 'b', unit: 'GW'}]})` → a topic without figures,
 * and the problem `figures[0] "b": label is missing. Add it.`
 */
export function parseTopic(input: unknown): {topic?: Topic; problems: Problem[]} {
  const {draft, problems} = parseDraft(input, allRules.rules);
  return {topic: draft && toTopic(draft), problems};
}

/**
 * Reads a topic: parses it, fills in what formulas give, checks it, and drops each part that has an error, and then
 * what leaned on that. Never throws.
 *
 * `readTopicWithAllRules({…, figures: [{id: 'a', formula: '6 / 2', …}]}, {today: '2026-06-30'})` → figure "a" has the
 * value 3.
 */
export const readTopicWithAllRules = (input: unknown, options: ReadOptions): ReadTopic =>
  readTopic(input, {...allRules, ...options});
