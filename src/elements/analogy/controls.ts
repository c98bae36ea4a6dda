import {html, type TemplateResult} from 'lit';
import {text} from '../../kit/text.js';
import type {AnalogyContext} from './amount.model.js';
import type {Control} from './analogy.model.js';

/** What a reader wrote that cannot be set, and why. */
export interface Fault {
  control: string;
  says: string;
}

/** What stands in a field, as long as it is being written. */
export interface Writing {
  control: string;
  written: string;
}

interface Acts {
  fault?: Fault;
  writing?: Writing;
  onSet: (id: string, value: number | string, writing?: Writing) => void;
  onWriting: (writing: Writing | undefined, fault?: Fault) => void;
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

function renderNumber(
  {id, label, value: words, number}: Control & {number: NonNullable<Control['number']>},
  {messages}: AnalogyContext,
  {fault, writing, onSet, onWriting}: Acts,
): TemplateResult {
  const {value, low, high, step} = number;
  const faulty = fault?.control === id;
  const setTo = (target: number) => {
    if (target >= low && target <= high) onSet(id, Number(target.toPrecision(12)));
  };
  const says = messages.outside(String(low), String(high), String(step));
  /** An empty field, or a number on the way to another, is not set, and not complained of before the reader leaves. */
  const onWrite = ({target}: Event) => {
    const {value: written, validity} = target as HTMLInputElement;
    // On the way to "1e1" there is "1e", which is no number: writing that back would take it away.
    if (validity.badInput) return;
    if (written.trim() && isPlace(Number(written), number))
      onSet(id, Number(written), {control: id, written});
    else onWriting({control: id, written});
  };
  const onLeave = ({target}: Event) => {
    const {value: written, validity} = target as HTMLInputElement;
    const isWrong = validity.badInput || (!!written.trim() && !isPlace(Number(written), number));
    if (isWrong) onWriting(writing, {control: id, says});
    else onWriting(undefined);
  };
  return html`<div class="control">
    <label for=${`set-${id}`}>${text(label)}</label>
    <span class="stepper">
      <button
        class="by-one"
        aria-label=${messages.less(label)}
        aria-disabled=${value <= low}
        @click=${() => setTo(value - step)}
      >
        −
      </button>
      <input
        id=${`set-${id}`}
        type="range"
        min=${low}
        max=${high}
        step=${step}
        .value=${String(value)}
        aria-valuetext=${words}
        aria-describedby="sentence"
        @input=${({target}: Event) => onSet(id, Number((target as HTMLInputElement).value))}
      />
      <button
        class="by-one"
        aria-label=${messages.more(label)}
        aria-disabled=${value >= high}
        @click=${() => setTo(value + step)}
      >
        +
      </button>
      <input
        type="number"
        aria-label=${label}
        aria-invalid=${faulty}
        aria-describedby=${`fault-${id}`}
        min=${low}
        max=${high}
        step=${step}
        .value=${writing?.control === id ? writing.written : String(value)}
        @input=${onWrite}
        @change=${onLeave}
      />
    </span>
    <span class="quiet">${text(words)}</span>
    <p class="fault" id=${`fault-${id}`} role="alert">${text(faulty ? fault.says : '')}</p>
  </div>`;
}

/** What can be set: a slider with a field and a step to either side, or choices. */
export const renderControl = (control: Control, context: AnalogyContext, acts: Acts) =>
  control.number
    ? renderNumber({...control, number: control.number}, context, acts)
    : renderChoice(control, choice => acts.onSet(control.id, choice));
