/** From anything at all to a topic: part by part, so that a bad part leaves the others standing. */
import {conform, isObject} from './conform.js';
import {type Draft, mapLists, type Part, partNames, reporter} from './draft.js';
import type {Problem} from './problem.js';
import {headSchema, type PartName, partSchemas, type Topic, topicLimits} from './schema.js';
import type {Shape} from './shape.js';
import {shown} from './shown.js';

/** Stands in for what a head lacks, so that the parts can be shown all the same. */
const noHead = {schemaVersion: 1, id: 'topic', title: ''} as const;

/** Getters and proxies come from scripts. One that throws is a mistake in the data like any other. */
const unreadable = 'cannot be read. Give plain data, as JSON has it.';

function parsePart(name: PartName, index: number, input: unknown, problems: Problem[]): Part | undefined {
  const place = [name, index];
  const found: Problem[] = [];
  try {
    const id = isObject(input) && typeof input.id === 'string' ? input.id.slice(0, 64) : undefined;
    const part = conform(partSchemas[name] as unknown as Shape, input, reporter(found, place, id));
    problems.push(...found);
    return found.some(({severity}) => severity === 'error') ? undefined : (part as Part);
  } catch {
    reporter(problems, place)('error', [], unreadable);
  }
}

function parseList(name: PartName, input: unknown, problems: Problem[]) {
  const report = reporter(problems, [name]);
  const most = topicLimits.items;
  const list = Array.isArray(input) ? input : [];
  if (list !== input) report('error', [], `is ${shown(input)}. Write a list in brackets [ ].`);
  if (list.length > most) report('error', [most], `and what follows is left out: ${most} are read at most.`);
  return Array.from(list.slice(0, most), (part, index) => parsePart(name, index, part, problems));
}
