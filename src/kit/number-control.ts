/** A number that a reader sets: a slider, a field, and a step to either side, all of one value. */
import {html, type TemplateResult} from 'lit';
import type {FieldUnit} from '../format/field-unit.js';
import {text} from './text.js';

/** What can be set, and where it stands. */
export interface NumberControl {
  id: string;
  label: string;
  /** The value in words, as the slider says it: "Sell 4 of 10 ovens". */
  words: string;
  /** Left out: nothing is set. */
  value?: number;
  low: number;
  high: number;
  step: number;
  /** How its number is written in the field. Left out: as it is. */
  field?: FieldUnit;
  /** Why a number cannot be set; no letters for one that can. NaN is what is no number at all. */
  faultOf: (value: number) => string;
}

/** What a reader is writing in the field of a control. */
export interface Entry {
  control: string;
  /** What stands in the field in place of what is set. */
  written?: string;
  /** Why it cannot be set. No letters as long as nothing is wrong, or the reader is still writing. */
  fault: string;
}

/** What follows from what a reader does. */
export interface NumberActs {
  /** What is being written, in whichever control. */
  entry?: Entry;
  onEntry: (entry: Entry | undefined) => void;
  /** The slider was moved, or a button pressed. */
  onSet: (value: number) => void;
  /** The field was written in; undefined: it is empty. */
  onWrite: (value: number | undefined, isFine: boolean) => void;
}

/** What the buttons are called. */
export interface NumberWords {
  less: (label: string) => string;
  more: (label: string) => string;
}

const plain: FieldUnit = {scale: 1, before: '', after: '', name: ''};

/** Steps of 0.1 come to 0.3, not to 0.30000000000000004. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** The control. Its slider is described by what has the id "sentence". */
export function renderNumber(
  {id, label, words, value, low, high, step, field = plain, faultOf}: NumberControl,
  {less, more}: NumberWords,
  {entry, onEntry, onSet, onWrite}: NumberActs,
): TemplateResult {
  const own = entry?.control === id ? entry : undefined;
  const fault = own?.fault ?? '';
  const inField = (number: number) => tidy(number / field.scale);
  const set = (to: number) => {
    onEntry(undefined);
    onSet(to);
  };
  const renderStep = (name: string, sign: string, by: number) => {
    const to = tidy(Math.min(high, Math.max(low, (value ?? low) + by)));
    return html`<button
      class="by-one"
      aria-label=${name}
      aria-disabled=${to === value}
      @click=${() => to !== value && set(to)}
    >
      ${text(sign)}
    </button>`;
  };
  /** What is wrong is not complained of before the reader leaves the field. */
  const onField = ({type, target}: Event) => {
    const {value: written, validity} = target as HTMLInputElement;
    const number = written ? tidy(Number(written) * field.scale) : undefined;
    const fault = validity.badInput ? faultOf(NaN) : number === undefined ? '' : faultOf(number);
    if (type === 'change')
      onEntry(fault ? {control: id, written: validity.badInput ? own?.written : written, fault} : undefined);
    // On the way to "1e1" there is "1e", which is no number: writing that back would take it away.
    else if (!validity.badInput) {
      onEntry({control: id, written, fault: ''});
      onWrite(number, !fault);
    }
  };
  return html`<span class="stepper">
      ${renderStep(less(label), '−', -step)}
      <input
        id=${`set-${id}`}
        type="range"
        min=${low}
        max=${high}
        step=${step}
        .value=${String(value ?? low)}
        aria-valuetext=${words}
        aria-describedby="sentence"
        @input=${({target}: Event) => set(Number((target as HTMLInputElement).value))}
      />
      ${renderStep(more(label), '+', step)}
      <span class="field"
        >${text(field.before)}<input
          type="number"
          aria-label=${field.name ? `${label}, ${field.name}` : label}
          aria-invalid=${fault !== ''}
          aria-describedby=${`fault-${id}`}
          min=${inField(low)}
          max=${inField(high)}
          step=${inField(step)}
          .value=${own?.written ?? (value === undefined ? '' : String(inField(value)))}
          @input=${onField}
          @change=${onField}
        />${text(field.after)}</span
      >
    </span>
    <p class="fault" id=${`fault-${id}`} role="alert">${text(fault)}</p>`;
}
