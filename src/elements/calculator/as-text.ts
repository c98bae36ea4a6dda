/** A result as text, for a reader to take along. Loads when that is asked for. */
import type {LitElement} from 'lit';
import type {CalculatorContext} from '../../format/calculated.js';
import {enCalculatorText} from '../../i18n/en.calculator-text.js';
import {messagesFor} from '../../i18n/messages.js';
import type {Announcer} from '../../kit/announcer.js';
import {Copying} from '../../kit/copying.js';
import type {CalculatorModel} from './calculator.model.js';
import {toCalculatorText} from './in-words.model.js';

/** A calculator as it stands, with what it is written with. */
export interface ShownCalculator {
  model: CalculatorModel;
  context: CalculatorContext;
}

/** What copies the result of a host as it stands then. */
export const copyingFor = (host: LitElement, announcer: Announcer) =>
  new Copying<ShownCalculator>(host, announcer, ({model, context}, around, language) =>
    toCalculatorText(model, around, context, {...enCalculatorText, ...messagesFor(language)}),
  );
