import {html} from 'lit';
import type {TableMessages} from '../../i18n/en.table.js';
import {enWeighing} from '../../i18n/en.weighing.js';
import {text} from '../../kit/text.js';
import type {Line} from './comparison-table.model.js';
import {weights, type Weight} from './weighing.model.js';

export {toOutcome} from './outcome.model.js';

/** Where a reader says what matters: for each factor four native radios. Loaded when a reader opens it. */
export const renderWeighing = (
  factors: readonly Line[],
  chosen: Readonly<Record<string, Weight>>,
  words: TableMessages,
  onWeight: (factor: string, weight: Weight) => void,
  onReset: () => void,
) =>
  html`<p class="quiet">${text({...enWeighing, ...words}.weighHint)}</p>
    ${factors.map(
      ({id, label}) =>
        html`<fieldset>
          <legend>${text(label)}</legend>
          ${weights.map(
            weight =>
              html`<label
                ><input
                  type="radio"
                  name=${`weight-${id}`}
                  .checked=${chosen[id] === weight}
                  @change=${() => onWeight(id, weight)}
                />${text(words.weights[weight])}</label
              >`,
          )}
        </fieldset>`,
    )}
    <button class="text-button" @click=${onReset}>${text(words.reset)}</button>`;
