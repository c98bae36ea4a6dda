/** From anything at all to a topic, round by round, with the rules that are given. */
import {checkParts, type CheckOptions} from '../check/check-parts.js';
import type {computeFormulas} from '../formula/derive.js';
import {type Draft, mapLists} from '../problem/draft.js';
import {parseDraft, toTopic} from './parse.js';
import type {Rules} from '../problem/part-rules.js';
import {toPath} from '../problem/path.js';
import {isError, type Problem} from '../problem/problem.js';
import type {Missing, Quantity} from '../schema/quantity.js';
import type {Figure, Topic} from '../schema/schema.js';

/** What reading gives. Without `topic`, the problems say why there is none. */
export interface ReadTopic {
  topic?: Topic;
  problems: Problem[];
}

/** How to read. */
export interface ReadOptions {
  /** The day after which nothing can have been published, `YYYY-MM-DD`. */
  today: string;
  /** What to check. Left out: what readers would see; `checkTopic` for what helps authors too. */
  check?: (topic: Draft, options: CheckOptions) => Problem[];
  /** What reads and checks parts that few topics have. Left out: they are not read. */
  rules?: Rules;
  /** What computes formulas. Left out: there are none. */
  compute?: typeof computeFormulas;
}

/** What leans on a dropped part is dropped in the next round. Only a file made to cost time has more rounds. */
const mostRounds = 10;

/** The figure, with what its author left to its formula. */
function complete(figure: Figure, computed: Quantity | Missing | undefined): Figure {
  if (!computed || 'missing' in computed) return figure;
  const {value = computed.value, qualifier = computed.qualifier, status = computed.status} = figure;
  return {...figure, value, qualifier, status: status === 'unknown' ? undefined : status};
}

function completeFigures(draft: Draft, compute: typeof computeFormulas): Draft {
  const computed = compute(draft.figures);
  return {
    ...draft,
    figures: draft.figures.map(figure => figure && complete(figure, computed.get(figure.id))),
  };
}

function dropParts(draft: Draft, errors: readonly Problem[]): Draft {
  const places = new Set(errors.map(({path}) => path.split(']')[0] + ']'));
  return mapLists(draft, (list, name) =>
    list.map((part, index) => (places.has(toPath([name, index])) ? undefined : part)),
  ) as Draft;
}

/** As `readTopicWithAllRules`; without `compute` for a topic that has no formulas. */
export function readTopic(
  input: unknown,
  {today, check = checkParts, compute, rules}: ReadOptions,
): ReadTopic {
  const {draft, problems} = parseDraft(input, rules);
  let rest = draft;
  for (let round = 0; rest && round < mostRounds; round++) {
    const completed = compute ? completeFigures(rest, compute) : rest;
    const found = check(completed, {today, dropped: problems, compute, rules});
    const errors = found.filter(isError);
    if (errors.length === 0) return {topic: toTopic(completed), problems: [...problems, ...found]};
    problems.push(...errors);
    rest = dropParts(rest, errors);
  }
  return {problems};
}
