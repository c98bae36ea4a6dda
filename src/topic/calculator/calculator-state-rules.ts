/** What has to hold in a calculator wherever a reader can take it. */
import type {CalculatorPlace} from './calculator-place.js';
import {
  calculate,
  sentenceOf,
  startOf,
  type Assumptions,
  type Calculated,
  type Calculation,
} from './calculator-state.js';
import {countOf, mostDots} from '../settings/setting-values.js';
import type {Missing} from '../schema/quantity.js';
import {reachableSettings} from '../settings/reachable-states.js';

interface Reached {
  assumptions: Assumptions;
  calculation: Calculation;
}

/** How a state is told to an author: `gpus = 4000, share = 0.2`. */
const inWords = ({assumptions}: Reached) =>
  [...assumptions].map(([id, value]) => `${id} = ${value}`).join(', ');

const isMistake = (found: Calculated): found is Missing => 'missing' in found && !!found.isMistake;

/** Every end and corner that inputs have, places between, and how it begins. */
function reach({calculator, figures}: CalculatorPlace, mostStates: number): Reached[] {
  const start = new Map(
    calculator.inputs.map(input => [input.id, startOf(input, figures)?.value ?? input.low]),
  );
  return [start, ...(reachableSettings(calculator.inputs, mostStates) as Assumptions[])].map(assumptions => ({
    assumptions,
    calculation: calculate(calculator, figures, assumptions),
  }));
}

/** Every state has a number or a reason, a sentence if there are any, and a picture that can be drawn. */
export function checkCalculatorStates(place: CalculatorPlace, mostStates: number) {
  const {calculator, figures, report} = place;
  const {outputs, sentences = []} = calculator;
  const reached = reach(place, mostStates);
  for (const [index, {id}] of outputs.entries()) {
    const mistake = reached.map(({calculation: {values}}) => values.get(id)!).find(isMistake);
    if (mistake) return report('error', ['outputs', index, 'formula'], `is wrong: ${mistake.missing}.`);
  }
  checkReasons(place, reached);
  checkDrawn(place, reached);
  checkFigures(place, reached[0]!);
  const silent = reached.find(
    ({calculation}) => sentences.length && !sentenceOf(calculator, calculation, figures),
  );
  if (silent)
    report(
      'error',
      ['sentences'],
      `has none for ${inWords(silent)}. Add one, or one without "when" at the end.`,
    );
}

/** An author knows better than a formula why there is no number. */
function checkReasons({calculator: {outputs}, report}: CalculatorPlace, reached: readonly Reached[]) {
  outputs.forEach(({id}, index) => {
    const unsaid = ({calculation: {values}}: Reached) => {
      const found = values.get(id)!;
      return 'missing' in found && !('because' in found) && found.missing;
    };
    const without = reached.find(unsaid);
    if (without)
      report(
        'warning',
        ['outputs', index, 'missing'],
        `says nothing for ${inWords(without)}: ${unsaid(without)}. Add {"when": "…", "text": "…"} to say why there is no number.`,
      );
  });
}

/** What an output is at first is what its figure says. */
function checkFigures({calculator: {outputs}, figures, report}: CalculatorPlace, {calculation}: Reached) {
  outputs.forEach(({id, figure}, index) => {
    const stated = figures.find(one => one.id === figure)?.value;
    const found = calculation.values.get(id)!;
    if (stated === undefined || 'missing' in found) return;
    if (Math.abs(found.value - stated) > Math.abs(stated) * 1e-6)
      report(
        'warning',
        ['outputs', index, 'figure'],
        `is "${figure}", ${stated}, and the output is ${found.value} at first. Correct one of them.`,
      );
  });
}

function checkDrawn({calculator: {picture}, report}: CalculatorPlace, reached: readonly Reached[]) {
  const numberIn = ({calculation: {values}}: Reached, id: string) => {
    const found = values.get(id);
    return found && 'value' in found ? found.value : 0;
  };
  picture?.bars?.forEach((id, index) => {
    const below = reached.find(state => numberIn(state, id) < 0);
    if (below)
      report(
        'error',
        ['picture', 'bars', index],
        `is ${numberIn(below, id)} for ${inWords(below)}, and a bar begins at zero. Draw what cannot be negative.`,
      );
  });
  if (!picture?.dots) return;
  const {all, part, each = 1} = picture.dots;
  const tellEach = (says: string) => report('error', ['picture', 'dots', 'each'], `is ${each}${says}`);
  const crowded = reached.find(state => numberIn(state, all) / each > mostDots);
  if (!(each > 0)) tellEach('. Write one above zero.');
  else if (crowded)
    tellEach(
      `, which makes ${countOf(Math.round(numberIn(crowded, all) / each), 'dots')} for ${inWords(crowded)}. There is room for ${mostDots}: write a larger one.`,
    );
  const beyond = reached.find(
    state => numberIn(state, part) < 0 || numberIn(state, part) > numberIn(state, all),
  );
  if (beyond)
    report(
      'error',
      ['picture', 'dots', 'part'],
      `is ${numberIn(beyond, part)} for ${inWords(beyond)}, and all are ${numberIn(beyond, all)}. Draw a part of all.`,
    );
}
