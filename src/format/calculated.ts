/** The numbers of a calculator as figures: written, and judged by a reader, as those of the topic are. */
import type {CalculatorMessages} from '../i18n/en.calculator.js';
import {
  calculate,
  startOf,
  unitOf,
  type Assumptions,
  type Calculation,
  type CalculatorInput,
  type CalculatorOutput,
} from '../topic/calculator/calculator-state.js';
import {namesIn, parseFormula} from '../topic/formula/formula.js';
import {findById} from '../topic/schema/lookup.js';
import type {Quantity} from '../topic/schema/quantity.js';
import type {Calculator, Figure, Topic} from '../topic/schema/schema.js';
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
  /**
   * An input or output in words: "$326 billion a year". Without a number the first output that lacks one for this
   * reason tells it, all others say "not known", as that one does where it is to be brief; what a reader has set out of
   * its bounds is written as it was set.
   */
  write: (id: string, isBrief?: boolean) => string;
  changes: Change[];
}

const join = (...notes: (string | undefined)[]) => notes.filter(Boolean).join(' ') || undefined;

/** The names in a formula; none in one that cannot be read. */
function namesOf(formula: string): string[] {
  const parsed = parseFormula(formula);
  return 'problem' in parsed ? [] : namesIn(parsed.tree);
}

/** What all of them say, or nothing. */
const common = <Value>([first, ...rest]: readonly Value[]): Value | undefined =>
  rest.every(one => one === first) ? first : undefined;

/** What a formula rests on: figures, each once, and what they have in common. */
interface Grounds {
  behind: Figure[];
  from: Pick<Figure, 'sources' | 'asOf'>;
}

/** Goes from name to name, also through what is worked out itself and has no sources of its own. */
function groundsOf(formula: string, find: (name: string) => Figure | CalculatorOutput | undefined): Grounds {
  const behind: Figure[] = [];
  const names = new Set(namesOf(formula));
  // A set goes on to what is added on the way, and to nothing twice: no circle holds it up.
  for (const name of names) {
    const found: Partial<Figure> | undefined = find(name);
    if (found?.formula && !found.sources) namesOf(found.formula).forEach(inner => names.add(inner));
    else if (found) behind.push(found as Figure);
  }
  const sources = [...new Set(behind.flatMap(figure => figure.sources ?? []))];
  return {behind, from: {sources, asOf: common(behind.map(({asOf}) => asOf))}};
}

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
  const {values, changed} = calculation;
  const format = {locale: language, units: topic.units, rate: true};

  /** A figure of the topic; one that is worked out, with the sources and the date of what it is worked out from. */
  const statedOf = (id: string | undefined): Figure | undefined => {
    const stated = findById(topic.figures, id);
    const inTopic = (name: string) => findById(topic.figures, name);
    return stated?.formula ? {...groundsOf(stated.formula, inTopic).from, ...stated} : stated;
  };

  /** A number as it stands. Who moved it is who says it. */
  const toFigure = ({id, label}: CalculatorInput | CalculatorOutput, unit: string): Figure => {
    const {value, qualifier, status} = values.get(id) as Partial<Quantity>;
    return {
      id,
      label,
      unit,
      value,
      qualifier,
      status: status === 'unknown' ? undefined : status,
      ...(changed.has(id) && {status: 'hypothetical', claimedBy: messages.reader}),
    };
  };

  /** What an input is as a figure: that of the topic as long as it is not moved. */
  function toInputFigure(input: CalculatorInput): Figure {
    const {id, label, figure, note, sources} = input;
    const own = toFigure(input, unitOf(input, topic.figures));
    if (changed.has(id)) return own;
    const stated = statedOf(figure);
    return {...own, sources, ...stated, id, label, note: join(stated?.note, note)};
  }

  const inputFigures = inputs.map(toInputFigure);
  const figures = new Map(inputFigures.map(figure => [figure.id, figure]));

  const inUnitOf = (id: string, value: number | undefined) =>
    formatFigure({value, unit: figures.get(id)!.unit}, format);

  const changes = inputs
    .filter(({id}) => changed.has(id))
    .map((input): Change => {
      const {id, label} = input;
      const start = startOf(input, topic.figures);
      return {id, label, now: write(id), before: start && formatFigure(start, format)};
    });

  function toOutputFigure(output: CalculatorOutput): Figure {
    const {id, formula, unit, note} = output;
    const {behind, from} = groundsOf(
      formula,
      name => findById(outputs, name) ?? findById(inputFigures, name) ?? statedOf(name),
    );
    const asSet = changes.filter(change => findById(behind, change.id));
    return {
      ...toFigure(output, unit),
      note,
      ...from,
      ...(changed.has(id) && {
        condition: messages.asSet(asSet.map(({label, now}) => messages.isSetTo(label, now)).join(', ')),
      }),
    };
  }

  for (const output of outputs) figures.set(output.id, toOutputFigure(output));

  const ownTopic = {...topic, figures: [...topic.figures, ...figures.values()]};

  function write(id: string, isBrief = false): string {
    const found = values.get(id)!;
    if ('value' in found) return formatFigure(figures.get(id)!, format);
    const because = 'because' in found ? found.because : undefined;
    if (because && 'said' in because) return formatText(because.said, {topic: ownTopic, language});
    // A number that is missing is passed on as it is, so the first output that it keeps from a value tells.
    if (isBrief || outputs.find(output => values.get(output.id) === found)?.id !== id)
      return inUnitOf(id, assumptions.get(id));
    if (!because) return messages.noNumber;
    if ('empty' in because) return messages.isEmpty(because.empty.label);
    const {id: input, label, low, high} = because.outside;
    return messages.isOutside(label, inUnitOf(input, low), inUnitOf(input, high));
  }

  const moved = outputs.flatMap((output): MovedFigure[] => {
    const stated = findById(topic.figures, output.figure);
    if (!stated || !changed.has(output.id)) return [];
    const {id, label} = stated;
    return [{...stated, ...figures.get(output.id)!, id, label, isMoved: true}];
  });

  return {calculation, topic: ownTopic, figureOf: id => figures.get(id)!, moved, write, changes};
}

/** What gives the figures of a topic that a calculator’s outputs stand for, under some assumptions. */
export const figuresOf =
  (calculator: Calculator, context: CalculatorContext) =>
  (assumptions: Assumptions): Figure[] =>
    toCalculated(calculator, assumptions, context).moved;
