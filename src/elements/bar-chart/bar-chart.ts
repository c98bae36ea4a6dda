import {html, nothing, svg, type PropertyDeclarations} from 'lit';
import {formatText} from '../../format/text.js';
import {define} from '../../kit/define.js';
import {Evidence} from '../../kit/evidence.js';
import {ExportEvent, SortEvent, TableEvent} from '../../kit/events.js';
import {ExplainerElement, type Ready} from '../../kit/explainer-element.js';
import {renderFoot, renderHead, type TextContext} from '../../kit/frame.js';
import {RovingFocus} from '../../kit/roving-focus.js';
import {sharedStyles} from '../../kit/styles.js';
import {text} from '../../kit/text.js';
import type {BarChart, Topic} from '../../topic/schema.js';
import {placeBars, toPercent, widestLabel, type BarGeometry, type PlacedBar} from './bar-chart.geometry.js';
import {toBarModel, type BarModel, type BarOrder, type BarRow} from './bar-chart.model.js';
import {barChartStyles} from './bar-chart.styles.js';
import {renderBarTable} from './bar-chart-table.js';

type ReadyChart = Ready<'charts'>;

/**
 * Figures side by side, from zero, on one scale. Each bar is drawn after how firm its number is, and each
 * number opens the evidence behind it: status, condition, who says it, as of when, sources, and where they differ.
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
 * @fires {ExportEvent} explainer-export - The reader took the data as CSV.
 * @example
 * <explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>
 */
export class ExplainerBarChart extends ExplainerElement<'charts'> {
  static override properties: PropertyDeclarations = {
    chart: {},
    sort: {},
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

  private chosenOrder?: BarOrder;

  private isTableOpen = false;

  constructor() {
    super(['charts']);
  }

  protected override get choice() {
    return {collection: 'charts', noun: 'chart', id: this.chart} as const;
  }

  override render() {
    return this.renderState(ready => this.#renderChart(ready));
  }

  #renderChart(ready: ReadyChart) {
    const model = toBarModel(ready.part, {
      ...ready,
      ...this.#textContext(ready.topic),
      order: this.#orderOf(ready.part),
    });
    const geometry = placeBars(model.rows);
    const widest = model.rows[widestLabel(model.rows, geometry)]!;
    const {part, topic} = ready;
    return html`<section class="frame" part="frame" role="group" aria-labelledby="title">
      ${renderHead(this, part, this.#textContext(topic))}
      <ol
        class="rows"
        part="rows"
        role="list"
        data-value=${widest.shortValue}
        data-status=${widest.statusName}
        @pointerenter=${this.#evidence.prepare}
        @focusin=${this.#evidence.prepare}
      >
        ${model.rows.map((row, index) => this.#renderRow(row, index, geometry, topic))}
      </ol>
      ${this.#renderControls(model, this.#orderOf(part))} ${this.#renderTable(model, ready)}
      ${renderFoot(this, part, model.rows, this.#textContext(topic))}
      <div class="hidden" role="status">${text(this.announcer.sentence)}</div>
    </section>`;
  }

  #renderRow(row: BarRow, index: number, geometry: BarGeometry, topic: Topic) {
    const {doubts} = row;
    return html`<li class="row">
      <div class="name" lang=${topic.language ?? this.language}>
        <div class="label" part="label">${text(row.label)}</div>
        ${row.condition ? html`<div class="condition" part="condition">${text(row.condition)}</div>` : nothing}
      </div>
      <div class="track">
        ${renderBar(row, geometry.bars[index]!, geometry.zero)} ${this.#renderValue(row, index)}
        ${this.#evidence.popover?.render(row.figure, {...this.#textContext(topic), doubts}) ?? nothing}
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

  #renderControls({canSort}: BarModel, order: BarOrder) {
    const {messages} = this;
    return html`<div class="controls" part="controls">
      ${
        canSort
          ? html`<button class="text-button" @click=${() => this.#onSort(order)}>
              ${text(order === 'value' ? messages.sortAsGiven : messages.sortByValue)}
            </button>`
          : nothing
      }
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

  #renderTable({rows}: BarModel, {part, topic}: ReadyChart) {
    const context = this.#textContext(topic);
    const caption = this.heading ?? formatText(part.title, context);
    return html`<div id="twin" class=${this.isTableOpen ? '' : 'closed'}>
      ${renderBarTable(rows, {...context, caption})}
      <div class="controls">
        <button class="text-button" @click=${() => this.#onExport(rows, topic, part.id)}>
          ${text(this.messages.downloadCsv)}
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

  async #onExport(rows: readonly BarRow[], topic: Topic, chart: string) {
    const [{figuresToCsv}, {downloadText}] = await Promise.all([
      import('../../export/csv.js'),
      import('../../kit/download.js'),
    ]);
    const figures = rows.map(({figure, label}) => ({...figure, label}));
    const fileName = `${topic.id}-${chart}.csv`;
    downloadText(figuresToCsv(figures, topic), fileName, 'text/csv');
    this.dispatchEvent(new ExportEvent(fileName));
  }
}

/** The bar, drawn after its status, and the lines of zero and of a range. */
const renderBar = (
  {status, tone, value}: BarRow,
  {lead, length, tail, isNegative, whisker}: PlacedBar,
  zero: number,
) =>
  html`<svg width=${toPercent(lead)} height="0" aria-hidden="true"></svg>
    ${
      value
        ? html`<svg
            class="bar ${status} ${tone} ${isNegative ? 'negative' : ''}"
            part="bar"
            width=${toPercent(length)}
            aria-hidden="true"
          ></svg>`
        : nothing
    }
    <svg width=${toPercent(tail)} height="0" aria-hidden="true"></svg>
    <svg class="lines" aria-hidden="true">
      <line class="zero" x1=${toPercent(zero)} x2=${toPercent(zero)} y1="0" y2="100%"></line>
      ${whisker ? renderWhisker(toPercent(whisker.from), toPercent(whisker.to)) : nothing}
    </svg>`;

function renderWhisker(from: string, to: string) {
  const lines = svg`<line x1=${from} x2=${to} y1="50%" y2="50%"></line>
    <line x1=${from} x2=${from} y1="40%" y2="60%"></line>
    <line x1=${to} x2=${to} y1="40%" y2="60%"></line>`;
  return svg`<g class="halo">${lines}</g><g class="whisker">${lines}</g>`;
}

define('explainer-bar-chart', ExplainerBarChart);

declare global {
  interface HTMLElementTagNameMap {
    'explainer-bar-chart': ExplainerBarChart;
  }
}
