/** From anything at all to a topic that can be shown. */
import {checkTopic} from './check.js';
import {computeFormulas} from './derive.js';
import {type Draft, partNames, toTopic} from './draft.js';
import {parseDraft} from './parse.js';
import type {Problem} from './problem.js';
import type {Missing, Quantity} from './quantity.js';
import type {Figure, Topic} from './schema.js';

/** What reading gives. Without `topic`, the problems say why there is none. */
export interface ReadTopic {
  topic?: Topic;
  problems: Problem[];
}

/** What leans on a dropped part is dropped in the next round. Only a file made to cost time has more rounds. */
const mostRounds = 10;

const tooManyRounds: Problem = {
  path: '',
  message: 'Too many parts lean on parts that have errors. Put the errors right first.',
  severity: 'error',
};

/** The figure, with what its author left to its formula. */
function complete(figure: Figure, computed: Quantity | Missing | undefined): Figure {
  if (!computed || 'missing' in computed) return figure;
  const {value = computed.value, qualifier = computed.qualifier, status = computed.status} = figure;
  return {...figure, value, qualifier, status: status === 'not-given' ? undefined : status};
}

function completeFigures(draft: Draft): Draft {
  const computed = computeFormulas(draft.figures);
  return {...draft, figures: draft.figures.map(figure => figure && complete(figure, computed.get(figure.id)))};
}

function dropParts(draft: Draft, errors: readonly Problem[]): Draft {
  const places = new Set(errors.map(({path}) => path.slice(0, path.indexOf(']') + 1)));
  const lists = partNames.map(name => [
    name,
    draft[name].map((part, index) => (places.has(`${name}[${index}]`) ? undefined : part)),
  ]);
  return {...draft, ...Object.fromEntries(lists)};
}

/**
 * Reads a topic: parses it, fills in what formulas give, checks it, and drops each part that has an error, and then
 * what leaned on that. Never throws.
 *
 * `readTopic({…, figures: [{id: 'a', formula: '6 / 2', …}]}, {today: '2026-06-30'})` → figure "a" has the value 3.
 */
export function readTopic(input: unknown, {today}: {today: string}): ReadTopic {
  const {draft, problems} = parseDraft(input);
  let rest = draft;
  for (let round = 0; rest && round < mostRounds; round++) {
    const topic = completeFigures(rest);
    const found = checkTopic(topic, {today, dropped: problems});
    const errors = found.filter(({severity}) => severity === 'error');
    if (errors.length === 0) return {topic: toTopic(topic), problems: [...problems, ...found]};
    problems.push(...errors);
    rest = dropParts(rest, errors);
  }
  return {problems: rest ? [...problems, tooManyRounds] : problems};
}
