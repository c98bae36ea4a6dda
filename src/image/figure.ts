/** One number as a picture: large, with how firm it is, under which condition, as of when, and who says so. */
import {toFigureModel, type FigureModel} from '../elements/figure/figure.model.js';
import {toCalculated} from '../format/calculated.js';
import {formatDate} from '../format/date.js';
import {formatText} from '../format/text.js';
import {calculatorMessagesFor} from '../i18n/calculator.js';
import {evidenceMessagesFor} from '../i18n/evidence.js';
import {figureMessagesFor} from '../i18n/figure.js';
import {findById} from '../topic/schema/lookup.js';
import type {Calculator, Figure} from '../topic/schema/schema.js';
import {drawBar} from './bar-look.js';
import {flow, gap, stack, type Block} from './block.js';
import {say, toneOf, type Drawing, type NotThere, type Picture} from './drawing.js';
import {footOf} from './foot.js';

/** The number, underlined by a bar in the look of its status. */
function drawNumber(
  {fullValue, status: look}: FigureModel,
  figure: Figure,
  statusName: string,
  drawing: Drawing,
): Block {
  const {width, styles, palette, topic} = drawing;
  const tone = toneOf(drawing, findById(topic.subjects, figure.subject)?.tone);
  const number = say(fullValue, styles.figure, width, 5);
  const line: Block = {
    width: number.width,
    height: 14,
    drawAt: (x, y) =>
      drawBar({status: look, tone, paper: palette.paper, x, y, width: number.width, height: 14}),
  };
  const status = say(statusName, styles.quiet, width, 3);
  const isOneLine = number.width + 12 + status.width <= width;
  return isOneLine
    ? stack([flow([number, status], {width, between: 12}), line], 4)
    : stack([number, line, status], 4);
}

/** What the status means, what has to be true, who says it, and what there is to know. */
function drawMeaning(figure: Figure, {status}: FigureModel, drawing: Drawing): Block {
  const {width, styles, language} = drawing;
  const words = evidenceMessagesFor(language);
  const across = Math.min(width, styles.text.size * 38);
  const facts = [
    figure.condition && words.holdsOnly(figure.condition),
    words.statusMeaning[status],
    figure.claimedBy && `${words.saidBy}: ${figure.claimedBy}`,
  ];
  return stack(
    facts.map(fact => say(fact ?? '', styles.text, across, 8)),
    4,
  );
}

/** A figure of the topic. */
export function drawFigure(figure: Figure, drawing: Drawing): Picture {
  const {topic, problems, language} = drawing;
  const messages = figureMessagesFor(language);
  const model = toFigureModel(figure, {topic, problems, language, messages, style: 'long'});
  const {doubts, status, fullValue} = model;
  const name = messages.statuses[status];
  const statusName = doubts.length ? messages.doubtful(name) : name;
  const foot = footOf([{figure, label: figure.label}], {topic, language, messages});
  const date = figure.asOf ? formatDate(figure.asOf, language) : messages.dateNotStated;
  const [asOf, ...sources] = foot;
  return {
    title: figure.label,
    message: '',
    body: stack([
      drawNumber(model, figure, statusName, drawing),
      gap(12),
      drawMeaning(figure, model, drawing),
    ]),
    doubts,
    note: formatText(figure.note ?? '', drawing),
    foot: [figure.asOfNote ? messages.asOfSentence(`${date} (${figure.asOfNote})`) : asOf!, ...sources],
    told: [[fullValue, statusName, figure.condition].filter(Boolean).join(', ')],
    toldLast: foot,
  };
}

/** A number of a calculator, as it begins. */
export function drawLinkedFigure(calculator: Calculator, drawing: Drawing): Picture | NotThere {
  const {topic, language, attributes} = drawing;
  const {inputs, outputs} = calculator;
  const numbers = [...inputs, ...outputs];
  const number =
    attributes.figure === undefined ? outputs[0]! : numbers.find(({id}) => id === attributes.figure);
  if (!number) {
    const there = numbers.map(({id}) => id).join(', ');
    return {
      notThere: `The calculator "${calculator.id}" has no input or output "${attributes.figure}". It has: ${there}.`,
    };
  }
  const messages = calculatorMessagesFor(language);
  const calculated = toCalculated(calculator, new Map(), {topic, language, messages});
  const figure = calculated.figureOf(number.id);
  if (figure.value === undefined) return {notThere: `${number.label}: ${calculated.write(number.id)}.`};
  return drawFigure(figure, {...drawing, topic: calculated.topic});
}
