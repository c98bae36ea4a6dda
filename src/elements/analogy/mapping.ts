import {html, nothing} from 'lit';
import {renderSourceNames} from '../../kit/citation.js';
import {text} from '../../kit/text.js';
import type {AnalogyContext} from './amount.model.js';
import {litIf} from './amounts.js';
import type {MappedRow} from './mapping.model.js';
import {renderSign} from './signs.js';

/** What lights a row: where the pointer or the focus is, or what was pressed last. */
interface Light {
  lit?: string;
  pinned?: string;
  onPin: (row: MappedRow) => void;
}

const renderPair = ({sign, source, target}: MappedRow, {messages}: AnalogyContext) =>
  html`<span class="pair-sign">${sign ? renderSign(sign.glyph, sign.tone) : nothing}</span>
    <span class="pair-source">${text(source)}</span>
    <span class="hidden">${text(messages.standsFor)}</span>
    <span class="pair-target">${text(target)}</span>`;

const renderNumbersNote = ({relation, sources, limits}: MappedRow, {messages}: AnalogyContext) =>
  html`<p class="relation">
      ${relation ? text(`${relation} `) : nothing}<span class="quiet"
        >${sources.length ? html`${text(messages.sources)}: ${renderSourceNames(sources)}` : text(messages.ownRow)}</span
      >
    </p>
    ${limits.map(limit => html`<p class="limit"><b>${text(limit.kind)}.</b> ${text(limit.text)}</p>`)}`;

/** What stands for what. Pressing a row, or pointing at it, lights it and what the picture draws of it. */
export const renderMapping = (
  rows: readonly MappedRow[],
  worlds: readonly [string, string],
  context: AnalogyContext,
  light?: Light,
) =>
  rows.length
    ? html`<div class="mapping">
        <div class="worlds pair" aria-hidden="true">
          <span class="pair-sign"></span><span>${text(worlds[0])}</span><span>${text(worlds[1])}</span>
        </div>
        <ul role="list" aria-label=${context.messages.mapping}>
          ${rows.map(
            row =>
              html`<li
                class="row ${litIf(row.id, light?.lit)} ${light?.pinned === row.id ? 'pinned' : ''}"
                part="row"
                data-row=${row.id}
              >
                ${
                  light && row.isDrawn
                    ? html`<button
                        class="pair"
                        aria-pressed=${row.id === light.pinned}
                        @click=${() => light.onPin(row)}
                      >
                        ${renderPair(row, context)}
                      </button>`
                    : html`<div class="pair">${renderPair(row, context)}</div>`
                }
                ${renderNumbersNote(row, context)}
              </li>`,
          )}
        </ul>
      </div>`
    : nothing;
