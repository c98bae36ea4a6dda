import {html, nothing} from 'lit';
import {renderSourceNames} from '../../kit/citation.js';
import {text} from '../../kit/text.js';
import type {Analogy} from '../../topic/schema/schema.js';
import type {AnalogyContext} from './amount.model.js';
import {toNumbersNote} from './numbers-note.model.js';

/** That numbers are made up, or what they are computed with and who says so. */
export function renderNumbersNote(analogy: Analogy, context: AnalogyContext) {
  const {figures, sources} = toNumbersNote(analogy, context);
  const computedWith = figures.length ? `${figures.join('; ')}.` : '';
  return html`<p>
    ${text([analogy.inventedNumbers, computedWith].filter(Boolean).join(' '))}
    ${sources.length ? html`${text(context.messages.sources)}: ${renderSourceNames(sources)}` : nothing}
  </p>`;
}
