/** From anything at all to a topic: part by part, so that a bad part leaves the others standing. */
import * as v from 'valibot';
import {type Draft, type Part, partNames, reporter, toTopic} from './draft.js';
import {explainIssue} from './explain-issue.js';
import {type Problem, toPath} from './problem.js';
import {headSchema, type PartName, partSchemas, type Topic, topicLimits} from './schema.js';
import {shown} from './shown.js';
import {isObject, reportUnknownKeys, type SchemaNode, unknownKey} from './unknown-keys.js';

type Input = Readonly<Record<string, unknown>>;

/** How many unknown keys of the head are told. */
const mostUnknown = 20;

/** What stands in for a head that is missing; none of it is shown to readers. */
const noHead = {schemaVersion: 1, id: 'topic', title: ''} as const;

/** Getters and proxies come from scripts. One that throws is a mistake in the data like any other. */
const unreadable = 'cannot be read: it is too large, or reading it fails. Give plain data, as JSON has it.';

const stepsOf = (issue: v.BaseIssue<unknown>) => (issue.path ?? []).map(({key}) => key as string | number);

function readPart(part: PartName, index: number, input: unknown, problems: Problem[]): Part | undefined {
  const id = isObject(input) && typeof input.id === 'string' ? input.id : undefined;
  const report = reporter(problems, {part, index, id});
  const schema: v.GenericSchema<unknown, Part> = partSchemas[part];
  reportUnknownKeys(schema as SchemaNode, input, report);
  const {success, output, issues = []} = v.safeParse(schema, input);
  for (const issue of issues) report('error', stepsOf(issue), explainIssue(issue));
  return success ? output : undefined;
}

function parsePart(part: PartName, index: number, input: unknown, problems: Problem[]): Part | undefined {
  try {
    return readPart(part, index, input, problems);
  } catch {
    reporter(problems, {part, index})('error', [], unreadable);
  }
}

function readList(part: PartName, list: unknown, problems: Problem[]) {
  const report = (path: string, says: string) =>
    problems.push({path, message: `${path} ${says}`, severity: 'error', part});
  if (!Array.isArray(list)) {
    report(part, `is ${shown(list)}. Write a list in brackets [ ].`);
    return [];
  }
  const most = topicLimits.items;
  if (list.length > most) report(toPath([part, most]), `and all after it are left out: at most ${most} are read.`);
  return Array.from(list.slice(0, most), (input, index) => parsePart(part, index, input, problems));
}

function readHead(input: Input, problems: Problem[]) {
  const report = (severity: Problem['severity'], path: string, says: string) =>
    problems.push({path, message: `${path} ${says}`, severity});
  const {output, issues = []} = v.safeParse(headSchema, input);
  const head = {...noHead, ...(output as object)};
  for (const issue of issues) {
    const key = stepsOf(issue)[0] as keyof typeof noHead;
    Object.assign(head, {[key]: noHead[key]});
    report('error', key, explainIssue(issue));
  }
  const known = [...Object.keys(headSchema.entries), ...partNames];
  for (const key of Object.keys(input).filter(key => !known.includes(key)).slice(0, mostUnknown))
    report('warning', toPath([key]), unknownKey(key, known));
  return head;
}

function readDraft(input: unknown, problems: Problem[]): Draft | undefined {
  if (isObject(input) && !Array.isArray(input)) {
    const lists = partNames.map(name => [name, readList(name, input[name] ?? [], problems)]);
    return {...readHead(input, problems), ...Object.fromEntries(lists)};
  }
  const message = `A topic is an object in braces { } with schemaVersion, id and title. This is ${shown(input)}.`;
  problems.push({path: '', message, severity: 'error'});
}

/** As `parseTopic`, but with gaps where parts were dropped. For `readTopic`, which goes on from there. */
export function parseDraft(input: unknown): {draft?: Draft; problems: Problem[]} {
  const problems: Problem[] = [];
  try {
    return {draft: readDraft(input, problems), problems};
  } catch {
    return {problems: [{path: '', message: `The topic ${unreadable}`, severity: 'error'}]};
  }
}

/**
 * A topic from anything: fresh objects, only what the schema knows, each part that has an error left out and told.
 * Never throws. Without `topic` the input is not one at all, and the one problem says so.
 *
 * `parseTopic({schemaVersion: 1, id: 'a', title: 'A', figures: [{id: 'b'}]})` → a topic without figures, and
 * `figures[0] "b": label is missing. Add it.`
 */
export function parseTopic(input: unknown): {topic?: Topic; problems: Problem[]} {
  const {draft, problems} = parseDraft(input);
  return {topic: draft && toTopic(draft), problems};
}
