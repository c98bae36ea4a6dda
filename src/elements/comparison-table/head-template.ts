/** The head of the table: names of columns, each with an arrow that sorts by it. */
import {html, nothing} from 'lit';
import {text} from '../../kit/text.js';
import type {Column} from './comparison-table.model.js';
import {renderName, renderUnavailable} from './name-template.js';
import {toLight, type Setting} from './setting.js';

export const renderHeadRow = (setting: Setting) => {
  const {shown, words} = setting;
  const {model, outcome} = shown;
  const isByOption = model.rowsAre === 'options';
  return html`<tr role="row">
    <th role="columnheader" scope="col" class="corner">${text(isByOption ? words.option : words.factor)}</th>
    ${model.columns.map(column => renderColumn(column, setting))}
    ${outcome && isByOption ? html`<th role="columnheader" scope="col">${text(words.score)}</th>` : nothing}
  </tr>`;
};

function renderColumn(column: Column, setting: Setting) {
  const isSorted = column.canSort && setting.view.sortBy === column.id;
  return html`<th
    role="columnheader"
    scope="col"
    class=${toLight(setting, column.id)}
    aria-sort=${isSorted ? 'descending' : 'none'}
  >
    <div class="head">
      ${renderName(column, setting)} ${column.canSort ? renderSort(column, isSorted, setting) : nothing}
    </div>
    ${renderUnavailable(column)}
  </th>`;
}

const renderSort = (column: Column, isSorted: boolean, {words, onSort}: Setting) =>
  html`<button
    class="sort needs-script"
    aria-pressed=${isSorted}
    aria-label=${words.sortBy(column.label)}
    @click=${() => onSort(isSorted ? undefined : column)}
  >
    <span aria-hidden="true">${text(isSorted ? '↓' : '↕')}</span>
  </button>`;
