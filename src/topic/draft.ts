/** A topic while it is read, and how its problems are told. */
import {type Problem, toPath} from './problem.js';
import {type PartName, partSchemas, type Topic} from './schema.js';
import {shown} from './shown.js';

/** One part of a collection: a figure from `figures`. */
export type Part<Name extends PartName = PartName> = Topic[Name][number];

/**
 * A topic in which a dropped part leaves `undefined` in its list, so that places in it count as they do in
 * the author's file. A `Topic` is a draft without gaps.
 */
export type Draft = Omit<Topic, PartName> & {[Name in PartName]: readonly (Part<Name> | undefined)[]};

/** The names of all collections, in the order of the schema. */
export const partNames = Object.keys(partSchemas) as PartName[];

/** Steps from a part to something in it: `['bars', 1, 'figure']`. */
export type Steps = readonly (string | number)[];

/** Tells one problem of a part. `says` goes on from the name of the place: `is 5. Write …`. */
export type Report = (severity: Problem['severity'], steps: Steps, says: string) => void;

/** Where a part stands: `{part: 'figures', index: 2, id: 'nvidia-share'}`. */
export interface Place {
  part: PartName;
  index: number;
  id?: string;
}

/** What is told of one part, of each severity: a file of nothing but mistakes must not become a list of a million. */
const mostTold = 20;

/** Writes problems of one part to a list: `figures[2] "nvidia-share": value is "80%", a text. Write …`. */
export function reporter(problems: Problem[], {part, index, id}: Place): Report {
  const told = {error: 0, warning: 0};
  const place = toPath([part, index]) + (id ? ` ${shown(id)}` : '');
  return (severity, steps, says) => {
    if (told[severity]++ >= mostTold) return;
    const inner = steps.length ? `: ${toPath(steps)}` : '';
    problems.push({path: toPath([part, index, ...steps]), message: `${place}${inner} ${says}`, severity, part, id});
  };
}

/** The draft without its gaps. */
export const toTopic = (draft: Draft) =>
  ({
    ...draft,
    ...Object.fromEntries(partNames.map(name => [name, draft[name].filter(part => part !== undefined)])),
  }) as Topic;
