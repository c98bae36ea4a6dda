/** The numbers of a calculator as figures: written, and judged by a reader, as those of the topic are. */
import type {CalculatorMessages} from '../i18n/en.calculator.js';
import {
  calculate,
  startOf,
  unitOf,
  type Assumptions,
  type Calculated,
  type Calculation,
  type CalculatorInput,
  type CalculatorOutput,
} from '../topic/calculator-state.js';
import {namesIn, parseFormula} from '../topic/formula.js';
import {findById} from '../topic/lookup.js';
import type {Calculator, Figure, Topic} from '../topic/schema.js';
import {formatFigure} from './figure.js';
import {formatText} from './text.js';

/** A figure of the topic under assumptions of a reader: no page can say its number. */
export type MovedFigure = Figure & {isMoved: true};

/** What a calculator is written with. */
export interface CalculatorContext {
  topic: Topic;
  language: string;
  messages: CalculatorMessages;
}

/** One input that is not as it began: "6,000 accelerators, before 5,000 accelerators". */
export interface Change {
  id: string;
  label: string;
  now: string;
  /** Left out: it began empty. */
  before?: string;
}

/** A calculator as it stands. */
export interface CalculatedTopic {
  calculation: Calculation;
  /** The topic with the calculator’s inputs and outputs among its figures, so that texts can mark them. */
  topic: Topic;
  /** An input or output as a figure. Without a value if it has none. */
  figureOf: (id: string) => Figure;
  /** The figures of the topic that outputs stand for, as they are now; none where nothing they lean on is moved. */
  moved: Figure[];
  /** An input or output in words: "$326 billion a year", or why there is none. */
  write: (id: string) => string;
  changes: Change[];
}

const join = (...notes: (string | undefined)[]) => notes.filter(Boolean).join(' ') || undefined;

/** What an input is as a figure: that of the topic as long as it is not moved. */
function toInputFigure(
  input: CalculatorInput,
  found: Calculated,
  isChanged: boolean,
  {figures}: Topic,
): Figure {
  const {id, label, figure, note, sources} = input;
  const stated = isChanged ? undefined : findById(figures, figure);
  if (stated) return {...stated, id, label, note: join(stated.note, note)};
  const {value, qualifier, status} = 'value' in found ? found : {};
  return {
    id,
    label,
    unit: unitOf(input, figures),
    value,
    qualifier,
    status: status === 'unknown' ? undefined : status,
    ...(!isChanged && {note, sources}),
  };
}

/** The figures that an output leans on, each once: those of inputs and of the topic, also through other outputs. */
function leansOn(
  {formula}: CalculatorOutput,
  calculator: Calculator,
  known: ReadonlyMap<string, Figure>,
  topic: Topic,
): Figure[] {
  const parsed = parseFormula(formula);
  const names = new Set('problem' in parsed ? [] : namesIn(parsed.tree));
  const figures = [...names].flatMap(name => {
    const output = calculator.outputs.find(({id}) => id === name);
    // Rules see to it that no output leads back to itself.
    if (output) return leansOn(output, calculator, known, topic);
    return known.get(name) ?? findById(topic.figures, name) ?? [];
  });
  return [...new Set(figures)];
}

/** What all of them say, or nothing. */
const common = <Value>([first, ...rest]: readonly Value[]): Value | undefined =>
  rest.every(one => one === first) ? first : undefined;

const isChange = ({id}: CalculatorInput, {changed}: Calculation) => changed.has(id);

/** Where an input stands: what is out of its bounds too, and nothing where it is empty. */
const valueSet = (input: CalculatorInput, start: number | undefined, assumptions: Assumptions) =>
  assumptions.has(input.id) ? assumptions.get(input.id) : start;

/**
 * A calculator with what is assumed. With 6,000 GPUs in place of 5,000 → `write('brought')` is "1,200 accelerators",
 * its figure is hypothetical, on the condition that GPUs are 6,000, and has the sources of what was left as it was.
 */
export function toCalculated(
  calculator: Calculator,
  assumptions: Assumptions,
  context: CalculatorContext,
): CalculatedTopic {
  const {topic, language, messages} = context;
  const {inputs, outputs} = calculator;
  const calculation = calculate(calculator, topic.figures, assumptions);
  const format = {locale: language, units: topic.units, rate: true};

  const changes = inputs
    .filter(input => isChange(input, calculation))
    .map((input): Change => {
      const unit = unitOf(input, topic.figures);
      const start = startOf(input, topic.figures);
      const now = valueSet(input, start?.value, assumptions);
      return {
        id: input.id,
        label: input.label,
        now: formatFigure({value: now ?? NaN, unit}, format),
        ...(start && {before: formatFigure({...start, unit}, format)}),
      };
    });

  const figures = new Map(
    inputs.map(input => [
      input.id,
      toInputFigure(input, calculation.values.get(input.id)!, isChange(input, calculation), topic),
    ]),
  );
  const inputFigures = new Map(figures);
  for (const output of outputs) figures.set(output.id, toOutputFigure(output));

  function toOutputFigure(output: CalculatorOutput): Figure {
    const {id, label, unit, note} = output;
    const found = calculation.values.get(id)!;
    const {value, qualifier, status} = 'value' in found ? found : {};
    const behind = leansOn(output, calculator, inputFigures, topic);
    const asSet = changes.filter(change => behind.some(figure => figure.id === change.id));
    const sources = [...new Set(behind.flatMap(figure => figure.sources ?? []))];
    return {
      id,
      label,
      unit,
      value,
      qualifier,
      status: status === 'unknown' ? undefined : status,
      note,
      sources,
      asOf: common(behind.map(({asOf}) => asOf)),
      ...(calculation.changed.has(id) && {
        condition: messages.asSet(asSet.map(({label, now}) => messages.isSetTo(label, now)).join(', ')),
      }),
    };
  }

  const ownTopic = {...topic, figures: [...topic.figures, ...figures.values()]};

  function write(id: string): string {
    const found = calculation.values.get(id)!;
    if ('value' in found) return formatFigure(figures.get(id)!, format);
    if (!('because' in found)) return messages.noNumber;
    const {because} = found;
    if ('said' in because) return formatText(because.said, {topic: ownTopic, language});
    if ('empty' in because) return messages.isEmpty(because.empty.label);
    const {label, low, high} = because.outside;
    const unit = unitOf(because.outside, topic.figures);
    const [from, to] = [low, high].map(value => formatFigure({value, unit}, format));
    return messages.isOutside(label, from!, to!);
  }

  const moved = outputs.flatMap((output): MovedFigure[] => {
    const stated = findById(topic.figures, output.figure);
    if (!stated || !calculation.changed.has(output.id)) return [];
    const {value, qualifier, status, condition} = figures.get(output.id)!;
    return [{...stated, value, qualifier, status, condition, isMoved: true}];
  });

  return {calculation, topic: ownTopic, figureOf: id => figures.get(id)!, moved, write, changes};
}

/** What gives the figures of a topic that a calculator’s outputs stand for, under some assumptions. */
export const figuresOf =
  (calculator: Calculator, context: CalculatorContext) =>
  (assumptions: Assumptions): Figure[] =>
    toCalculated(calculator, assumptions, context).moved;
