/** A result as plain text, to be read in an e-mail: what is assumed, what follows, how firm it is, and who says so. */
import type {CalculatorContext} from '../../format/calculated.js';
import {toReferences} from '../../format/references.js';
import type {enCalculatorText} from '../../i18n/en.calculator-text.js';
import type {WordsAround} from '../../kit/copying.js';
import {sourcesOf} from '../../topic/schema/lookup.js';
import type {CalculatedNumber, CalculatorModel, OutputModel} from './calculator.model.js';

/** A line break in a topic’s words would begin a line of ours. */
const inLine = (words: string) => words.replace(/\s+/g, ' ').trim();

/** `toCalculatorText(model, {title: 'How many?', …}, context, words)` → "How many?\n\n…\n\n- GPUs that it runs: …". */
export function toCalculatorText(
  {inputs, result, others, sentence, changes, calculated}: CalculatorModel,
  {title, message, note}: WordsAround,
  context: CalculatorContext,
  words: typeof enCalculatorText,
): string {
  const {messages} = context;
  const cited = [...inputs, result, ...others].map(({figure}) => ({
    sources: figure ? sourcesOf(calculated.topic, figure) : [],
  }));
  const references = toReferences(cited, {...context, words});
  const cite = ({figure}: CalculatedNumber) =>
    figure ? references.cite(sourcesOf(calculated.topic, figure)) : '';
  const toLine = (number: CalculatedNumber) => {
    const {label, words: value, figure, statusName} = number;
    const before = changes.find(({id}) => id === number.id)?.before;
    const facts = [value, figure && statusName, before && words.wasAtFirst(before)];
    return inLine(`- ${label}: ${facts.filter(Boolean).join(', ')} ${cite(number)}`);
  };
  const toResult = (output: OutputModel) => [
    toLine(output),
    ...(output.working ? [inLine(`  ${output.working}`)].map(line => `  ${line}`) : []),
  ];
  const list = references.list.flatMap(({words, url}, index) => [
    `${index + 1}. ${inLine(words)}`,
    ...(url ? [`   ${url}`] : []),
  ]);
  const blocks = [
    [inLine(title)],
    [inLine(message)],
    inputs.map(toLine),
    [result, ...others].flatMap(toResult),
    [inLine(sentence)],
    [inLine(note)],
    list.length ? [messages.sources, ...list] : [],
  ];
  return `${blocks
    .map(lines => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
}
