/** Above the table: which options are shown, and for narrow places order and turn. */
import {html, nothing} from 'lit';
import {text} from '../../kit/text.js';
import type {Line} from './comparison-table.model.js';
import type {Setting} from './setting.js';

export const renderControls = (options: readonly Line[], setting: Setting) => {
  const {shown, view, words, onTurn} = setting;
  const sortable = shown.model.columns.filter(({canSort}) => canSort);
  return html`<div class="controls" part="controls">
    <span role="group" class="shown" aria-label=${words.shown}>
      <span aria-hidden="true">${text(words.shown)}</span>
      ${options.map(option => renderOption(option, setting))}
    </span>
    ${sortable.length > 0 ? renderOrder(sortable, setting) : nothing}
    <button class="text-button turn" @click=${onTurn}>${text(words.turn[view.rowsAre])}</button>
  </div>`;
};

function renderOption({id, label}: Line, {shown, view, onHide}: Setting) {
  const isShown = !view.hidden.has(id);
  return html`<label
    ><input
      type="checkbox"
      .checked=${isShown}
      ?disabled=${isShown && shown.options.length === 1}
      @change=${() => onHide(id)}
    />${text(label)}</label
  >`;
}

/** In place of the buttons in the head, which cards do not have. */
function renderOrder(columns: readonly Line[], {view, words, onSort}: Setting) {
  const onOrder = ({target}: Event) => {
    const chosen = (target as HTMLSelectElement).value;
    onSort(columns.find(({id}) => id === chosen));
  };
  return html`<label class="order"
    >${text(words.order)}
    <select @change=${onOrder}>
      <option value="">${text(words.asGiven)}</option>
      ${columns.map(
        ({id, label}) =>
          html`<option value=${id} .selected=${view.sortBy === id}>${text(words.bestIn(label))}</option>`,
      )}
    </select>
  </label>`;
}
