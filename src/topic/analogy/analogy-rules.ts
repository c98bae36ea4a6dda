/** What has to hold in an analogy beyond its form. It loads only with a topic that has one. */
import {checkFormulas, formulasOf} from './analogy-formula-rules.js';
import {checkPicture} from './analogy-picture-rules.js';
import type {Place} from './analogy-place.js';
import {analogySchema} from '../schema/analogy-schema.js';
import {checkStates} from './analogy-state-rules.js';
import type {Parameter, Setting} from './analogy-state.js';
import {checkId} from '../check/check-id.js';
import {checkSteps} from '../settings/check-steps.js';
import type {Draft, Report, Steps} from '../problem/draft.js';
import type {PartRules} from '../problem/part-rules.js';
import {statesWithin} from '../settings/reachable-states.js';
import type {Analogy} from '../schema/schema.js';
import type {Shape} from '../schema/schema-builders.js';

const present = <Item>(items: readonly (Item | undefined)[]) => items.filter(item => item !== undefined);

/** Names that belong to the analogy itself: its texts may mark them as they mark figures. */
const namesOf = ({parameters = [], quantities = []}: Analogy): ReadonlySet<string> =>
  new Set([...parameters, ...quantities].map(({id}) => id));

function checkParameters({analogy: {parameters = []}, report}: Place) {
  parameters.forEach(({low, high, step = 1, start, choices, choice}, index) => {
    const tell = (key: string, says: string) => report('error', ['parameters', index, key], says);
    if (choices) return checkId(choice, ['parameters', index, 'choice'], 'choices', choices, report);
    if (low === undefined || high === undefined)
      return tell(low === undefined ? 'low' : 'high', 'is missing. Add it, or choices.');
    if (!checkSteps({low, high, step}, tell)) return;
    if (start !== undefined && (start < low || start > high))
      tell('start', `is ${start}. Write one from ${low} to ${high}.`);
  });
}

/** Bounds that are missing are told where they are missing. */
const writeOneWithin = ({low, high}: Parameter) =>
  low === undefined || high === undefined ? 'Write a number.' : `Write one from ${low} to ${high}.`;

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
      report('error', [...here, 'value'], `is ${value ?? 'missing'}. ${writeOneWithin(parameter)}`);
  });
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
  if (!errors) checkStates(place, statesWithin(topic, formulasOf(analogy)));
}

/** What reading a topic with analogies needs beside the rest. */
export const analogyRules: PartRules = {schema: analogySchema as unknown as Shape, namesOf, check};
