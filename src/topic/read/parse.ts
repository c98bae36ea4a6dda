/** From anything at all to a topic: part by part, so that a bad part leaves the others standing. */
import {validate, isObject, reportDuplicateId} from './validate.js';
import {type Draft, mapLists, type Part, partNames, reporter} from '../problem/draft.js';
import type {Rules} from '../problem/part-rules.js';
import {isError, type Problem} from '../problem/problem.js';
import {headSchema, type PartName, partSchemas, type Topic, topicLimits} from '../schema/schema.js';
import type {Shape} from '../schema/schema-builders.js';

const list: Shape = {type: 'optional', wrapped: {type: 'array'}};

/** The head with lists of anything; their parts are looked at one by one. */
const headShape: Shape = {
  type: 'object',
  entries: {
    ...(headSchema.entries as unknown as Shape['entries']),
    ...Object.fromEntries(partNames.map(name => [name, list])),
  },
};

/** Stands in for what a head lacks, so that the parts can be shown all the same. */
const noHead = {schemaVersion: 1, id: 'topic', title: ''} as const;

/** Getters and proxies come from scripts. One that throws is a mistake in the data like any other. */
const unreadable = 'cannot be read. Give plain data, as JSON has it.';

function parsePart(
  shape: Shape,
  name: PartName,
  index: number,
  input: unknown,
  ids: Set<unknown>,
  problems: Problem[],
): Part | undefined {
  const found: Problem[] = [];
  try {
    const id = isObject(input) && typeof input.id === 'string' ? input.id.slice(0, 64) : undefined;
    const report = reporter(found, [name, index], id);
    const part = validate(shape, input, report);
    reportDuplicateId(part, ids, report, []);
    problems.push(...found);
    return found.some(isError) ? undefined : (part as Part);
  } catch {
    reporter(problems, [name, index])('error', [], unreadable);
  }
}

function parseList(shape: Shape | undefined, name: PartName, input: readonly unknown[], problems: Problem[]) {
  if (!shape) return [];
  const most = topicLimits.items;
  if (input.length > most)
    reporter(problems, [name])('error', [most], `and what follows is left out. Write ${most} at most.`);
  const ids = new Set<unknown>();
  return Array.from(input.slice(0, most), (part, index) =>
    parsePart(shape, name, index, part, ids, problems),
  );
}

/**
 * As `parseTopic`, but with gaps where parts were dropped; for `readTopicWithAllRules`, which goes on from there. Parts of a kind
 * that has no rules here are not read: who has none does not load them.
 */
export function parseDraft(input: unknown, rules: Rules = {}): {draft?: Draft; problems: Problem[]} {
  const shapes: Partial<Record<PartName, unknown>> = partSchemas;
  const problems: Problem[] = [];
  const report = reporter(problems, []);
  try {
    const head = validate(headShape, input, report) as Draft | undefined;
    const draft =
      head &&
      mapLists({...noHead, ...head}, (parts = [], name) =>
        parseList((shapes[name] ?? rules[name]?.schema) as Shape | undefined, name, parts, problems),
      );
    return {draft: draft as Draft | undefined, problems};
  } catch {
    report('error', [], unreadable);
    return {problems};
  }
}

/** The draft without its gaps. */
export const toTopic = (draft: Draft) =>
  mapLists(draft, parts => (parts as readonly (Part | undefined)[]).filter(part => part)) as unknown as Topic;
