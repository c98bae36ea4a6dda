import {html, type TemplateResult} from 'lit';
import {renderNumber, type Entry} from '../../kit/number-control.js';
import {text} from '../../kit/text.js';
import type {AnalogyContext} from './amount.model.js';
import type {Control} from './analogy.model.js';

interface Acts {
  entry?: Entry;
  onEntry: (entry: Entry | undefined) => void;
  onSet: (id: string, value: number | string) => void;
}

/** Some answers of which one is chosen. */
export const renderChoice = (
  {id, label, choices = []}: Pick<Control, 'id' | 'label' | 'choices'>,
  onChoose: (choice: string) => void,
) =>
  html`<fieldset class="control">
    <legend>${text(label)}</legend>
    ${choices.map(
      choice =>
        html`<label
          ><input
            type="radio"
            name=${id}
            .checked=${choice.isChosen}
            @change=${() => onChoose(choice.id)}
          />${text(choice.label)}</label
        >`,
    )}
  </fieldset>`;

/** Whether a number is one of the places: from the lowest in steps. 0.1 + 0.2 is 0.3 here. */
const isPlace = (value: number, {low, high, step}: NonNullable<Control['number']>) =>
  value >= low && value <= high && Math.abs((value - low) / step - Math.round((value - low) / step)) < 1e-6;

/** An empty field, or a number on the way to another, is not set. */
function renderNumberControl(
  {id, label, value: words, number}: Control & {number: NonNullable<Control['number']>},
  {messages}: AnalogyContext,
  {entry, onEntry, onSet}: Acts,
): TemplateResult {
  const {low, high, step} = number;
  const faultOf = (value: number) =>
    isPlace(value, number) ? '' : messages.outside(String(low), String(high), String(step));
  return html`<div class="control">
    <label for=${`set-${id}`}>${text(label)}</label>
    ${renderNumber({id, label, words, ...number, faultOf}, messages, {
      entry,
      onEntry,
      onSet: value => onSet(id, value),
      onWrite: (value, isFine) => value !== undefined && isFine && onSet(id, value),
    })}
    <span class="quiet">${text(words)}</span>
  </div>`;
}

/** What can be set: a slider with a field and a step to either side, or choices. */
export const renderControl = (control: Control, context: AnalogyContext, acts: Acts) =>
  control.number
    ? renderNumberControl({...control, number: control.number}, context, acts)
    : renderChoice(control, choice => acts.onSet(control.id, choice));
