/** What stands in a cell; beside it its column's name, for where there are no columns. */
import {html, nothing, type TemplateResult} from 'lit';
import {text} from '../../kit/text.js';
import type {Cell, Line} from './comparison-table.model.js';
import {renderCited} from './on-paper.js';
import type {Outcome} from './outcome.model.js';
import {toLight, type Setting} from './setting.js';

/** An answer. */
export const renderCell = (cell: Cell, column: Line, setting: Setting) => {
  const {word, note, figure, rating, sources} = cell;
  const {shown, topicLanguage, words} = setting;
  return html`<td role="cell" class=${toLight(setting, column.id)} lang=${topicLanguage}>
    ${renderAnswer(
      column.label,
      html`<span class="word" part="word">${text(word)}</span>
        ${note ? html`<span class="note">${text(note)}</span>` : nothing}
        ${figure ? html`<span class="note">${text(figure)}</span>` : nothing}
        ${rating === undefined ? nothing : html`<span class="rating">${text(words.rated(String(rating)))}</span>`}
        ${renderCited(shown.references.cite(sources))}`,
    )}
  </td>`;
};

/** The score of an option, in a column of scores or under the option's own column. */
export const renderScore = (outcome: Outcome, {id}: Line, label: string, setting: Setting) => {
  const {share = '', parts = ''} = outcome.scores.get(id) ?? {};
  const isInColumn = setting.view.rowsAre === 'factors';
  return html`<td role="cell" class=${isInColumn ? toLight(setting, id) : ''}>
    ${renderAnswer(
      label,
      html`<span class="word">${text(share)}</span> <span class="note">${text(parts)}</span>`,
    )}
  </td>`;
};

const renderAnswer = (label: string, answer: TemplateResult) =>
  html`<span class="cell-label">${text(label)}</span> <span class="answer">${answer}</span>`;
