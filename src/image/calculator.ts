/** A calculator as a picture: as it begins, with how its result comes about. */
import {fieldSize, toPath} from '../elements/calculator/dots.geometry.js';
import {
  toCalculatorModel,
  type CalculatedNumber,
  type CalculatorModel,
} from '../elements/calculator/calculator.model.js';
import {toPicture, type Bar, type Dots} from '../elements/calculator/picture.model.js';
import type {CalculatorContext} from '../format/calculated.js';
import {formatText} from '../format/text.js';
import {calculatorMessagesFor} from '../i18n/calculator.js';
import {contradictionsOf} from '../topic/problem/contradictions.js';
import {findById, statusOf} from '../topic/schema/lookup.js';
import type {Calculator} from '../topic/schema/schema.js';
import {drawBar} from './bar-look.js';
import {beside, flow, gap, rule, stack, stackWithin, type Block} from './block.js';
import {say, saidStatus, toneOf, type Drawing, type Picture} from './drawing.js';
import {footOf} from './foot.js';
import type {TextStyle} from './lines.js';

/** From here on what is set stands beside what follows; as in the element. */
const wide = 704;
const between = 40;
const mostHigh = 1200;

/** A calculator as it begins, with all that drawing it takes. */
interface Shown {
  calculator: Calculator;
  model: CalculatorModel;
  context: CalculatorContext;
  drawing: Drawing;
}

/** A number with its status; why there is none stands by itself. */
function numberIn(
  {words, figure, statusName}: CalculatedNumber,
  style: TextStyle,
  width: number,
  {drawing}: Shown,
) {
  return [
    say(words, style, width, 6),
    ...(figure ? [saidStatus(statusOf(figure), statusName, drawing, width)] : []),
  ];
}

/** Names and numbers, each pair in one line, the numbers below each other; where one pair needs two lines, all have two. */
function drawPairs(
  numbers: readonly CalculatedNumber[],
  [name, value]: readonly [TextStyle, TextStyle],
  width: number,
  shown: Shown,
): Block[] {
  const pairs = numbers.map(number => ({
    name: say(number.label, name, width, 4),
    number: flow(numberIn(number, value, width, shown), {width, between: 10}),
  }));
  const from = Math.max(0, ...pairs.map(pair => pair.name.width)) + 14;
  const isOneLine = pairs.every(({number}) => from + number.width <= width);
  return pairs.map(({name, number}) =>
    isOneLine
      ? beside([
          {x: 0, block: name},
          {x: from, y: (name.baseline ?? 0) - (number.baseline ?? 0), block: number},
        ])
      : stack([name, number]),
  );
}

/** What a bar is of, its number at the far end, and the bar. */
function drawNamedBar({label, words, status, share}: Bar, width: number, {context, drawing}: Shown): Block {
  const {styles, palette} = drawing;
  const name = say(label, styles.noteInk, width, 3);
  const number = flow(
    [say(words, styles.noteLabel, width, 3), say(context.messages.statuses[status], styles.note, width, 2)],
    {width, between: 6},
  );
  const isOneLine = name.width + 12 + number.width <= width;
  const bar: Block = {
    width,
    height: 20,
    drawAt: (x, y) =>
      share > 0
        ? drawBar({
            status,
            tone: toneOf(drawing),
            paper: palette.paper,
            x,
            y,
            width: Math.min(1, share) * width,
            height: 20,
          })
        : [],
  };
  const said = isOneLine
    ? beside([
        {x: 0, block: name},
        {x: width - number.width, block: number},
      ])
    : stack([name, number]);
  return stack([said, gap(3), bar]);
}

/** A field of dots, of which the first are full; below it what they say. */
function drawDots({all, part, words}: Dots, width: number, {drawing}: Shown): Block {
  const {palette, styles} = drawing;
  const field = fieldSize(all);
  const size = Math.min(width, styles.note.size * 24);
  const unit = size / field.width;
  const drawn = {kind: 'glyph', size, box: field.width, isRound: true, turns: true} as const;
  const dots: Block = {
    width: size,
    height: field.height * unit,
    drawAt: (x, y) => [
      {...drawn, x, y, path: toPath(0, part), stroke: palette.tones.accent, strokeWidth: 3 * unit},
      {...drawn, x, y, path: toPath(part, all), stroke: palette.muted, strokeWidth: unit},
    ],
  };
  return stack([dots, say(words, styles.note, width, 6)], 6);
}

function drawPicture(width: number, shown: Shown): Block {
  const {calculator, model, context} = shown;
  const {bars = [], dots} = toPicture(calculator, model.calculated, context);
  return stack(
    [...bars.map(bar => drawNamedBar(bar, width, shown)), ...(dots ? [drawDots(dots, width, shown)] : [])],
    10,
  );
}

function drawResults(width: number, shown: Shown): Block {
  const {calculator, model, drawing} = shown;
  const {styles} = drawing;
  const {result, sentence} = model;
  const drawnAsBars = calculator.picture?.bars ?? [];
  const others = model.others.filter(({id}) => !drawnAsBars.includes(id));
  return stack([
    say(result.label, styles.quiet, width, 3),
    flow(numberIn(result, result.figure ? styles.title : styles.text, width, shown), {width, between: 8}),
    gap(4),
    say(result.working, styles.quiet, width, 8),
    gap(6),
    say(sentence, styles.text, width, 10),
    gap(14),
    drawPicture(width, shown),
    gap(10),
    stack(drawPairs(others, [styles.note, styles.noteLabel], width, shown), 6),
  ]);
}

function drawBody(shown: Shown): Block {
  const {width, palette, styles} = shown.drawing;
  const {inputs} = shown.model;
  const isWide = width >= wide;
  const column = isWide ? (width - between) / 2 : width;
  const setting = stackWithin(drawPairs(inputs, [styles.label, styles.text], column, shown), {
    most: mostHigh,
    between: 10,
    more: count => say(`…${shown.context.messages.andMore(count)}`, styles.quiet, column),
  });
  const results = drawResults(column, shown);
  return isWide
    ? beside([
        {x: 0, block: setting},
        {x: column + between, block: results},
      ])
    : stack([setting, rule(width, palette.rule), results], 12);
}

/** What is set, what follows from it and how, how firm each number is. */
export function drawCalculator(calculator: Calculator, drawing: Drawing): Picture {
  const {topic, language, problems} = drawing;
  const context = {topic, language, messages: calculatorMessagesFor(language)};
  const model = toCalculatorModel(calculator, new Map(), context);
  const marked = {...context, topic: model.calculated.topic};
  const rows = model.inputs.flatMap(({figure, label}) => (figure ? {figure, label} : []));
  const numbers = [...model.inputs, model.result, ...model.others];
  const foot = footOf(rows, marked);
  return {
    title: formatText(calculator.title, marked),
    message: formatText(calculator.message ?? '', marked),
    body: drawBody({calculator, model, context, drawing}),
    doubts: calculator.inputs.flatMap(({figure}) => {
      const stated = findById(topic.figures, figure);
      return stated ? contradictionsOf(stated, problems) : [];
    }),
    note: formatText(calculator.note ?? '', marked),
    foot,
    told: [
      ...numbers.map(({label, words, figure, statusName}) =>
        figure ? `${label}: ${words}, ${statusName}` : `${label}: ${words}`,
      ),
    ],
    toldLast: [model.sentence, ...foot],
  };
}
