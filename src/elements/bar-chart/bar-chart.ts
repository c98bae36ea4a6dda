import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {formatText} from '../../format/text.js';
import {Evidence} from '../../kit/evidence.js';
import {ExportEvent, SortEvent, TableEvent} from '../../kit/events.js';
import {ExplainerElement, type Ready} from '../../kit/explainer-element.js';
import {renderFoot, renderHead, type TextContext} from '../../kit/head-and-foot.js';
import {RovingFocus} from '../../kit/roving-focus.js';
import {sharedStyles} from '../../kit/styles.js';
import {text} from '../../kit/text.js';
import type {BarChart, Topic} from '../../topic/schema/schema.js';
import {placeBars, toPercent, widestLabel, type BarGeometry} from './bar-chart.geometry.js';
import {toBarModel, type BarModel, type BarOrder, type BarRow} from './bar-chart.model.js';
import {barChartStyles} from './bar-chart.styles.js';
import {renderBarTable} from './bar-chart-table.js';
import {renderBar, renderName} from './bar-template.js';
import type {Layer, LayerContext} from './layer.js';
import type {Times} from './times.js';

type ReadyChart = Ready<'charts'>;

const drawing = {placeBars, toPercent, renderBar, renderName};

/**
 * Figures side by side, from zero, on one scale. Each bar is drawn after how firm its number is, and each
 * number opens the evidence behind it: status, condition, who says it, as of when, sources, and where they differ.
 * An author can have a bar guessed before it is shown; a reader can count all bars in one of them.
 *
 * @element explainer-bar-chart
 * @csspart rows - All bars with their labels.
 * @csspart label - A bar's label.
 * @csspart condition - The condition under it.
 * @csspart bar - A bar.
 * @csspart value - The button with value and status.
 * @csspart controls - The row of buttons.
 * @csspart table - The table twin.
 * @csspart table-scroll - What scrolls if the table is wider than the page.
 * @cssprop [--explainer-bar-size=1.875rem] - Thickness of a bar.
 * @fires {EvidenceEvent} explainer-evidence - The reader opened or closed the evidence of a number.
 * @fires {SortEvent} explainer-sort - The reader changed the order.
 * @fires {TableEvent} explainer-table - The reader opened or closed the table.
 * @csspart times - How many times the unit a bar is, once the reader asks.
 * @csspart ask - What stands in place of the chart until the reader has guessed.
 * @csspart guess - The slider and the field for a guess.
 * @csspart feedback - How the guess and the number compare.
 * @fires {ExportEvent} explainer-export - The reader took the data as CSV.
 * @fires {GuessEvent} explainer-guess - The reader set a guess.
 * @fires {RevealEvent} explainer-reveal - The reader had the number shown, with a guess or without.
 * @fires {TimesEvent} explainer-times - The reader chose a bar as the unit, or no longer counts in one.
 * @example
 * <explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>
 */
export class ExplainerBarChart extends ExplainerElement<'charts'> {
  static override properties: PropertyDeclarations = {
    chart: {},
    sort: {},
    guess: {},
    chosenOrder: {state: true},
    isTableOpen: {state: true},
  };

  static override styles = [sharedStyles, barChartStyles];

  readonly #evidence = new Evidence(this);
  readonly #focus = new RovingFocus();

  /** Which chart of the topic. Left out: the first. */
  chart?: string;

  /** Order of the bars: `given` or `value`. Left out: as the topic says. The reader can change it. */
  sort?: BarOrder;

  /**
   * Which bar's number the reader guesses before it is shown: the id of its figure. Empty: the one that the topic
   * names, else the first. `none`: none. Left out: as the topic says.
   */
  guess?: string;

  private chosenOrder?: BarOrder;

  private isTableOpen = false;

  readonly #layers: Layer[] = [];
  #times?: Times;
  #isAsked = false;
  /** Left out until it is needed; false while it loads. */
  #canAsk?: boolean;

  protected override readonly parts = ['charts'] as const;

  protected override get choice() {
    return {collection: 'charts', noun: 'chart', id: this.chart} as const;
  }

  override render() {
    return this.renderState(ready => this.#renderChart(ready));
  }

  protected override updated() {
    if (!this.#isAsked || this.#canAsk !== undefined) return;
    this.#canAsk = false;
    void this.#loadGuess();
  }

  #renderChart(ready: ReadyChart) {
    const {part: chart, topic} = ready;
    const {announcer} = this;
    const words = this.#textContext(topic);
    const model = toBarModel(chart, {...ready, ...words, order: this.#orderOf(chart)});
    const context = {...words, chart, rows: model.rows, announcer};
    this.#isAsked = (this.guess ?? chart.guess ?? 'none') !== 'none';
    return this.#layers.reduce<TemplateResult>(
      (picture, layer) => layer.renderAround?.(picture, context) ?? picture,
      this.#renderPicture(model, ready, context),
    );
  }

  #renderPicture(model: BarModel, ready: ReadyChart, context: LayerContext) {
    const geometry = placeBars(
      model.rows,
      this.#layers.flatMap(({besides = []}) => besides),
    );
    const widest = model.rows[widestLabel(model.rows, geometry)]!;
    const {part} = ready;
    return html`<section
      class="frame ${this.#isAsked && !this.#canAsk ? 'unasked' : ''}"
      part="frame"
      role="group"
      aria-labelledby="title"
    >
      ${renderHead(this, part, context)}
      <ol
        class="rows"
        part="rows"
        role="list"
        data-value=${widest.shortValue}
        data-status=${widest.statusName}
        @pointerenter=${this.#evidence.prepare}
        @focusin=${this.#evidence.prepare}
      >
        ${model.rows.map((row, index) => this.#renderRow(row, index, geometry, context))}
      </ol>
      ${this.#renderControls(model, context)} ${this.#renderTable(context)}
      ${renderFoot(this, part, model.rows, context)}
      <div class="hidden" role="status">${text(this.announcer.sentence)}</div>
    </section>`;
  }

  #renderRow(row: BarRow, index: number, geometry: BarGeometry, context: LayerContext) {
    const {doubts} = row;
    return html`<li class="row">
      <div class="name" lang=${context.topic.language ?? this.language}>
        ${renderName(row)} ${this.#layers.map(layer => layer.renderNote?.(row, context))}
      </div>
      <div class="track">
        ${renderBar(row, geometry.bars[index]!, geometry.zero)}
        ${this.#layers.map(layer => layer.renderMark?.(row, geometry, context))}
        ${this.#renderValue(row, index)}
        ${this.#evidence.popover?.render(row.figure, {...context, doubts}) ?? nothing}
      </div>
    </li>`;
  }

  #renderValue(row: BarRow, index: number) {
    const {popover} = this.#evidence;
    return html`<button
      class="value"
      part="value"
      tabindex=${index === this.#focus.current ? 0 : -1}
      aria-expanded=${popover?.isOpen(row.figure) ?? false}
      popovertarget=${popover?.isClosedByButton(row.figure) ? 'evidence' : nothing}
      @click=${(event: MouseEvent) => this.#onValueClick(row, index, event)}
      @keydown=${this.#onValueKey}
    >
      <span class="hidden">${text(this.messages.bar(row.label, row.longValue))}</span>
      <span class="amount" aria-hidden="true">${text(row.shortValue)}</span>
      <span class="status ${row.doubts.length ? 'doubt' : ''}">${text(row.statusName)}</span>
    </button>`;
  }

  #renderControls({canSort, canCompare}: BarModel, context: LayerContext) {
    const {messages} = this;
    const order = this.#orderOf(context.chart);
    return html`<div class="controls" part="controls">
      ${
        canSort
          ? html`<button class="text-button" @click=${() => this.#onSort(order)}>
              ${text(order === 'value' ? messages.sortAsGiven : messages.sortByValue)}
            </button>`
          : nothing
      }
      ${
        canCompare
          ? html`<button
              class="text-button"
              aria-expanded=${!!this.#times?.isOn}
              @click=${() => this.#onTimes(context)}
            >
              ${text(messages.howManyTimes)}
            </button>`
          : nothing
      }
      ${this.#layers.map(layer => layer.renderControls?.(context))}
      <button
        class="text-button"
        aria-expanded=${this.isTableOpen}
        aria-controls="twin"
        @click=${this.#onTable}
      >
        ${text(this.isTableOpen ? messages.hideTable : messages.showTable)}
      </button>
    </div>`;
  }

  #renderTable(context: LayerContext) {
    const {chart, rows, messages} = context;
    const caption = this.heading ?? formatText(chart.title, context);
    return html`<div id="twin" class=${this.isTableOpen ? '' : 'closed'}>
      ${renderBarTable(rows, {...context, caption})}
      <div class="controls">
        <button class="text-button" @click=${() => this.#onExport(context)}>
          ${text(messages.downloadCsv)}
        </button>
      </div>
    </div>`;
  }

  /** The reader's choice, else the author's, else the topic's. */
  #orderOf(chart: BarChart): BarOrder {
    return this.chosenOrder ?? this.sort ?? chart.sort ?? 'given';
  }

  #textContext(topic: Topic): TextContext {
    return {topic, language: this.language, messages: this.messages};
  }

  #onValueClick(row: BarRow, index: number, event: MouseEvent) {
    this.#focus.current = index;
    const button = event.currentTarget as HTMLElement;
    this.#evidence.toggle(row.figure, button).catch(() => this.announcer.say(this.messages.failed));
  }

  #onValueKey = (event: KeyboardEvent) => {
    if (this.#focus.move(event, [...this.renderRoot.querySelectorAll<HTMLElement>('.value')]))
      this.requestUpdate();
  };

  #onSort(before: BarOrder) {
    const order = before === 'value' ? 'given' : 'value';
    this.chosenOrder = order;
    this.announcer.say(order === 'value' ? this.messages.sortedByValue : this.messages.sortedAsGiven);
    this.dispatchEvent(new SortEvent(order));
  }

  #onTable = () => {
    this.isTableOpen = !this.isTableOpen;
    this.dispatchEvent(new TableEvent(this.isTableOpen));
  };

  #onTimes(context: LayerContext) {
    if (this.#times) this.#times.toggle(context);
    else void this.#loadTimes(context);
  }

  async #loadTimes(context: LayerContext) {
    try {
      const {Times} = await import('./times.js');
      if (!this.#times) this.#layers.push((this.#times = new Times(this, drawing)));
      this.#times.toggle(context);
    } catch {
      this.announcer.say(this.messages.failed);
    }
  }

  /** If it cannot be had, the answer stands. */
  async #loadGuess() {
    await import('./guess.js').then(
      ({Guess}) => this.#layers.push(new Guess(this, drawing)),
      () => {},
    );
    this.#canAsk = true;
    this.requestUpdate();
  }

  #onExport({rows, topic, chart}: LayerContext) {
    import('./bar-chart-export.js').then(
      ({exportBars}) => this.dispatchEvent(new ExportEvent(exportBars(rows, topic, chart.id))),
      () => this.announcer.say(this.messages.failed),
    );
  }
}
