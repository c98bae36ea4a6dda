/** What has to hold in every state of an analogy that a reader can reach. */
import type {Place} from './analogy-place.js';
import {
  changed,
  computeState,
  mostSigns,
  sentenceFor,
  startOf,
  type AnalogyState,
  type Settings,
} from './analogy-state.js';
import type {Steps} from '../problem/draft.js';
import {countOf} from '../settings/setting-values.js';
import type {Missing, Quantity} from '../schema/quantity.js';
import {reachableSettings} from '../settings/reachable-states.js';

/** How a state is told to an author: `sold = 4, demand = busy`. */
const inWords = (settings: ReadonlyMap<string, number | string>) =>
  [...settings].map(([id, value]) => `${id} = ${value}`).join(', ');

/** Every state a reader can reach has its sentence, and no more signs than can be drawn. */
export function checkStates(place: Place, mostStates: number) {
  const {analogy, figures, report} = place;
  const {scenes = [], sentences = [], quantities = []} = analogy;
  const start = startOf(analogy);
  const told = [
    ...reachableSettings(analogy.parameters, mostStates),
    ...scenes.map(({set}) => changed(start, set)),
  ].map(settings => ({settings, state: computeState(analogy, figures, settings)}));
  for (const [index, {id}] of quantities.entries()) {
    const mistake = told.map(({state}) => state.get(id)).find(isMistake);
    if (mistake) return report('error', ['quantities', index, 'formula'], `is wrong: ${mistake.missing}.`);
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
        `is ${each}, which makes ${countOf(signsIn(crowded.state), 'signs')} for ${inWords(crowded.settings)}. There is room for ${mostIn(crowded.state)}: write a larger one.`,
      );
  }
}
