/** A topic while it is read, and how its problems are told. */
import {cleanText} from '../schema/clean-text.js';
import {toPath} from './path.js';
import type {Problem} from './problem.js';
import {type PartName, partSchemas, type Topic} from '../schema/schema.js';

/** One part of a collection: a figure from `figures`. */
export type Part<Name extends PartName = PartName> = Topic[Name][number];

/**
 * A topic in which a dropped part leaves `undefined` in its list, so that places count as they do in the author's
 * file. A `Topic` is a draft without gaps.
 */
export type Draft = Omit<Topic, PartName> & {[Name in PartName]: readonly (Part<Name> | undefined)[]};

/** The names of all collections, in the order of the schema. */
export const partNames = [...Object.keys(partSchemas), 'analogies', 'calculators'] as PartName[];

/** Steps to something inside a topic or a part: `['bars', 1, 'figure']`. */
export type Steps = readonly (string | number)[];

/** Tells one problem. `says` goes on after the name of the place: `is 5. Write …`. */
export type Report = (severity: Problem['severity'], steps: Steps, says: string) => void;

/** What is told of one place, of each severity: a file of nothing but mistakes must not become a list of a million. */
export const mostTold = 20;

/**
 * Makes what adds the problems of one place to a list. For `['figures', 2]` with the id "nvidia-share":
 * `figures[2] "nvidia-share": value is "80%", a text. Write …`.
 */
export function reporter(problems: Problem[], place: Steps, id?: string): Report {
  const told = {error: 0, warning: 0};
  const name = toPath(place) + (id ? ` "${id}"` : '');
  return (severity, inner, says) => {
    if (told[severity]++ >= mostTold) return;
    const steps = [...place, ...inner];
    const where = [name, toPath(inner)].filter(Boolean).join(': ') || 'The topic';
    const part = partNames.find(part => part === steps[0]);
    problems.push({path: toPath(steps), message: cleanText(`${where} ${says}`), severity, part, id});
  };
}

/** The draft with each of its lists changed. */
export const mapLists = <Changed>(
  draft: Draft,
  change: (list: Draft[PartName], name: PartName) => Changed,
) => ({...draft, ...Object.fromEntries(partNames.map(name => [name, change(draft[name], name)]))});

/** Visits each part that is there, with what adds its problems to a list. */
export function visitParts(
  topic: Draft,
  problems: Problem[],
  visit: (part: Part, place: readonly [PartName, number], report: Report) => void,
) {
  for (const name of partNames)
    topic[name].forEach((part, index) => {
      if (part) visit(part, [name, index], reporter(problems, [name, index], part.id));
    });
}
