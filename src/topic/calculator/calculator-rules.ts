/** What has to hold in a calculator beyond its form. It loads only with a topic that has one. */
import type {CalculatorPlace} from './calculator-place.js';
import {calculatorSchema} from '../schema/calculator-schema.js';
import {checkCalculatorStates} from './calculator-state-rules.js';
import {startOf, unitOf, type CalculatorInput} from './calculator-state.js';
import {checkId} from '../check/check-id.js';
import {checkSteps} from '../settings/check-steps.js';
import type {Draft, Report, Steps} from '../problem/draft.js';
import {namesIn, parseFormula} from '../formula/formula.js';
import type {PartRules} from '../problem/part-rules.js';
import {statesWithin} from '../settings/reachable-states.js';
import type {Calculator} from '../schema/schema.js';
import type {Shape} from '../schema/schema-builders.js';

/** Names that belong to the calculator itself: its texts may mark them as they mark figures. */
const namesOf = ({inputs, outputs}: Calculator): ReadonlySet<string> =>
  new Set([...inputs, ...outputs].map(({id}) => id));

/** One name for two numbers would leave open which of them a formula means. */
function checkNames({calculator: {inputs, outputs}, report}: CalculatorPlace) {
  outputs.forEach(({id}, index) => {
    if (inputs.some(input => input.id === id))
      report('error', ['outputs', index, 'id'], `is "${id}", and so is an input. Give each its own name.`);
  });
}

/** What a figure says already, and its author would say twice. */
const saidByFigure = ['value', 'unit', 'qualifier', 'status'] as const;

function checkInput(input: CalculatorInput, index: number, {figures, report}: CalculatorPlace) {
  const {figure, low, high, step = 1} = input;
  const tell = (key: string, says: string) => report('error', ['inputs', index, key], says);
  if (!checkSteps({low, high, step}, tell)) return;
  if (figure)
    for (const key of saidByFigure)
      if (input[key] !== undefined)
        tell(key, `is what figure "${figure}" says. Leave it out, or the figure.`);
  const start = startOf(input, figures)?.value;
  if (start !== undefined && (start < low || start > high))
    tell(
      figure ? 'figure' : 'value',
      `begins with ${start}, outside of ${low} to ${high}. Widen low and high.`,
    );
}

const checkInputs = (place: CalculatorPlace) =>
  place.calculator.inputs.forEach((input, index) => checkInput(input, index, place));

/** All formulas of a calculator, with where they stand. */
function formulasOf({outputs, sentences = []}: Calculator): [formula: string, steps: Steps][] {
  return [
    ...outputs.flatMap(({formula, missing = []}, index): [string, Steps][] => [
      [formula, ['outputs', index, 'formula']],
      ...missing.map(({when}, at): [string, Steps] => [when, ['outputs', index, 'missing', at, 'when']]),
    ]),
    // Without a condition it always holds.
    ...sentences.map(({when = '1'}, index): [string, Steps] => [when, ['sentences', index, 'when']]),
  ];
}

function checkFormulas({calculator, figures, report}: CalculatorPlace) {
  const known = [...calculator.inputs, ...calculator.outputs, ...figures];
  for (const [formula, steps] of formulasOf(calculator)) {
    const parsed = parseFormula(formula);
    if ('problem' in parsed) report('error', steps, `cannot be read: ${parsed.problem}.`);
    else
      for (const name of new Set(namesIn(parsed.tree)))
        checkId(name, steps, 'inputs, outputs or figures', known, report, 'names');
  }
}

/** An output that stands for a figure is what that figure is, and is not worked out from it. */
function checkStandsFor({calculator: {outputs, inputs}, figures, report}: CalculatorPlace) {
  outputs.forEach(({figure: id, unit}, index) => {
    const figure = figures.find(figure => figure.id === id);
    if (!figure) return;
    const tell = (says: string) => report('error', ['outputs', index, 'figure'], says);
    if (figure.unit !== unit) tell(`is in ${figure.unit}, and the output in ${unit}. Give both one unit.`);
    const isLeantOn =
      inputs.some(input => input.figure === id) ||
      outputs.some(({formula}) => {
        const parsed = parseFormula(formula);
        return 'tree' in parsed && namesIn(parsed.tree).includes(id!);
      });
    if (isLeantOn) tell(`is "${id}", from which the calculator works it out. Name another, or leave it out.`);
  });
}

/** Bars beside each other are compared, and so are the dots of a field. */
function checkPicture({calculator: {picture, inputs, outputs}, figures, report}: CalculatorPlace) {
  const drawn: [string, Steps][] = [
    ...(picture?.bars ?? []).map((id, index): [string, Steps] => [id, ['picture', 'bars', index]]),
    ...(picture?.dots
      ? (['all', 'part'] as const).map((key): [string, Steps] => [
          picture.dots![key],
          ['picture', 'dots', key],
        ])
      : []),
  ];
  if (picture?.bars && picture.dots) report('error', ['picture'], 'has bars and dots. Choose one of them.');
  const units = new Map([
    ...inputs.map(input => [input.id, unitOf(input, figures)] as const),
    ...outputs.map(({id, unit}) => [id, unit] as const),
  ]);
  for (const [id, steps] of drawn) {
    checkId(id, steps, 'inputs or outputs', [...inputs, ...outputs], report);
    const [unit, first] = [units.get(id), units.get(drawn[0]![0])];
    if (unit && first && unit !== first)
      report('error', steps, `is in ${unit}, and the first in ${first}. Draw what has one unit.`);
  }
}

/** Checks one calculator of a topic. Its names first: what is wrong there would only be told again by its states. */
function check(calculator: Calculator, topic: Draft, report: Report) {
  let errors = 0;
  const place: CalculatorPlace = {
    calculator,
    figures: topic.figures.filter(figure => !!figure),
    report: (severity, steps, says) => {
      if (severity === 'error') errors++;
      report(severity, steps, says);
    },
  };
  for (const rule of [checkNames, checkInputs, checkFormulas, checkStandsFor, checkPicture]) rule(place);
  // Numbers flow where choices jump: ends, corners and some places between show what goes wrong.
  if (!errors) checkCalculatorStates(place, statesWithin(topic, formulasOf(calculator), 256));
}

/** What reading a topic with calculators needs beside the rest. */
export const calculatorRules: PartRules = {schema: calculatorSchema as unknown as Shape, namesOf, check};
