import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../i18n/messages.js';
import type {Problem} from '../topic/problem/problem.js';
import type {ElementState} from './element-state.js';
import {toHeadingLevel} from './head-and-foot.js';
import {text} from './text.js';

/** Every state in which there is nothing to show yet, or nothing at all. */
export type NotReady = Exclude<ElementState<never>, {name: 'ready'}>;

/** More than this many problems do not help an author; the rest follow when these are mended. */
const mostProblems = 5;

interface Words {
  heading?: string;
  headingLevel: number;
}

/**
 * How an element looks when it has nothing to show yet, or nothing at all. The author's fallback stays
 * visible in every one of these states.
 */
export function renderNotReady(
  state: NotReady,
  {heading, headingLevel}: Words,
  messages: Messages,
  onRetry: () => void,
): TemplateResult {
  const drawings = {
    waiting: () => html`<p class="quiet">${text(messages.waiting)}</p>`,
    empty: () => html`<p class="quiet">${text(messages.empty)}</p>`,
    invalid: () => renderProblems((state as {problems: readonly Problem[]}).problems, messages),
    failed: () => renderFailure((state as {message: string}).message, messages, onRetry),
  };
  return html`<section
    class="frame not-ready"
    part="frame"
    data-state=${state.name}
    aria-busy=${state.name === 'waiting'}
  >
    ${
      heading
        ? html`<div class="title" part="title" role="heading" aria-level=${toHeadingLevel(headingLevel)}>
            ${text(heading)}
          </div>`
        : nothing
    }
    <slot></slot>
    <div part="status" role="status">${drawings[state.name]()}</div>
  </section>`;
}

const renderProblems = (problems: readonly Problem[], messages: Messages) => html`
  <p class="state-title">${text(messages.invalid)}</p>
  <ul class="problems">
    ${problems.slice(0, mostProblems).map(({message}) => html`<li>${text(message)}</li>`)}
  </ul>
`;

const renderFailure = (message: string, messages: Messages, onRetry: () => void) => html`
  <p class="state-title">${text(messages.failed)}</p>
  <p>${text(message)}</p>
  <button class="text-button" part="retry" @click=${onRetry}>${text(messages.retry)}</button>
`;
