/** What has to hold in an analogy beyond its form. It loads only with a topic that has one. */
import {analogySchema} from './analogy-schema.js';
import {
  changed,
  computeState,
  mostSigns,
  sentenceFor,
  startOf,
  type AnalogyState,
  type Setting,
  type Settings,
} from './analogy-state.js';
import {reachableSettings} from './analogy-reach.js';
import type {Draft, Report, Steps} from './draft.js';
import {namesIn, parseFormula, type Formula} from './formula.js';
import type {PartRules} from './part-rules.js';
import type {Missing, Quantity} from './quantity.js';
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
  verb = 'is',
) {
  const ids = known.map(item => item.id);
  if (id !== undefined && !ids.includes(id))
    report('error', steps, `${verb} "${id}", ${notIn(list, id, ids)}`);
}

/** No hand sets a slider more finely, and what has no end cannot be looked through. */
const mostSteps = 10_000;

function checkParameters({analogy: {parameters = []}, report}: Place) {
  parameters.forEach(({low, high, step = 1, start, choices, choice}, index) => {
    const tell = (key: string, says: string) => report('error', ['parameters', index, key], says);
    if (choices) return checkId(choice, ['parameters', index, 'choice'], 'choices', choices, report);
    if (low === undefined || high === undefined)
      return tell(low === undefined ? 'low' : 'high', 'is missing. Add it, or choices.');
    if (low >= high) return tell('low', `is ${low}, and high is ${high}. Write a smaller one.`);
    if (!(step > 0) || step > high - low) tell('step', `is ${step}. Write one between 0 and ${high - low}.`);
    else if ((high - low) / step > mostSteps)
      tell('step', `makes more than ${mostSteps} steps. Write a larger one.`);
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
    if (parameter?.choices && choice === undefined)
      report('error', [...here, 'choice'], `is missing: "${id}" has choices. Write the id of one.`);
    else if (parameter?.choices) checkId(choice, [...here, 'choice'], 'choices', parameter.choices, report);
    else if (parameter && (value === undefined || value < parameter.low! || value > parameter.high!))
      report(
        'error',
        [...here, 'value'],
        `is ${value ?? 'missing'}. Write one from ${parameter.low} to ${parameter.high}.`,
      );
  });
}

/** All formulas of an analogy, with where they stand. */
function formulasOf({quantities = [], sentences = [], picture}: Analogy): [formula: string, steps: Steps][] {
  const all: [string | undefined, Steps][] = [
    ...quantities.map(({formula}, index): [string, Steps] => [formula, ['quantities', index, 'formula']]),
    ...sentences.map(({when}, index): [typeof when, Steps] => [when, ['sentences', index, 'when']]),
    ...(picture?.exchange?.rivals ?? []).map(({when}, index): [typeof when, Steps] => [
      when,
      ['picture', 'exchange', 'rivals', index, 'when'],
    ]),
  ];
  return all.filter((place): place is [string, Steps] => place[0] !== undefined);
}

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
      checkId(name, steps, 'parameters, quantities or figures', known, report, 'names');
    timingOf(parsed.tree, timings, () =>
      report('error', steps, 'puts together what comes once and what comes every year. Keep them apart.'),
    );
  }
}

/** What a part of a picture may say: which number it draws, at which row it stands, how much it can draw. */
interface Drawn {
  amount?: string;
  crossed?: string;
  elsewhere?: string;
  front?: string;
  size?: string;
  row?: string;
  each?: number;
  most?: number;
  total?: number;
}

/** More places than these nobody counts, and a picture of them could freeze a page. */
const mostPlaces = 30;

/** The parts of a picture, with where they stand. */
function partsOf({exchange, pipe}: NonNullable<Analogy['picture']>): [Drawn | undefined, Steps][] {
  const listed = (layout: string, name: string, list: readonly Drawn[] = []) =>
    list.map((part, index): [Drawn, Steps] => [part, [layout, name, index]]);
  return [
    ...(['things', 'products', 'queue'] as const).map((name): [Drawn | undefined, Steps] => [
      exchange?.[name],
      ['exchange', name],
    ]),
    ...listed('exchange', 'amounts', exchange?.amounts),
    ...listed('exchange', 'rivals', exchange?.rivals),
    [pipe, ['pipe']],
    ...(['width', 'length', 'tank'] as const).map((name): [Drawn | undefined, Steps] => [
      pipe?.[name],
      ['pipe', name],
    ]),
    ...listed('pipe', 'amounts', pipe?.amounts),
  ];
}

function checkPicture({analogy: {picture, parameters = [], quantities = [], mapping}, report}: Place) {
  if (!picture) return;
  if (!picture.exchange === !picture.pipe)
    report('error', ['picture'], 'is drawn in one layout. Give it exchange or pipe.');
  const values = [...parameters, ...quantities];
  for (const [part, steps] of partsOf(picture)) {
    const here = ['picture', ...steps];
    for (const key of ['amount', 'crossed', 'elsewhere', 'front', 'size'] as const)
      checkId(part?.[key], [...here, key], 'parameters or quantities', values, report);
    checkId(part?.row, [...here, 'row'], 'mapping', mapping, report);
    for (const key of ['each', 'most'] as const)
      if ((part?.[key] ?? 1) <= 0) report('error', [...here, key], `is ${part![key]}. Write one above 0.`);
    const total = part?.total ?? 1;
    if (!(Number.isInteger(total) && total >= 1 && total <= mostPlaces))
      report('error', [...here, 'total'], `is ${total}. Write a whole number from 1 to ${mostPlaces}.`);
  }
}

/** What is asked for and never shown, and what is said and never heard. */
function checkShown({analogy: {scenes, limits, mapping, sentences = [], question}, report}: Place) {
  const shownRows = (scenes ?? []).flatMap(({limits: shows, rows = []}) => (shows ? rows : []));
  if (scenes)
    limits.forEach(({corrects}, index) => {
      const isKnown = corrects.every(row => mapping.some(({id}) => id === row));
      if (isKnown && !corrects.some(row => shownRows.includes(row)))
        report(
          'warning',
          ['limits', index, 'corrects'],
          'names no row of a scene that shows limits. Give such a scene "limits": true and the row.',
        );
    });
  const always = sentences.findIndex(({when}) => when === undefined);
  if (always >= 0 && always < sentences.length - 1)
    report(
      'warning',
      ['sentences', always],
      'has no "when", so that those after it are never said. Put it last.',
    );
  const holding = question?.answers.filter(({holds}) => holds).length ?? 1;
  if (holding !== 1)
    report('warning', ['question', 'answers'], `has ${holding} that hold. Mark one with "holds": true.`);
}

function checkStatesTable({analogy: {states, parameters = [], quantities = []}, report}: Place) {
  checkId(states?.quantity, ['states', 'quantity'], 'quantities', quantities, report);
  for (const key of ['rows', 'columns'] as const)
    checkId(states?.[key], ['states', key], 'parameters', parameters, report);
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

/** Every state a reader can reach has its sentence, and no more signs than can be drawn. */
function checkStates(place: Place) {
  const {analogy, figures, report} = place;
  const {scenes = [], sentences = [], quantities = []} = analogy;
  const start = startOf(analogy);
  const told = [...reachableSettings(analogy), ...scenes.map(({set}) => changed(start, set))].map(
    settings => ({settings, state: computeState(analogy, figures, settings)}),
  );
  const mistaken = quantities.findIndex(({id}) => told.some(({state}) => isMistake(state.get(id))));
  if (mistaken >= 0) {
    const {id} = quantities[mistaken]!;
    const found = told.map(({state}) => state.get(id)).find(isMistake);
    return report('error', ['quantities', mistaken, 'formula'], `is wrong: ${found!.missing}.`);
  }
  checkSigns(place, told);
  checkCrossed(place, told);
  checkValues(place, told);
  if (scenes.length && !sentences.length)
    return report('error', ['sentences'], 'is missing. Say in words what follows from what is set.');
  const silent = told.find(({state}) => scenes.length && !sentenceFor(analogy, state, figures));
  if (silent)
    report(
      'error',
      ['sentences'],
      `has none for ${inWords(silent.settings)}. Add one, or one without "when" at the end.`,
    );
}

const isMistake = (found: Quantity | Missing | undefined): found is Missing =>
  !!found && 'missing' in found && !!found.isMistake;

interface ToldState {
  settings: Settings;
  state: AnalogyState;
}

const numberIn = (state: AnalogyState, id = '') => {
  const found = state.get(id);
  return found && 'value' in found ? found.value : 0;
};

/** More cannot cross than there is. */
function checkCrossed({analogy: {picture}, report}: Place, told: readonly ToldState[]) {
  const {total, crossed} = picture?.exchange?.things ?? {};
  const beyond = told.find(({state}) => {
    const number = numberIn(state, crossed);
    return total !== undefined && (number < 0 || number > total);
  });
  if (beyond)
    report(
      'error',
      ['picture', 'exchange', 'things', 'crossed'],
      `is ${numberIn(beyond.state, crossed)} for ${inWords(beyond.settings)}, and there are 0 to ${total}.`,
    );
}

/** A number that is missing in some states is shown as not known, and its author may not have meant it. */
function checkValues({analogy: {quantities = []}, report}: Place, told: readonly ToldState[]) {
  quantities.forEach(({id}, index) => {
    const without = told.find(({state}) => 'missing' in state.get(id)!);
    const found = without?.state.get(id);
    if (without && found && 'missing' in found)
      report(
        'warning',
        ['quantities', index, 'formula'],
        `has no value for ${inWords(without.settings)}: ${found.missing}. Readers see "not known".`,
      );
  });
}

/** A sign for each thing at most where things make something; elsewhere as many as can be counted. */
function checkSigns({analogy: {picture}, report}: Place, told: readonly ToldState[]) {
  const {things, products, queue, amounts = []} = picture?.exchange ?? {};
  const drawn: [{amount: string; each?: number} | undefined, Steps, (state: AnalogyState) => number][] = [
    [products, ['products'], state => things!.total - numberIn(state, things!.crossed)],
    [queue, ['queue'], () => mostSigns],
    ...amounts.map((amount, index): (typeof drawn)[number] => [amount, ['amounts', index], () => mostSigns]),
  ];
  for (const [part, steps, mostIn] of drawn) {
    if (!part) continue;
    const {amount, each = 1} = part;
    const signsIn = (state: AnalogyState) => Math.round(numberIn(state, amount) / each);
    const crowded = told.find(({state}) => signsIn(state) > mostIn(state));
    if (crowded)
      report(
        'error',
        ['picture', 'exchange', ...steps, 'each'],
        `is ${each}, which makes ${signsIn(crowded.state)} signs for ${inWords(crowded.settings)}. There is room for ${mostIn(crowded.state)}: write a larger one.`,
      );
  }
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
  for (const rule of [
    checkParameters,
    checkFormulas,
    checkPicture,
    checkScenes,
    checkShown,
    checkStatesTable,
  ])
    rule(place);
  if (errors === 0) checkStates(place);
}

/** What reading a topic with analogies needs beside the rest. */
export const analogyRules: PartRules = {schema: analogySchema as unknown as Shape, namesOf, check};
