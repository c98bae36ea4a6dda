import {html, nothing} from 'lit';
import {text} from '../../kit/text.js';
import type {Amount} from './amount.model.js';
import {renderSign} from './signs.js';

/** Lights with its row of the mapping. */
export const litIf = (row: string | undefined, lit: string | undefined) => (row && row === lit ? 'lit' : '');

/** A number with its name; as signs, where it has some. */
export const renderAmount = (amount: Amount, kind: string, lit: string | undefined, hasSigns = true) =>
  html`<div
    class="amount ${litIf(amount.row, lit)}"
    part="amount"
    data-amount=${amount.id}
    data-row=${amount.row ?? nothing}
  >
    <span class="quiet">${text(amount.label)}</span>
    <span class="amount-value">
      <b>${text(amount.value)}</b>
      ${amount.scale ? html`<span class="quiet">${text(amount.scale)}</span>` : nothing}
    </span>
    ${
      hasSigns
        ? html`<span class="signs">
            ${Array.from({length: amount.signs}, () => renderSign(amount.glyph, kind))}
          </span>`
        : nothing
    }
  </div>`;

/** Numbers that stand apart from each other. */
export const renderAmounts = (amounts: readonly Amount[], lit: string | undefined) =>
  amounts.length
    ? html`<div class="amounts">${amounts.map(amount => renderAmount(amount, 'coin', lit))}</div>`
    : nothing;
