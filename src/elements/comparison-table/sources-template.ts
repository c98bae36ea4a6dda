/** The sources of a row, behind its button. */
import {html, nothing} from 'lit';
import {renderSourceName} from '../../kit/citation.js';
import {text} from '../../kit/text.js';
import type {Source} from '../../topic/schema/schema.js';
import type {Row} from './comparison-table.model.js';
import type {Setting} from './setting.js';

export const renderSources = (row: Row, index: number, {shown, messages, words, onSources}: Setting) => {
  const {id, label, sources} = row;
  const popover = `sources-${index}`;
  const onToggle = ({newState, target}: ToggleEvent) => {
    if (newState === 'closed') giveFocusBack(target as HTMLElement);
    onSources(id, newState === 'open');
  };
  return html`<button class="text-button" popovertarget=${popover}>
      ${text(messages.sources)}<span class="hidden">${text(` ${label}`)}</span>
    </button>
    <div
      id=${popover}
      class="sources"
      part="sources"
      popover
      role="group"
      aria-label=${words.sourcesOf(label)}
      @toggle=${onToggle}
    >
      <p class="sources-title">${text(words.sourcesOf(label))}</p>
      <ul>
        ${sources.map(source => {
          const labels = answersOf(source, row, shown.model.columns);
          return html`<li>${renderSourceName(source)}${labels ? text(` (${labels})`) : nothing}</li>`;
        })}
      </ul>
    </div>`;
};

/** Which answers of a row a source is for; no letters if it is for all. */
function answersOf(source: Source, {cells}: Row, columns: readonly {label: string}[]) {
  const said = columns.filter((_, place) => cells[place]!.sources.includes(source));
  return said.length < columns.length ? said.map(({label}) => label).join(', ') : '';
}

/** In a shadow tree Chromium 156 leaves the focus in a popover that Escape has closed. */
function giveFocusBack(popover: HTMLElement) {
  const {activeElement} = popover.getRootNode() as ShadowRoot;
  if (popover.contains(activeElement)) (popover.previousElementSibling as HTMLElement).focus();
}
