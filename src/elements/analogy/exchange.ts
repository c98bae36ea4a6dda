import {html, nothing, svg, type TemplateResult} from 'lit';
import {text} from '../../kit/text.js';
import type {Amount, Exchange, Rival} from './analogy.model.js';
import {glyphPath} from './glyphs.js';

type Glyph = Amount['glyph'];

/** A sign, or the place where one would be. Words beside it say all that it does. */
const renderGlyph = (glyph: Glyph, kind = '') =>
  html`<svg class="glyph ${kind}" viewBox="0 0 24 24" aria-hidden="true">
    ${kind === 'empty' ? svg`<rect x="3" y="4" width="18" height="17" rx="1.5"></rect>` : svg`<path d=${glyphPath(glyph) ?? ''}></path>`}
  </svg>`;

const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({length: count}, (_, index) => make(index));

/** The places of one side: each thing keeps its own, and where it is not the place is empty. */
const renderPlaces = ({glyph, total}: Exchange, isHere: (index: number) => boolean) =>
  html`<div class="places">${times(total, index => renderGlyph(glyph, isHere(index) ? '' : 'empty'))}</div>`;

const renderAmount = ({id, glyph, label, value, signs, scale}: Amount, kind = '') =>
  html`<div class="amount ${kind}" part="amount" data-amount=${id}>
    <span class="amount-label">${text(label)}</span>
    <span class="amount-value">${text(value)}</span>
    <span class="signs">${times(signs, () => renderGlyph(glyph, kind))}</span>
    ${scale ? html`<span class="scale">${text(scale)}</span>` : nothing}
  </div>`;

const renderRival = ({glyph, label, isOn}: Rival, words: {rival: string; noRival: string}) =>
  html`<div class="rival ${isOn ? 'on' : ''}" part="rival">
    ${renderGlyph(glyph)} <span>${text(label)}: ${text(isOn ? words.rival : words.noRival)}</span>
  </div>`;

interface Words {
  rival: string;
  noRival: string;
  has: (count: string, total: string) => string;
}

/**
 * Two sides. What was sold stands on the other one, its place here stays empty, and who goes without waits between.
 * The last things cross first, so that each keeps its place whatever the number.
 */
export function renderExchange(exchange: Exchange, words: Words): TemplateResult {
  const {own, other, label, total, crossed, products, queue, amounts, rivals} = exchange;
  const kept = total - crossed;
  return html`<div class="exchange" part="picture">
    <div class="side" part="side">
      <span class="side-label">${text(own)}</span>
      <span class="side-count">${text(`${label}: ${words.has(String(kept), String(total))}`)}</span>
      ${renderPlaces(exchange, index => index < kept)} ${products ? renderAmount(products) : nothing}
    </div>
    <div class="side other" part="side">
      <span class="side-label">${text(other)}</span>
      <span class="side-count">${text(`${label}: ${words.has(String(crossed), String(total))}`)}</span>
      ${renderPlaces(exchange, index => index >= kept)}
    </div>
    ${queue ? renderAmount(queue, 'waits') : nothing}
    ${amounts.length ? html`<div class="amounts">${amounts.map(amount => renderAmount(amount))}</div>` : nothing}
    ${rivals.length ? html`<div class="rivals">${rivals.map(rival => renderRival(rival, words))}</div>` : nothing}
  </div>`;
}
