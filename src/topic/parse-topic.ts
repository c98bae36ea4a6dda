/** Parsing for whoever has all of the library at hand: tests, the command line. A page reads in rounds. */
import {allRules} from './all-rules.js';
import {parseDraft, toTopic} from './parse.js';
import type {Problem} from './problem.js';
import type {Topic} from './schema.js';

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
