/** What a row or a column is called: the button that highlights it, and why it cannot be had. */
import {html, nothing} from 'lit';
import {text} from '../../kit/text.js';
import type {Line} from './comparison-table.model.js';
import type {Setting} from './setting.js';

export const renderName = ({id, label}: Line, {highlighted, onHighlight}: Setting) =>
  html`<button class="line" aria-pressed=${highlighted === id} @click=${() => onHighlight(id)}>
    ${text(label)}
  </button>`;

export const renderUnavailable = ({unavailable}: Line) =>
  unavailable ? html`<span class="unavailable">${text(unavailable)}</span>` : nothing;
