/** A result as text, for a reader to take along. Loads when that is asked for. */
import type {CalculatorContext} from '../../format/calculated.js';
import {enReferences} from '../../i18n/en.references.js';
import {messagesFor} from '../../i18n/messages.js';
import type {CopyContext} from '../../kit/copying.js';
import type {CalculatorModel} from './calculator.model.js';
import {toCalculatorText} from './in-words.model.js';

export {Copying} from '../../kit/copying.js';

/** How a result is written as it stands now. */
export const textOf =
  (model: CalculatorModel, context: CalculatorContext): CopyContext['toText'] =>
  around =>
    toCalculatorText(model, around, context, {...enReferences, ...messagesFor(context.language)});
