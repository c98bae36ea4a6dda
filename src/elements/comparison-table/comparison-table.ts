import {html, nothing, type PropertyDeclarations} from 'lit';
import {tableMessagesFor} from '../../i18n/table.js';
import {renderSourceName} from '../../kit/citation.js';
import {copyText} from '../../kit/copy-text.js';
import {define} from '../../kit/define.js';
import {EvidenceEvent, ExportEvent, SortEvent} from '../../kit/events.js';
import {ExplainerElement, type Ready} from '../../kit/explainer-element.js';
import {renderHead, type TextContext} from '../../kit/frame.js';
import {sharedStyles} from '../../kit/styles.js';
import {text} from '../../kit/text.js';
import type {ComparisonTable, Topic} from '../../topic/schema.js';
import {formatText} from '../../format/text.js';
import {HideEvent, HighlightEvent, WeighEvent} from './comparison-table.events.js';
import type {Cell, Column, Line, Row, Rows} from './comparison-table.model.js';
import {comparisonTableStyles} from './comparison-table.styles.js';
import type {CopyContext, Copying} from './copying.js';
import {renderCited, renderReferences} from './on-paper.js';
import type {Outcome} from './outcome.model.js';
import type {References} from './references.model.js';
import {toShownTable, type ShownTable, type Weights} from './shown.model.js';
import type {Weight} from './weighing.model.js';

type ReadyTable = Ready<'tables'>;

/** More columns than these scroll; head and first column then stay in sight. */
const mostInSight = 4;

/**
 * Options side by side, by what counts: a short word and a note in each cell, the sources of each row behind its
 * button. A reader can highlight, hide and sort, and say what matters: the table then says which option follows
 * from that, and how firm this is. It can be taken away as CSV or as text, and is printed as the reader has set it,
 * with its sources in full.
 *
 * @element explainer-comparison-table
 * @csspart table - The table.
 * @csspart table-scroll - What scrolls if the table is wider than the page.
 * @csspart controls - Which options are shown, and how the table is turned when it is narrow.
 * @csspart word - The short word of a cell.
 * @csspart sources - The popover with the sources of a row.
 * @csspart weighing - Where a reader sets what matters.
 * @csspart outcome - The sentence that says what follows.
 * @csspart text - The table as text to copy by hand, where the browser does not let us copy it.
 * @csspart references - All sources in full, on paper only.
 * @fires {HighlightEvent} explainer-highlight - The reader highlighted a row or a column.
 * @fires {HideEvent} explainer-hide - The reader hid an option, or showed it again.
 * @fires {SortEvent} explainer-sort - The reader changed the order.
 * @fires {WeighEvent} explainer-weigh - The reader set what matters.
 * @fires {EvidenceEvent} explainer-evidence - The reader opened or closed the sources of a row.
 * @fires {ExplainerEvent<Export>} explainer-export - The reader took the table as CSV, or copied it as text.
 * @example
 * <explainer-comparison-table topic="trainium"></explainer-comparison-table>
 */
export class ExplainerComparisonTable extends ExplainerElement<'tables'> {
  static override properties: PropertyDeclarations = {
    table: {},
    rowsAre: {state: true},
    highlighted: {state: true},
    hiddenOptions: {state: true},
    sortBy: {state: true},
    weights: {state: true},
  };

  static override styles = [sharedStyles, comparisonTableStyles];

  /** Which table of the topic. Left out: the first. */
  table?: string;

  private rowsAre: Rows = 'factors';
  private highlighted?: string;
  private hiddenOptions: ReadonlySet<string> = new Set();
  private sortBy?: string;
  private weights: Weights = {};
  #copying?: Copying;
  #weighing?: typeof import('./weighing.js');

  constructor() {
    super(['tables', 'figures', 'sources']);
  }

  protected override get choice() {
    return {collection: 'tables', noun: 'table', id: this.table} as const;
  }

  private get words() {
    return tableMessagesFor(this.language);
  }

  override render() {
    return this.renderState(ready => this.#renderReady(ready));
  }

  #renderReady({part, topic}: ReadyTable) {
    const context = {...this.#textContext(topic), words: this.words};
    const view = {rowsAre: this.rowsAre, hidden: this.hiddenOptions, sortBy: this.sortBy};
    const weighing = {weights: this.weights, toOutcome: this.#weighing?.toOutcome};
    const shown = toShownTable(part, view, weighing, context);
    const {model, factors, outcome, references, leftOut} = shown;
    const copyContext = {shown, language: this.language, announcer: this.announcer};
    return html`<section class="frame" part="frame" role="group" aria-labelledby="title">
      ${renderHead(this, part, context)} ${this.#renderControls(part, model.columns)}
      <div
        class="table-scroll ${model.columns.length > mostInSight ? 'wide' : ''}"
        part="table-scroll"
        role="region"
        aria-labelledby="title"
        tabindex="0"
        @focusin=${keepInSight}
      >
        ${this.#renderTable(shown, topic)}
      </div>
      ${factors.length > 0 ? this.#renderWeighing(factors) : nothing}
      ${outcome ? html`<p class="outcome" part="outcome">${text(outcome.sentence)}</p>` : nothing}
      <div class="controls">
        <button class="text-button copy" @click=${() => this.#onCopy(copyContext)}>
          ${text(this.words.copyText)}
        </button>
        <button class="text-button" @click=${() => this.#onExport(part, topic)}>
          ${text(this.messages.downloadCsv)}
        </button>
      </div>
      ${this.#copying?.render(copyContext)}
      ${leftOut ? html`<p class="on-paper">${text(leftOut)}</p>` : nothing}
      ${this.#renderFoot(part, shown, context)}
      ${renderReferences(references, this.messages.sources, topic.language ?? this.language)}
      <div class="hidden" role="status">${text(this.announcer.sentence)}</div>
    </section>`;
  }

  #renderControls({options}: ComparisonTable, columns: readonly Column[]) {
    const {words} = this;
    const sortable = columns.filter(({canSort}) => canSort);
    const isLast = options.length - this.hiddenOptions.size === 1;
    return html`<div class="controls" part="controls">
      <span role="group" class="shown" aria-label=${words.shown}>
        <span aria-hidden="true">${text(words.shown)}</span>
        ${options.map(({id, label}) => {
          const isShown = !this.hiddenOptions.has(id);
          return html`<label
            ><input
              type="checkbox"
              .checked=${isShown}
              ?disabled=${isLast && isShown}
              @change=${() => this.#onHide(id)}
            />${text(label)}</label
          >`;
        })}
      </span>
      ${sortable.length > 0 ? this.#renderOrder(sortable) : nothing}
      <button class="text-button turn" @click=${this.#onTurn}>${text(words.turn[this.rowsAre])}</button>
    </div>`;
  }

  /** In place of the buttons in the head, which blocks below each other do not have. */
  #renderOrder(columns: readonly Column[]) {
    const {words} = this;
    return html`<label class="order"
      >${text(words.order)}
      <select @change=${(event: Event) => this.#onOrder(event, columns)}>
        <option value="">${text(words.asGiven)}</option>
        ${columns.map(
          ({id, label}) =>
            html`<option value=${id} .selected=${this.sortBy === id}>${text(words.bestIn(label))}</option>`,
        )}
      </select>
    </label>`;
  }

  #renderTable(shown: ShownTable, topic: Topic) {
    const {words} = this;
    const {model, outcome} = shown;
    const isByOption = model.rowsAre === 'options';
    return html`<table part="table" role="table" aria-labelledby="title">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="corner">
            ${text(isByOption ? words.option : words.factor)}
          </th>
          ${model.columns.map(column => this.#renderColumn(column))}
          ${outcome && isByOption ? html`<th role="columnheader" scope="col">${text(words.score)}</th>` : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${model.rows.map((row, index) => this.#renderRow(row, index, shown, topic))}
      </tbody>
      ${
        outcome && !isByOption
          ? html`<tfoot role="rowgroup">
              <tr role="row">
                <th role="rowheader" scope="row">${text(words.score)}</th>
                ${model.columns.map(column => this.#renderScore(outcome, column, column.label))}
              </tr>
            </tfoot>`
          : nothing
      }
    </table>`;
  }

  #renderColumn(column: Column) {
    const isSorted = column.canSort && this.sortBy === column.id;
    return html`<th
      role="columnheader"
      scope="col"
      class=${this.#highlight(column.id)}
      aria-sort=${isSorted ? 'descending' : 'none'}
    >
      ${this.#renderName(column)}
      ${
        column.canSort
          ? html`<button
              class="sort"
              aria-pressed=${isSorted}
              aria-label=${this.words.sortBy(column.label)}
              @click=${() => this.#sort(isSorted ? undefined : column)}
            >
              <span aria-hidden="true">${text(isSorted ? '↓' : '↕')}</span>
            </button>`
          : nothing
      }
      ${renderUnavailable(column)}
    </th>`;
  }

  #renderName({id, label}: Line) {
    return html`<button
      class="line"
      aria-pressed=${this.highlighted === id}
      @click=${() => this.#onHighlight(id)}
    >
      ${text(label)}
    </button>`;
  }

  #renderRow(row: Row, index: number, {model, outcome, references}: ShownTable, topic: Topic) {
    const {columns, rowsAre} = model;
    return html`<tr role="row" class=${this.#highlight(row.id)}>
      <th role="rowheader" scope="row" lang=${topic.language ?? this.language}>
        ${this.#renderName(row)} ${renderUnavailable(row)}
        ${row.sources.length > 0 ? this.#renderSources(row, index, columns) : nothing}
      </th>
      ${row.cells.map((cell, place) => this.#renderCell(cell, columns[place]!, references, topic))}
      ${outcome && rowsAre === 'options' ? this.#renderScore(outcome, row, this.words.score) : nothing}
    </tr>`;
  }

  #renderSources({id, label, cells, sources}: Row, index: number, columns: readonly Column[]) {
    const {words, messages} = this;
    const popover = `sources-${index}`;
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
        @toggle=${(event: ToggleEvent) => this.#onSources(id, event)}
      >
        <p class="sources-title">${text(words.sourcesOf(label))}</p>
        <ul>
          ${sources.map(source => {
            const said = columns.filter((_, place) => cells[place]!.sources.includes(source));
            const labels = said.length < columns.length ? said.map(({label}) => label).join(', ') : '';
            return html`<li>${renderSourceName(source)}${labels ? text(` (${labels})`) : nothing}</li>`;
          })}
        </ul>
      </div>`;
  }

  #renderCell(cell: Cell, column: Column, references: References, topic: Topic) {
    const {word, note, figure, rating, sources} = cell;
    return html`<td role="cell" class=${this.#highlight(column.id)} lang=${topic.language ?? this.language}>
      <span class="cell-label">${text(column.label)}</span>
      <span class="answer">
        <span class="word" part="word">${text(word)}</span>
        ${note ? html`<span class="note">${text(note)}</span>` : nothing}
        ${figure ? html`<span class="note">${text(figure)}</span>` : nothing}
        ${
          rating === undefined
            ? nothing
            : html`<span class="rating">${text(this.words.rated(String(rating)))}</span>`
        }
        ${renderCited(references.cite(sources))}
      </span>
    </td>`;
  }

  #renderScore(outcome: Outcome, {id}: Line, label: string) {
    const score = outcome.scores.get(id);
    return html`<td role="cell" class=${this.rowsAre === 'factors' ? this.#highlight(id) : ''}>
      <span class="cell-label">${text(label)}</span>
      <span class="answer">
        <span class="word">${text(score?.share ?? '')}</span>
        <span class="note">${text(score?.parts ?? '')}</span>
      </span>
    </td>`;
  }

  #renderWeighing(factors: readonly Line[]) {
    const {words, weights} = this;
    return html`<details class="weighing" part="weighing" @toggle=${this.#onWeighing}>
      <summary><span class="text-button">${text(words.weigh)}</span></summary>
      ${this.#weighing?.renderWeighing(factors, weights, words, this.#onWeight, this.#onReset)}
    </details>`;
  }

  #renderFoot(part: ComparisonTable, {authors}: ShownTable, context: TextContext) {
    return html`<div class="foot" part="foot">
      <p><slot name="note">${text(this.note ?? formatText(part.note ?? '', context))}</slot></p>
      <p>${text(authors)}</p>
    </div>`;
  }

  #highlight = (id: string) => (this.highlighted === id ? 'lit' : '');

  #textContext(topic: Topic): TextContext {
    return {topic, language: this.language, messages: this.messages};
  }

  #onHighlight(id: string) {
    this.highlighted = this.highlighted === id ? undefined : id;
    this.dispatchEvent(new HighlightEvent(this.highlighted));
  }

  #onHide(id: string) {
    const hidden = new Set(this.hiddenOptions);
    if (!hidden.delete(id)) hidden.add(id);
    this.hiddenOptions = hidden;
    this.dispatchEvent(new HideEvent([...hidden]));
  }

  #onTurn = () => {
    this.rowsAre = this.rowsAre === 'factors' ? 'options' : 'factors';
    this.sortBy = undefined;
  };

  #onOrder({target}: Event, columns: readonly Column[]) {
    const chosen = (target as HTMLSelectElement).value;
    this.#sort(columns.find(({id}) => id === chosen));
  }

  #sort(column: Column | undefined) {
    this.sortBy = column?.id;
    this.announcer.say(column ? this.words.sorted(column.label) : this.messages.sortedAsGiven);
    this.dispatchEvent(new SortEvent(column ? 'value' : 'given'));
  }

  #onWeighing = () => {
    import('./weighing.js').then(
      weighing => {
        this.#weighing = weighing;
        this.requestUpdate();
      },
      () => this.announcer.say(this.messages.failed),
    );
  };

  #onWeight = (factor: string, weight: Weight) => {
    this.weights = {...this.weights, [factor]: weight};
    this.#tellWeights();
  };

  #onReset = () => {
    this.weights = {};
    this.#tellWeights();
  };

  #tellWeights() {
    this.dispatchEvent(new WeighEvent(this.weights));
    void this.updateComplete.then(() =>
      this.announcer.say(this.renderRoot.querySelector('.outcome')?.textContent ?? ''),
    );
  }

  async #onExport(table: ComparisonTable, topic: Topic) {
    const {exportTable} = await import('./comparison-table-export.js');
    this.dispatchEvent(new ExportEvent(exportTable(table, topic, this.language)));
  }

  async #onCopy(context: CopyContext) {
    const loading = import('./copying.js').then(({Copying}) => (this.#copying ??= new Copying(this)));
    try {
      // Called at once: later the browser would not know that the reader pressed.
      const isCopied = await copyText(loading.then(copying => copying.toText(context)));
      await (await loading).finish(context, isCopied);
    } catch {
      this.announcer.say(this.messages.failed);
    }
  }

  #onSources(id: string, {newState, target}: ToggleEvent) {
    const popover = target as HTMLElement;
    // In a shadow tree Chromium 156 leaves the focus in a popover that Escape has closed.
    if (newState === 'closed' && popover.contains(this.shadowRoot!.activeElement))
      (popover.previousElementSibling as HTMLElement).focus();
    this.dispatchEvent(new EvidenceEvent(id, newState === 'open'));
  }
}

const renderUnavailable = ({unavailable}: Line) =>
  unavailable ? html`<span class="unavailable">${text(unavailable)}</span>` : nothing;

/** To WebKit 2.50, what the head or the first column covers is in sight, whatever padding there is. */
function keepInSight({target}: Event) {
  const focused = target as HTMLElement;
  if (focused.matches('th > :focus-visible')) focused.scrollIntoView({block: 'nearest', inline: 'nearest'});
}

define('explainer-comparison-table', ExplainerComparisonTable);

declare global {
  interface HTMLElementTagNameMap {
    'explainer-comparison-table': ExplainerComparisonTable;
  }
}
