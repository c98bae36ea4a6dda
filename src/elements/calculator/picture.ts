import {html, nothing} from 'lit';
import {text} from '../../kit/text.js';
import {toPath} from './dots.geometry.js';
import type {Bar, Dots, Picture} from './picture.model.js';
import {fieldSize} from './dots.geometry.js';

const renderBar = ({label, words, status, share}: Bar) =>
  html`<li>
    <span class="bar-label">${text(label)}</span>
    <svg class="track" height="20" aria-hidden="true">
      <rect class="bar ${status}" x="1" y="1" height="18" width=${`${share * 100}%`}></rect>
    </svg>
    <span class="bar-words">${text(words)}</span>
  </li>`;

/** All dots as two paths of points: a field of 400 is as quick to draw as one of 4. */
function renderDots({all, part, words, scale}: Dots) {
  const {width, height} = fieldSize(all);
  return html`<svg class="dots" viewBox="0 0 ${width} ${height}" aria-hidden="true">
      <path class="full" d=${toPath(0, part)}></path>
      <path class="empty" d=${toPath(part, all)}></path>
    </svg>
    <p class="quiet">${text(words)} ${text(scale)}</p>`;
}

/** Bars, or dots; nothing where there is no picture. */
export const renderPicture = ({bars, dots}: Picture) =>
  bars || dots
    ? html`<div class="picture" part="picture">
        ${
          bars
            ? html`<ul class="bars" role="list">
                ${bars.map(renderBar)}
              </ul>`
            : nothing
        }
        ${dots ? renderDots(dots) : nothing}
      </div>`
    : nothing;
