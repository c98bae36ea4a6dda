import {html, type TemplateResult} from 'lit';
import type {CalculatorMessages} from '../../i18n/en.calculator.js';
import {renderNumber, type NumberActs} from '../../kit/number-control.js';
import {text} from '../../kit/text.js';
import type {CalculatedNumber, InputModel} from './calculator.model.js';

/** Draws a number with what opens the evidence behind it. */
export type RenderNumber = (number: CalculatedNumber) => TemplateResult;

/** What can be set: its name, what it stands at and how firm that is, and a slider with a field. */
export const renderInput = (
  input: InputModel,
  messages: CalculatorMessages,
  renderValue: RenderNumber,
  acts: NumberActs,
) =>
  html`<div class="input" part="input">
    <label for=${`set-${input.id}`}>${text(input.label)}</label>
    ${renderValue(input)} ${renderNumber(input.control, messages, acts)}
  </div>`;
