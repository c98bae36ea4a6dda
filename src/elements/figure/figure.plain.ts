import {toCalculated} from '../../format/calculated.js';
import {calculatorMessagesFor} from '../../i18n/calculator.js';
import {figureMessagesFor} from '../../i18n/figure.js';
import type {PlainInput} from '../../kit/plain.js';
import {markup, type Markup} from '../../export/markup.js';
import type {Calculator, Figure} from '../../topic/schema/schema.js';
import {toFigureModel} from './figure.model.js';

type Input = PlainInput<'figures' | 'calculators'>;

/** A number of a calculator, as it begins. */
function writeLinked({topic, language, attributes}: Input, calculator: Calculator): string {
  const messages = calculatorMessagesFor(language);
  const {inputs, outputs} = calculator;
  const asked = attributes.get('figure');
  const {id} = [...inputs, ...outputs].find(number => number.id === asked) ?? outputs[0]!;
  return toCalculated(calculator, new Map(), {topic, language, messages}).write(id);
}

/** A number in a sentence that the page left to its topic. Words that the page has stand as they are. */
export function toPlain(input: Input): Markup {
  const {part, topic, problems, language, attributes} = input;
  if (attributes.has('calculator')) return markup`${writeLinked(input, part as Calculator)}`;
  const style = attributes.get('format') === 'short' ? 'short' : 'long';
  const messages = figureMessagesFor(language);
  return markup`${toFigureModel(part as Figure, {topic, problems, language, messages, style}).value}`;
}
