/** What has to hold in an analogy beyond its form. It loads only with a topic that has one. */
import {analogySchema} from './analogy-schema.js';
import {
  changed,
  computeState,
  reachableSettings,
  sentenceFor,
  startOf,
  type Setting,
} from './analogy-state.js';
import type {Draft, Report, Steps} from './draft.js';
import {namesIn, parseFormula, type Formula} from './formula.js';
import {notIn} from './references.js';
import type {Analogy, Figure} from './schema.js';
import type {Shape} from './shape.js';
import {parseUnit} from './unit.js';

const present = <Item>(items: readonly (Item | undefined)[]) => items.filter(item => item !== undefined);

/** Names that belong to the analogy itself: its texts may mark them as they mark figures. */
const namesOf = ({parameters = [], quantities = []}: Analogy): ReadonlySet<string> =>
  new Set([...parameters, ...quantities].map(({id}) => id));

interface Place {
  analogy: Analogy;
  figures: readonly Figure[];
  report: Report;
}

/** An id has to be among those that are there. */
function checkId(
  id: string | undefined,
  steps: Steps,
  list: string,
  known: readonly {id: string}[],
  report: Report,
) {
  const ids = known.map(item => item.id);
  if (id !== undefined && !ids.includes(id)) report('error', steps, `is "${id}", ${notIn(list, id, ids)}`);
}

function checkParameters({analogy: {parameters = []}, report}: Place) {
  parameters.forEach(({low, high, step = 1, start, choices, choice}, index) => {
    const tell = (key: string, says: string) => report('error', ['parameters', index, key], says);
    if (choices) return checkId(choice, ['parameters', index, 'choice'], 'choices', choices, report);
    if (low === undefined || high === undefined)
      return tell(low === undefined ? 'low' : 'high', 'is missing. Add it, or choices.');
    if (low >= high) return tell('low', `is ${low}, and high is ${high}. Write a smaller one.`);
    if (!(step > 0) || step > high - low) tell('step', `is ${step}. Write one between 0 and ${high - low}.`);
    if (start !== undefined && (start < low || start > high))
      tell('start', `is ${start}. Write one from ${low} to ${high}.`);
  });
}

function checkSettings(
  set: readonly Setting[] = [],
  steps: Steps,
  {analogy: {parameters = []}, report}: Place,
) {
  set.forEach(({parameter: id, value, choice}, index) => {
    const here = [...steps, index];
    checkId(id, [...here, 'parameter'], 'parameters', parameters, report);
    const parameter = parameters.find(parameter => parameter.id === id);
    if (parameter?.choices) checkId(choice ?? '', [...here, 'choice'], 'choices', parameter.choices, report);
    else if (parameter && (value === undefined || value < parameter.low! || value > parameter.high!))
      report(
        'error',
        [...here, 'value'],
        `is ${value ?? 'missing'}. Write one from ${parameter.low} to ${parameter.high}.`,
      );
  });
}

/** All formulas of an analogy, with where they stand. */
const formulasOf = ({
  quantities = [],
  sentences = [],
  picture,
}: Analogy): [formula: string, steps: Steps][] => [
  ...quantities.map(({formula}, index): [string, Steps] => [formula, ['quantities', index, 'formula']]),
  ...sentences.flatMap(({when}, index): [string, Steps][] =>
    when === undefined ? [] : [[when, ['sentences', index, 'when']]],
  ),
  ...(picture?.rivals ?? []).flatMap(({when}, index): [string, Steps][] =>
    when === undefined ? [] : [[when, ['picture', 'rivals', index, 'when']]],
  ),
];

type Timing = 'once' | 'yearly';

/** Whether what a formula gives comes once or every year, and where both meet in a sum. */
function timingOf(
  formula: Formula,
  timings: ReadonlyMap<string, Timing>,
  onMeeting: () => void,
): Timing | undefined {
  if (formula.kind !== 'operation') return formula.kind === 'name' ? timings.get(formula.name) : undefined;
  const found = formula.inputs.map(input => timingOf(input, timings, onMeeting));
  const isSum = /^([-+]|min|max|[<>=!]=?)$/.test(formula.operation);
  if (isSum && found.includes('once') && found.includes('yearly')) onMeeting();
  // A ratio of the two is a number of years, and comes neither once nor yearly.
  if (formula.operation === '/' && found[0] !== found[1] && found[1]) return undefined;
  return found.find(timing => timing);
}

function checkFormulas({analogy, figures, report}: Place) {
  const known = [...(analogy.parameters ?? []), ...(analogy.quantities ?? []), ...figures];
  const timings = new Map<string, Timing>([
    ...figures.flatMap(({id, unit}): [string, Timing][] =>
      parseUnit(unit).per === 'year' ? [[id, 'yearly']] : [],
    ),
    ...(analogy.quantities ?? []).flatMap(({id, comes}): [string, Timing][] => (comes ? [[id, comes]] : [])),
  ]);
  for (const [formula, steps] of formulasOf(analogy)) {
    const parsed = parseFormula(formula);
    if ('problem' in parsed) {
      report('error', steps, `cannot be read: ${parsed.problem}.`);
      continue;
    }
    for (const name of new Set(namesIn(parsed.tree)))
      checkId(name, steps, 'parameters, quantities or figures', known, report);
    timingOf(parsed.tree, timings, () =>
      report('error', steps, 'puts together what comes once and what comes every year. Keep them apart.'),
    );
  }
}

function checkPicture({analogy: {picture, parameters = [], quantities = [], mapping}, report}: Place) {
  if (!picture) return;
  const values = [...parameters, ...quantities];
  const {things, products, queue, amounts = [], rivals = []} = picture;
  checkId(things.crossed, ['picture', 'things', 'crossed'], 'parameters or quantities', values, report);
  const drawn: [{amount?: string; row?: string} | undefined, Steps][] = [
    [things, ['things']],
    [products, ['products']],
    [queue, ['queue']],
    ...amounts.map((amount, index): [typeof amount, Steps] => [amount, ['amounts', index]]),
    ...rivals.map((rival, index): [typeof rival, Steps] => [rival, ['rivals', index]]),
  ];
  for (const [part, steps] of drawn) {
    checkId(part?.amount, ['picture', ...steps, 'amount'], 'parameters or quantities', values, report);
    checkId(part?.row, ['picture', ...steps, 'row'], 'mapping', mapping, report);
  }
}

function checkScenes(place: Place) {
  const {analogy, report} = place;
  const {scenes = [], parameters = [], quantities = [], mapping} = analogy;
  scenes.forEach(({set, controls = [], guess, rows = []}, index) => {
    const here: Steps = ['scenes', index];
    checkSettings(set, [...here, 'set'], place);
    controls.forEach((id, at) => checkId(id, [...here, 'controls', at], 'parameters', parameters, report));
    rows.forEach((id, at) => checkId(id, [...here, 'rows', at], 'mapping', mapping, report));
    if (!guess) return;
    checkId(guess.quantity, [...here, 'guess', 'quantity'], 'quantities', quantities, report);
    checkSettings(guess.set, [...here, 'guess', 'set'], place);
  });
}

/** How a state is told to an author: `sold = 4, demand = busy`. */
const inWords = (settings: ReadonlyMap<string, number | string>) =>
  [...settings].map(([id, value]) => `${id} = ${value}`).join(', ');

/** Every state a reader can reach has its sentence, and every quantity a value or a reason. */
function checkStates({analogy, figures, report}: Place) {
  const {scenes = [], sentences = []} = analogy;
  if (sentences.length === 0) {
    if (scenes.length)
      report('error', ['sentences'], 'is missing. Say in words what follows from what is set.');
    return;
  }
  const start = startOf(analogy);
  const told = [...reachableSettings(analogy), ...scenes.map(({set}) => changed(start, set))];
  const silent = told.find(
    settings => !sentenceFor(analogy, computeState(analogy, figures, settings), figures),
  );
  if (silent)
    report(
      'error',
      ['sentences'],
      `has none for ${inWords(silent)}. Add one, or one without "when" at the end.`,
    );
}

/** Checks one analogy of a topic. Its ids first: what is wrong there would only be told again by its states. */
function check(analogy: Analogy, topic: Draft, report: Report) {
  let errors = 0;
  const place: Place = {
    analogy,
    figures: present(topic.figures),
    report: (severity, steps, says) => {
      if (severity === 'error') errors++;
      report(severity, steps, says);
    },
  };
  for (const rule of [checkParameters, checkFormulas, checkPicture, checkScenes]) rule(place);
  if (errors === 0) checkStates(place);
}

/** What reading a topic with analogies needs beside the rest. */
export const analogyRules = {schema: analogySchema as unknown as Shape, namesOf, check};

export type AnalogyRules = typeof analogyRules;
