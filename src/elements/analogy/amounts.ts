import {html, nothing} from 'lit';
import {text} from '../../kit/text.js';
import type {Amount} from './amount.model.js';
import {tones} from './mapping.model.js';
import {renderSign} from './signs.js';

/** A number with its name; one that has signs can be drawn as them. */
type Shown = Pick<Amount, 'label' | 'value' | 'row'> & Partial<Amount>;

/** Lights with its row of the mapping. */
export const litIf = (row: string | undefined, lit: string | undefined) => (row && row === lit ? 'lit' : '');

/** A number with its name; as signs in a tone, if it has any. */
export const renderAmount = (
  {label, value, row, scale, glyph, signs}: Shown,
  lit: string | undefined,
  tone?: string,
) =>
  html`<div class="amount ${litIf(row, lit)}" part="amount" data-row=${row ?? nothing}>
    <span class="quiet">${text(label)}</span>
    <span><b>${text(value)}</b> <span class="quiet scale">${text(scale ?? '')}</span></span>
    ${
      tone !== undefined && glyph
        ? html`<span class="signs">${Array.from({length: signs ?? 0}, () => renderSign(glyph, tone))}</span>`
        : nothing
    }
  </div>`;

/** Numbers that stand apart from each other. */
export const renderAmounts = (amounts: readonly Shown[], lit: string | undefined, whose = '') =>
  amounts.length
    ? html`<div class="amounts">
        ${whose ? html`<b>${text(whose)}</b>` : nothing}${amounts.map(amount => renderAmount(amount, lit, tones.amount))}
      </div>`
    : nothing;
