/** What stands only on paper, where nothing can be pressed: the sources in full, and their numbers in the cells. */
import {html, nothing} from 'lit';
import {text} from '../../kit/text.js';
import type {References} from '../../format/references.js';

/** The numbers of a cell's sources. */
export const renderCited = (numbers: string) =>
  numbers ? html`<span class="on-paper rating">${text(numbers)}</span>` : nothing;

/** All sources, with their addresses to be read. */
export const renderReferences = ({list}: References, title: string, language: string) =>
  list.length > 0
    ? html`<div class="on-paper note" part="references">
        <b>${text(title)}</b>
        <ol lang=${language}>
          ${list.map(
            ({words, url}) =>
              html`<li>${text(words)} ${url ? html`<a href=${url}>${text(url)}</a>` : nothing}</li>`,
          )}
        </ol>
      </div>`
    : nothing;
