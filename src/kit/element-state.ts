import {isError, type Problem} from '../topic/problem/problem.js';
import type {PartName, Topic} from '../topic/schema/schema.js';
import type {TopicLoad} from './topic-controller.js';

/** An element is always in exactly one of five states; each is drawn in its own way. */
export type ElementState<Part> =
  | {name: 'waiting'}
  | {name: 'ready'; topic: Topic; part: Part; problems: readonly Problem[]}
  | {name: 'empty'}
  | {name: 'invalid'; problems: readonly Problem[]}
  | {name: 'failed'; message: string};

/** Which part of a topic an element shows: from which collection, and which one; without an id, the first. */
export interface PartChoice<Name extends PartName> {
  collection: Name;
  /** What one is called in a sentence: "chart". */
  noun: string;
  id?: string;
}

type PartOf<Name extends PartName> = Topic[Name][number];

/** The state that follows from a load and a choice. A part that an error dropped is invalid, one that is not there is empty. */
export function toElementState<Name extends PartName>(
  load: TopicLoad,
  choice: PartChoice<Name>,
): ElementState<PartOf<Name>> {
  if (load.state === 'waiting') return {name: 'waiting'};
  if (load.state === 'failed') return {name: 'failed', message: load.message};
  const {topic, problems} = load;
  if (!topic) return {name: 'invalid', problems: problems.filter(isError)};
  const headErrors = problems.filter(problem => isError(problem) && !problem.part);
  if (headErrors.length > 0) return {name: 'invalid', problems: headErrors};
  const parts: readonly PartOf<Name>[] = topic[choice.collection];
  const part = choice.id ? parts.find(({id}) => id === choice.id) : parts[0];
  if (part) return {name: 'ready', topic, part, problems};
  const reasons = problems.filter(problem => mayExplain(problem, choice));
  if (reasons.length > 0) return {name: 'invalid', problems: reasons};
  return choice.id ? {name: 'invalid', problems: [notThere(parts, choice)]} : {name: 'empty'};
}

/** An error of the part itself, or of something that it may lean on; not that of its neighbours. */
const mayExplain = (problem: Problem, {collection, id}: PartChoice<PartName>) =>
  isError(problem) && (problem.part !== collection || !id || problem.id === id);

const notThere = (parts: readonly {id: string}[], {noun, id}: PartChoice<PartName>): Problem => ({
  path: '',
  severity: 'error',
  message: `This topic has no ${noun} "${id}". It has: ${parts.map(part => part.id).join(', ') || 'none'}.`,
});
