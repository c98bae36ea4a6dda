import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../format/date.js';
import type {Messages} from '../../i18n/messages.js';
import {renderSourceNames} from '../../kit/citation.js';
import {text} from '../../kit/text.js';
import {sourcesOf} from '../../topic/schema/lookup.js';
import type {Topic} from '../../topic/schema/schema.js';
import type {BarRow} from './bar-chart.model.js';

/** What the table is written from, beside its rows. */
interface TableContext {
  topic: Topic;
  language: string;
  messages: Messages;
  caption: string;
}

/** The picture's twin: every datum of every bar, in the same order, as a real table. */
export const renderBarTable = (rows: readonly BarRow[], context: TableContext): TemplateResult => html`
  <div class="table-scroll" part="table-scroll" role="region" aria-label=${context.caption} tabindex="0">
    <table part="table">
      <caption class="hidden">
        ${text(context.caption)}
      </caption>
      <thead>
        <tr>
          ${headings(context.messages).map(heading => html`<th scope="col">${text(heading)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row => renderRow(row, context))}
      </tbody>
    </table>
  </div>
`;

const headings = ({table}: Messages) => [
  table.what,
  table.value,
  table.status,
  table.asOf,
  table.saidBy,
  table.sources,
];

function renderRow(row: BarRow, {topic, language, messages}: TableContext) {
  const {figure} = row;
  const sources = sourcesOf(topic, figure);
  return html`<tr>
    <th scope="row" lang=${topic.language ?? language}>
      ${text(row.label)}
      ${row.condition ? html`<span class="condition">${text(row.condition)}</span>` : nothing}
    </th>
    <td>
      ${text(row.longValue)}${row.doubts.map(doubt => html` <span class="doubt">${text(doubt)}</span>`)}
    </td>
    <td>${text(row.statusName)}</td>
    <td>${text(figure.asOf ? formatDate(figure.asOf, language) : messages.dateNotStated)}</td>
    <td>${text(figure.claimedBy ?? '–')}</td>
    <td>${sources.length > 0 ? renderSourceNames(sources) : text(messages.statuses.unknown)}</td>
  </tr>`;
}
