import {calculatorMessagesFor} from '../../i18n/calculator.js';
import {plainFoot, plainHead, plainParagraph, plainSources, type WritePlain} from '../../kit/plain.js';
import {markup} from '../../export/markup.js';
import {sourcesOf} from '../../topic/schema/lookup.js';
import {toCalculatorModel, type CalculatedNumber, type OutputModel} from './calculator.model.js';

/** A calculator as it begins: what is put in, what follows, how, and who says so. */
export const toPlain: WritePlain<'calculators'> = input => {
  const {part: calculator, topic, language} = input;
  const messages = calculatorMessagesFor(language);
  const model = toCalculatorModel(calculator, new Map(), {topic, language, messages});
  const {inputs, result, others, sentence} = model;

  const write = ({label, words, figure, statusName}: CalculatedNumber, working?: string) => {
    const sources = figure ? sourcesOf(model.calculated.topic, figure) : [];
    return markup`<dt>${label}</dt><dd>${words}${figure && `, ${statusName}`}${working && ` (${working})`}
      ${sources.length > 0 && [`. ${messages.sources}: `, plainSources(sources)]}</dd>`;
  };
  const writeOutput = (output: OutputModel) => write(output, output.working);

  return markup`${plainHead(input, calculator)}
    <dl>${inputs.map(number => write(number))}${[result, ...others].map(writeOutput)}</dl>
    ${plainParagraph(sentence)}
    ${plainFoot(
      input,
      calculator,
      inputs.flatMap(({figure, label}) => (figure ? {figure, label} : [])),
    )}`;
};
