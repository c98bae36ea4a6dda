/** The table itself, with all its roles: the display values of cards would take them away. */
import {html, nothing} from 'lit';
import {text} from '../../kit/text.js';
import {renderCell, renderScore} from './cell-template.js';
import type {Row} from './comparison-table.model.js';
import {renderHeadRow} from './head-template.js';
import {renderName, renderUnavailable} from './name-template.js';
import type {Outcome} from './outcome.model.js';
import {toLight, type Setting} from './setting.js';
import {renderSources} from './sources-template.js';

export const renderTable = (setting: Setting) => {
  const {model, outcome} = setting.shown;
  return html`<table part="table" role="table" aria-labelledby="title">
    <thead role="rowgroup">
      ${renderHeadRow(setting)}
    </thead>
    <tbody role="rowgroup">
      ${model.rows.map((row, index) => renderRow(row, index, setting))}
    </tbody>
    ${
      outcome && model.rowsAre === 'factors'
        ? html`<tfoot role="rowgroup">
            ${renderScores(outcome, setting)}
          </tfoot>`
        : nothing
    }
  </table>`;
};

function renderRow(row: Row, index: number, setting: Setting) {
  const {shown, topicLanguage, words} = setting;
  const {model, outcome} = shown;
  return html`<tr role="row" class=${toLight(setting, row.id)}>
    <th role="rowheader" scope="row" lang=${topicLanguage}>
      ${renderName(row, setting)} ${renderUnavailable(row)}
      ${row.sources.length > 0 ? renderSources(row, index, setting) : nothing}
    </th>
    ${row.cells.map((cell, place) => renderCell(cell, model.columns[place]!, setting))}
    ${outcome && model.rowsAre === 'options' ? renderScore(outcome, row, words.score, setting) : nothing}
  </tr>`;
}

const renderScores = (outcome: Outcome, setting: Setting) =>
  html`<tr role="row">
    <th role="rowheader" scope="row">${text(setting.words.score)}</th>
    ${setting.shown.model.columns.map(column => renderScore(outcome, column, column.label, setting))}
  </tr>`;
