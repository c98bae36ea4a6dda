import {html, nothing} from 'lit';
import type {CalculatedTopic, CalculatorContext} from '../../format/calculated.js';
import {text} from '../../kit/text.js';
import type {Calculator} from '../../topic/schema/schema.js';
import {fieldSize, toPath} from './dots.geometry.js';
import {toPicture, type Bar, type Dots} from './picture.model.js';

/** Draws the number of a bar; nothing for one that stands elsewhere, with all there is to say of it. */
type RenderDrawn = (id: string) => unknown;

const renderBar = ({id, label, words, status, share}: Bar, renderDrawn: RenderDrawn) =>
  html`<li>
    <span>${text(label)}</span>
    <span>${renderDrawn(id) ?? html`<b>${text(words)}</b>`}</span>
    <svg class="track" height="20" aria-hidden="true">
      <rect class="bar ${status}" x="1" y="1" height="18" width=${`${share * 100}%`}></rect>
    </svg>
  </li>`;

/** All dots as two paths of points: a field of 400 is as quick to draw as one of 4. */
function renderDots({all, part, words}: Dots) {
  const {width, height} = fieldSize(all);
  return html`<svg class="dots" viewBox="0 0 ${width} ${height}" aria-hidden="true">
      <path class="full" d=${toPath(0, part)}></path>
      <path class="empty" d=${toPath(part, all)}></path>
    </svg>
    <p class="quiet">${text(words)}</p>`;
}

/** Bars, or dots; nothing where there is no picture. */
export function renderPicture(
  calculator: Calculator,
  calculated: CalculatedTopic,
  context: CalculatorContext,
  renderDrawn: RenderDrawn,
) {
  const {bars, dots} = toPicture(calculator, calculated, context);
  if (!bars && !dots) return nothing;
  return html`<div class="picture" part="picture">
    ${
      bars
        ? html`<ul class="bars" role="list">
            ${bars.map(bar => renderBar(bar, renderDrawn))}
          </ul>`
        : nothing
    }
    ${dots ? renderDots(dots) : nothing}
  </div>`;
}
