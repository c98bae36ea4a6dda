import {html, nothing, svg} from 'lit';
import {toPercent, type PlacedBar} from './bar-chart.geometry.js';
import {text} from '../../kit/text.js';
import type {BarRow} from './bar-chart.model.js';

/** What a bar is, and under which condition. */
export const renderName = ({label, condition}: BarRow) =>
  html`<div class="label" part="label">${text(label)}</div>
    ${condition ? html`<div class="condition" part="condition">${text(condition)}</div>` : nothing}`;

/** The bar, drawn after its status, and the lines of zero and of a range. */
export const renderBar = (
  {status, tone, value}: BarRow,
  {lead, length, tail, isNegative, whisker}: PlacedBar,
  zero: number,
) =>
  html`<svg width=${toPercent(lead)} height="0" aria-hidden="true"></svg>
    ${
      value
        ? html`<svg
            class="bar ${status} ${tone} ${isNegative ? 'negative' : ''}"
            part="bar"
            width=${toPercent(length)}
            aria-hidden="true"
          ></svg>`
        : nothing
    }
    <svg width=${toPercent(tail)} height="0" aria-hidden="true"></svg>
    <svg class="lines" aria-hidden="true">
      <line class="zero" x1=${toPercent(zero)} x2=${toPercent(zero)} y1="0" y2="100%"></line>
      ${whisker ? renderWhisker(toPercent(whisker.from), toPercent(whisker.to)) : nothing}
    </svg>`;

function renderWhisker(from: string, to: string) {
  const lines = svg`<line x1=${from} x2=${to} y1="50%" y2="50%"></line>
    <line x1=${from} x2=${from} y1="40%" y2="60%"></line>
    <line x1=${to} x2=${to} y1="40%" y2="60%"></line>`;
  return svg`<g class="halo">${lines}</g><g class="whisker">${lines}</g>`;
}
