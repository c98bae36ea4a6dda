import {html, nothing, type PropertyDeclarations} from 'lit';
import {formatText} from '../../format/text.js';
import {tableMessagesFor} from '../../i18n/table.js';
import type {Copying} from '../../kit/copying.js';
import {EvidenceEvent, ExportEvent, SortEvent} from '../../kit/events.js';
import {ExplainerElement, type Ready} from '../../kit/explainer-element.js';
import {renderHead, type TextContext} from '../../kit/head-and-foot.js';
import {sharedStyles} from '../../kit/styles.js';
import {text} from '../../kit/text.js';
import type {ComparisonTable, Topic} from '../../topic/schema/schema.js';
import {HideEvent, HighlightEvent, WeighEvent} from './comparison-table.events.js';
import type {Line, Rows} from './comparison-table.model.js';
import {comparisonTableStyles} from './comparison-table.styles.js';
import {renderControls} from './controls-template.js';
import {renderReferences} from './on-paper.js';
import type {Setting} from './setting.js';
import {toShownTable, type ShownTable, type Weights} from './shown.model.js';
import {renderTable} from './table-template.js';
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
  #copying?: Copying<ShownTable>;
  #weighing?: typeof import('./weighing.js');

  protected override readonly parts = ['tables', 'figures', 'sources'] as const;

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
    const {messages, words, language} = this;
    const context = {topic, language, messages, words};
    const view = {rowsAre: this.rowsAre, hidden: this.hiddenOptions, sortBy: this.sortBy};
    const weighing = {weights: this.weights, toOutcome: this.#weighing?.toOutcome};
    const shown = toShownTable(part, view, weighing, context);
    const {model, factors, outcome, references, leftOut} = shown;
    const setting: Setting = {
      shown,
      view,
      highlighted: this.highlighted,
      topicLanguage: topic.language ?? language,
      messages,
      words,
      onHighlight: this.#onHighlight,
      onHide: this.#onHide,
      onSort: this.#onSort,
      onTurn: this.#onTurn,
      onSources: this.#onSources,
    };
    return html`<section class="frame" part="frame" role="group" aria-labelledby="title">
      ${renderHead(this, part, context)} ${renderControls(part.options, setting)}
      <div
        class="table-scroll ${model.columns.length > mostInSight ? 'wide' : ''}"
        part="table-scroll"
        role="region"
        aria-labelledby="title"
        tabindex="0"
        @focusin=${keepInSight}
      >
        ${renderTable(setting)}
      </div>
      ${factors.length > 0 ? this.#renderWeighing(factors) : nothing}
      ${outcome ? html`<p class="outcome" part="outcome">${text(outcome.sentence)}</p>` : nothing}
      <div class="controls">
        <button
          class="text-button copy"
          @pointerenter=${this.#prepareCopying}
          @focus=${this.#prepareCopying}
          @click=${() => this.#onCopy(shown)}
        >
          ${text(words.copyText)}
        </button>
        <button class="text-button" @click=${() => this.#onExport(part, topic)}>
          ${text(messages.downloadCsv)}
        </button>
      </div>
      ${this.#copying?.render(shown)} ${leftOut ? html`<p class="on-paper">${text(leftOut)}</p>` : nothing}
      ${this.#renderFoot(part, shown, context)}
      ${renderReferences(references, messages.sources, setting.topicLanguage)}
      <div class="hidden" role="status">${text(this.announcer.sentence)}</div>
    </section>`;
  }

  #renderWeighing(factors: readonly Line[]) {
    const {words, weights} = this;
    return html`<details class="weighing needs-script" part="weighing" @toggle=${this.#onWeighing}>
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

  #onHighlight = (id: string) => {
    this.highlighted = this.highlighted === id ? undefined : id;
    this.dispatchEvent(new HighlightEvent(this.highlighted));
  };

  #onHide = (id: string) => {
    const hidden = new Set(this.hiddenOptions);
    if (!hidden.delete(id)) hidden.add(id);
    this.hiddenOptions = hidden;
    this.dispatchEvent(new HideEvent([...hidden]));
  };

  #onTurn = () => {
    this.rowsAre = this.rowsAre === 'factors' ? 'options' : 'factors';
    this.sortBy = undefined;
  };

  #onSort = (column: Line | undefined) => {
    this.sortBy = column?.id;
    this.announcer.say(column ? this.words.sorted(column.label) : this.messages.sortedAsGiven);
    this.dispatchEvent(new SortEvent(column ? 'value' : 'given'));
  };

  #onSources = (id: string, isOpen: boolean) => {
    this.dispatchEvent(new EvidenceEvent(id, isOpen));
  };

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

  #onExport(table: ComparisonTable, topic: Topic) {
    import('./comparison-table-export.js').then(
      ({exportTable}) => this.dispatchEvent(new ExportEvent(exportTable(table, topic, this.language))),
      () => this.announcer.say(this.messages.failed),
    );
  }

  async #loadCopying() {
    const {copyingFor} = await import('./as-text.js');
    return (this.#copying ??= copyingFor(this, this.announcer));
  }

  /** When the pointer or the focus comes near: what copies should be here when the button is pressed. */
  #prepareCopying = () => void this.#loadCopying().catch(() => {});

  #onCopy(shown: ShownTable) {
    const copy = (copying: Copying<ShownTable>) => copying.copy(shown);
    // Nothing is waited for once it is here: later the browser would not know that the reader pressed.
    (this.#copying ? copy(this.#copying) : this.#loadCopying().then(copy)).catch(() =>
      this.announcer.say(this.messages.failed),
    );
  }
}

/** To WebKit 2.50, what the head or the first column covers is in sight, whatever padding there is. */
function keepInSight({target}: Event) {
  const focused = target as HTMLElement;
  if (focused.matches('th :focus-visible')) focused.scrollIntoView({block: 'nearest'});
}
