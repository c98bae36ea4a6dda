import {enCalculator, type CalculatorMessages} from './en.calculator.js';
import {messagesFor} from './messages.js';

/** The words of the calculator, in a file of their own that loads with it. Falls back as `messagesFor` does. */
export const calculatorMessagesFor = (locale: string): CalculatorMessages => ({
  ...enCalculator,
  ...messagesFor(locale),
});
