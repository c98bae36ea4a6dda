/** What a calculator shows as it is set: in words and numbers, before anything is drawn. */
import {
  toCalculated,
  type CalculatedTopic,
  type CalculatorContext,
  type Change,
} from '../../format/calculated.js';
import {toFieldUnit} from '../../format/field-unit.js';
import {formatFigure} from '../../format/figure.js';
import {formatText} from '../../format/text.js';
import {writeFormula} from '../../format/working.js';
import type {NumberControl} from '../../kit/number-control.js';
import {
  lookupIn,
  sentenceOf,
  type Assumptions,
  type CalculatorInput,
  type CalculatorOutput,
} from '../../topic/calculator/calculator-state.js';
import {evaluate} from '../../topic/formula/evaluate.js';
import {statusOf} from '../../topic/schema/lookup.js';
import type {Calculator, Figure} from '../../topic/schema/schema.js';

/** A number of the calculator. */
export interface CalculatedNumber {
  id: string;
  label: string;
  /** "1,200 accelerators"; why there is none, if there is none. */
  words: string;
  /** Left out: there is no number to stand behind. */
  figure?: Figure;
  /** In a word: "hypothetical". */
  statusName: string;
}

/** A number that can be set. */
export type InputModel = CalculatedNumber & {control: NumberControl};

/** A number that follows. */
export interface OutputModel extends CalculatedNumber {
  /** "5,000 accelerators × 20% = 1,000 accelerators"; no letters where nothing came about. */
  working: string;
}

/** A calculator as it is shown. */
export interface CalculatorModel {
  inputs: InputModel[];
  /** The first output, which all of it is about. */
  result: OutputModel;
  others: OutputModel[];
  /** The result in a sentence: "From a second source: 1,200 accelerators, hypothetical." */
  outcome: string;
  sentence: string;
  changes: Change[];
  calculated: CalculatedTopic;
}

/**
 * The second source with 6,000 GPUs → `result.words` "1,200 accelerators", `result.working` "6,000 accelerators × 20% =
 * 1,200 accelerators", one change.
 */
export function toCalculatorModel(
  calculator: Calculator,
  assumptions: Assumptions,
  context: CalculatorContext,
): CalculatorModel {
  const {topic, language, messages} = context;
  const calculated = toCalculated(calculator, assumptions, context);
  const {calculation, write, figureOf} = calculated;
  const format = {locale: language, units: topic.units};
  const marked = {topic: calculated.topic, language};

  function toNumber({id, label}: CalculatorInput | CalculatorOutput): CalculatedNumber {
    const figure = figureOf(id);
    return {
      id,
      label,
      words: write(id),
      ...(figure.value !== undefined && {figure}),
      statusName: messages.statuses[statusOf(figure)],
    };
  }

  function toInput(input: CalculatorInput): InputModel {
    const {id, label, low, high, step = 1} = input;
    const {unit, value} = figureOf(id);
    const [from, to] = [low, high].map(value => formatFigure({value, unit}, format));
    return {
      ...toNumber(input),
      control: {
        id,
        label,
        words: write(id),
        // A number out of its bounds too, which is told and not put right.
        value: assumptions.has(id) ? assumptions.get(id) : value,
        low,
        high,
        step,
        field: toFieldUnit(unit, {low, high, step}, format),
        faultOf: value => (value >= low && value <= high ? '' : messages.outside(from!, to!)),
      },
    };
  }

  const lookup = lookupIn(calculation, topic.figures);
  const known = (name: string) =>
    calculation.values.has(name) ? write(name) : formatText(`[[${name}]]`, marked);

  function toWorking({id, formula, working}: CalculatorOutput): string {
    if (figureOf(id).value === undefined) return '';
    if (working) return formatText(working, marked);
    const isTrue = (tree: Parameters<typeof evaluate>[0]) => {
      const found = evaluate(tree, lookup);
      return 'value' in found && found.value !== 0;
    };
    return `${writeFormula(formula, {write: known, isTrue, language})} = ${write(id)}`;
  }

  const outputs = calculator.outputs.map(output => ({...toNumber(output), working: toWorking(output)}));
  const [result, ...others] = outputs as [OutputModel, ...OutputModel[]];
  const {label, words, figure, statusName} = result;
  return {
    inputs: calculator.inputs.map(toInput),
    result,
    others,
    outcome: figure ? messages.result(label, words, statusName) : messages.noResult(label, words),
    sentence: formatText(sentenceOf(calculator, calculation, topic.figures) ?? '', marked),
    changes: calculated.changes,
    calculated,
  };
}
