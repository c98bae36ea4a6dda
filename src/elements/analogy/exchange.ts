import {html, nothing, svg, type TemplateResult} from 'lit';
import {text} from '../../kit/text.js';
import {litIf, renderAmount, renderAmounts} from './amounts.js';
import {place, placeThings, rowSize, type Place} from './exchange.geometry.js';
import type {Exchange, Rival} from './exchange.model.js';
import {tones} from './mapping.model.js';
import {renderSign, renderStrokes} from './signs.js';

interface Words {
  rival: string;
  noRival: string;
  ofMost: (number: string, most: string) => string;
}

const productScale = place.product / 24;
const productAt = `translate(${(place.thing - place.product) / 2} ${place.thing + place.gap}) scale(${productScale})`;

/** A place with its thing and what that makes, or the outline that it leaves. */
const renderPlace = ({index, x, isFull, makes}: Place, {glyph, products}: Exchange, lit?: string) =>
  svg`<g transform="translate(${x + (place.width - place.thing) / 2} 0)">
    ${
      isFull
        ? svg`<g class="full" data-place=${index}>
            <g class=${tones.thing}>${renderStrokes(glyph)}</g>
            ${makes ? svg`<g class="product ${tones.product} ${litIf(products!.row, lit)}" transform=${productAt}>${renderStrokes(products!.glyph)}</g>` : nothing}
          </g>`
        : svg`<rect class="empty" x="3" y="3" width="18" height="18" rx="1.5"></rect>`
    }
  </g>`;

function renderPlaces(exchange: Exchange, side: 'own' | 'other', lit?: string) {
  const {width, height} = rowSize(exchange);
  return html`<div class="places" aria-hidden="true">
    ${placeThings(exchange, side).map(
      row =>
        html`<svg class="places-row" viewBox="0 0 ${width} ${height}">
          ${row.map(place => renderPlace(place, exchange, lit))}
        </svg>`,
    )}
  </div>`;
}

const renderSide = (exchange: Exchange, side: 'own' | 'other', words: Words, lit?: string) => {
  const {label, total, crossed, row, products, queue} = exchange;
  const count = side === 'own' ? total - crossed : crossed;
  const isOwn = side === 'own';
  const product = isOwn ? products : products?.there;
  return html`<div class="side ${side} ${litIf(row, lit)}" part="side">
    <div class="things" data-row=${row ?? nothing}>
      <b class="side-label">${text(exchange[side] ?? '')}</b>
      <span class="quiet">${text(`${label}: ${words.ofMost(String(count), String(total))}`)}</span>
      ${renderPlaces(exchange, side, lit)}
    </div>
    ${product ? renderAmount(product, lit) : nothing}
    ${isOwn && queue ? html`<div class="queue">${renderAmount(queue, lit, tones.queue)}</div>` : nothing}
  </div>`;
};

const renderRival = ({glyph, label, isOn, row}: Rival, words: Words, lit?: string) =>
  html`<div class="rival ${isOn ? 'on' : ''} ${litIf(row, lit)}" part="rival" data-row=${row ?? nothing}>
    ${renderSign(glyph, isOn ? tones.rival : 'off')}
    <span>${text(`${label}: ${isOn ? words.rival : words.noRival}`)}</span>
  </div>`;

/** Two sides. What was sold stands on the other one, its place here stays empty, and who goes without waits below. */
export function renderExchange(exchange: Exchange, words: Words, lit?: string): TemplateResult {
  const {own, amounts, rivals} = exchange;
  return html`<div class="exchange" part="picture">
    ${renderSide(exchange, 'own', words, lit)}
    ${exchange.other ? renderSide(exchange, 'other', words, lit) : html`<div></div>`}
    ${
      rivals.length
        ? html`<div class="rivals">${rivals.map(rival => renderRival(rival, words, lit))}</div>`
        : nothing
    }
    ${renderAmounts(amounts, lit, own)}
  </div>`;
}
