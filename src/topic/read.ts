/** From anything at all to a topic that can be shown, for whoever has all rules at hand. A page reads in rounds. */
import {allRules} from './all-rules.js';
import {readInRounds, type ReadOptions, type ReadTopic} from './read-in-rounds.js';

/**
 * Reads a topic: parses it, fills in what formulas give, checks it, and drops each part that has an error, and then
 * what leaned on that. Never throws.
 *
 * `readTopic({…, figures: [{id: 'a', formula: '6 / 2', …}]}, {today: '2026-06-30'})` → figure "a" has the value 3.
 */
export const readTopic = (input: unknown, options: ReadOptions): ReadTopic =>
  readInRounds(input, {...allRules, ...options});
