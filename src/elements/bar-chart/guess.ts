import {html, nothing, svg, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {FormatStyle} from '../../format/options.js';
import {formatValue} from '../../format/value.js';
import {chartMessagesFor} from '../../i18n/chart.js';
import type {ChartMessages} from '../../i18n/en.chart.js';
import {adoptStyles} from '../../kit/adopt-styles.js';
import {toHeadingLevel} from '../../kit/head-and-foot.js';
import {GuessEvent, RevealEvent} from '../../kit/guess-events.js';
import {text} from '../../kit/text.js';
import type {BarGeometry, BarValues} from './bar-chart.geometry.js';
import type {BarRow} from './bar-chart.model.js';
import {readGuess, toAsked, toFeedback, toGuessScale, writeGuess, type GuessScale} from './guess.model.js';
import {guessStyles} from './guess.styles.js';
import type {Drawing, Layer, LayerContext} from './layer.js';

/** The chart, as far as a guess needs it. */
interface GuessHost extends LitElement {
  guess?: string;
  headingLevel: number;
}

/** What is asked, and all that asking takes. */
interface Ask extends LayerContext {
  asked: BarRow;
  scale: GuessScale;
  messages: ChartMessages;
}

/**
 * Lets the reader guess a bar before it is shown. As long as the guess is open the chart keeps its place and is not
 * to be seen, heard or found; in its place stands a chart that asks. On paper the chart itself is printed.
 */
export class Guess implements Layer, ReactiveController {
  /** What the reader has written or set, in the words of the field. */
  #written = '';
  #isOpen = false;
  /** Opened because the reader went on. */
  #isPassed = false;
  /** The figure that was asked last. Another one is another question. */
  #figure?: string;
  /** Why the number is not shown yet. */
  #fault = '';
  #guess?: number;
  #observer?: IntersectionObserver;
  readonly #chart: GuessHost;
  readonly #drawing: Drawing;
  #sheet?: CSSStyleSheet;

  constructor(chart: GuessHost, drawing: Drawing) {
    this.#chart = chart;
    this.#drawing = drawing;
    chart.addController(this);
  }

  hostConnected() {
    this.#sheet = adoptStyles(this.#chart, guessStyles.cssText, this.#sheet);
    if (!('IntersectionObserver' in globalThis)) return;
    this.#observer = new IntersectionObserver(entries => this.#onSight(entries.at(-1)!));
    this.#observer.observe(this.#chart);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  /** The guess stays on the picture, beside the number. */
  get besides(): readonly BarValues[] {
    return this.#isOpen && this.#guess !== undefined ? [{value: this.#guess}] : [];
  }

  renderMark({figure}: BarRow, {zero, placeOf}: BarGeometry): TemplateResult | undefined {
    const isGuessed = this.#isOpen && figure.id === this.#figure && this.#guess !== undefined;
    return isGuessed ? this.#renderGhost(zero, placeOf(this.#guess!)) : undefined;
  }

  renderAround(chart: TemplateResult, context: LayerContext): TemplateResult {
    const asked = toAsked(context.chart, this.#chart.guess, context.rows);
    if (!asked) {
      this.#warn(context);
      return chart;
    }
    this.#turnTo(asked);
    const ask = {
      ...context,
      asked,
      scale: toGuessScale(asked, context.rows),
      messages: chartMessagesFor(context.language),
    };
    return html`<div class="guess">
      ${this.#isOpen ? nothing : this.#renderAsk(ask)}
      <div class="answer ${this.#isOpen ? '' : 'kept'}">${chart}${this.#renderFeedback(ask)}</div>
    </div>`;
  }

  #renderAsk(ask: Ask) {
    const {asked, rows, messages} = ask;
    const ordered = [...rows.filter(row => row !== asked), asked];
    const geometry = this.#drawing.placeBars(
      ordered.map(row => (row === asked ? {value: this.#guess} : row)),
      [{value: ask.scale.low}, {value: ask.scale.high}],
    );
    return html`<section class="frame ask" part="ask" role="group" aria-labelledby="question">
      <div class="title" id="question" role="heading" aria-level=${toHeadingLevel(this.#chart.headingLevel)}>
        ${text(messages.guessTitle(asked.figure.label))}
      </div>
      <div class="message">${text(rows.length > 1 ? messages.guessMessage : messages.guessMessageAlone)}</div>
      <ol
        class="rows"
        role="list"
        data-value=${this.#format(ask, ask.scale.high)}
        data-status=${messages.yourGuess}
      >
        ${ordered.map((row, index) =>
          row === asked
            ? this.#renderAsked(ask, geometry)
            : html`<li class="row">
                <div class="name" lang=${ask.topic.language ?? ask.language}>
                  ${this.#drawing.renderName(row)}
                </div>
                <div class="track">
                  ${this.#drawing.renderBar(row, geometry.bars[index]!, geometry.zero)}
                  <div class="value">
                    <span class="amount">${text(row.shortValue)}</span>
                    <span class="status">${text(row.statusName)}</span>
                  </div>
                </div>
              </li>`,
        )}
      </ol>
      ${this.#renderPanel(ask)}
    </section>`;
  }

  #renderAsked(ask: Ask, {bars, zero, placeOf}: BarGeometry) {
    const guess = this.#guess;
    const {lead, length} = bars.at(-1)!;
    return html`<li class="row">
      <div class="name" lang=${ask.topic.language ?? ask.language}>
        ${this.#drawing.renderName(ask.asked)}
      </div>
      <div class="track">
        <svg class="lines" aria-hidden="true">
          <line
            class="zero"
            x1=${this.#drawing.toPercent(zero)}
            x2=${this.#drawing.toPercent(zero)}
            y1="0"
            y2="100%"
          ></line>
        </svg>
        ${guess === undefined ? nothing : this.#renderGhost(zero, placeOf(guess))}
        <svg width=${this.#drawing.toPercent(lead + length)} height="0" aria-hidden="true"></svg>
        <div class="value">
          <span class="amount">${text(guess === undefined ? '?' : this.#format(ask, guess, 'short'))}</span>
          <span class="status">${text(ask.messages.guessHere)}</span>
        </div>
      </div>
    </li>`;
  }

  /** The outline of a guess, from zero. */
  #renderGhost(zero: number, end: number) {
    const {toPercent} = this.#drawing;
    return html`<svg class="lines ghost" aria-hidden="true">
      ${['halo', ''].map(
        kind =>
          svg`<rect class=${kind} x=${toPercent(Math.min(zero, end))} width=${toPercent(Math.abs(end - zero))} height="100%"></rect>`,
      )}
    </svg>`;
  }

  #renderPanel(ask: Ask) {
    const {messages, scale, asked} = ask;
    const {unit} = asked.figure;
    const one = scale.one === 1 && unit === 'number' ? '' : messages.guessIn(this.#format(ask, scale.one));
    const [low, high, step] = [scale.low, scale.high, scale.step].map(value =>
      Number(writeGuess(value, scale)),
    );
    return html`<div class="panel" part="guess" role="group" aria-label=${messages.yourGuess}>
      <label for="slider">${text(messages.yourGuess)}</label>
      <input
        id="slider"
        type="range"
        class=${asked.tone}
        min=${low!}
        max=${high!}
        step=${step!}
        .value=${writeGuess(this.#guess ?? 0, scale)}
        aria-valuetext=${this.#guess === undefined ? messages.noGuess : this.#format(ask, this.#guess)}
        @input=${(event: Event) => this.#onInput(event, ask)}
        @change=${() => this.#onChange(ask)}
      />
      <input
        id="field"
        type="number"
        step=${step!}
        min=${low!}
        max=${high!}
        aria-label=${messages.yourGuess}
        aria-describedby="one fault"
        aria-invalid=${this.#fault !== ''}
        .value=${this.#written}
        @input=${(event: Event) => this.#onInput(event, ask)}
        @change=${() => this.#onChange(ask)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.#onShow(ask)}
      />
      <span id="one" class="quiet">${text(one)}</span>
      <p id="fault" role="alert">${text(this.#fault)}</p>
      <div class="controls">
        <button class="show" @click=${() => this.#onShow(ask)}>${text(messages.show)}</button>
        <button class="text-button" @click=${() => this.#reveal(ask, undefined)}>
          ${text(messages.justShow)}
        </button>
      </div>
    </div>`;
  }

  /** Its place is kept while the guess is open, so that the page stays as it is when the reader scrolls past. */
  #renderFeedback({asked, language, topic}: Ask) {
    const words =
      this.#guess === undefined ? '' : toFeedback(asked, this.#guess, {language, units: topic.units});
    const isKept = !this.#isOpen || this.#isPassed;
    return html`<p class="feedback ${isKept ? 'room' : ''}" part="feedback" tabindex="-1">
      ${text(this.#isOpen ? words : '')}
    </p>`;
  }

  #format({asked, language: locale, topic: {units}}: Ask, value: number, style: FormatStyle = 'long') {
    return formatValue(value, asked.figure.unit, {locale, units, style, rate: style === 'long'});
  }

  /** An author hears once that there is nothing to guess. The reader sees the chart. */
  #warn({rows, chart}: LayerContext) {
    const guess = this.#chart.guess ?? chart.guess;
    if (guess === undefined || guess === 'none' || guess === this.#figure) return;
    this.#figure = guess;
    const ids = rows.flatMap(({figure, value}) => (value === undefined ? [] : figure.id));
    console.warn(
      `explainer-bar-chart: guess="${guess}" names no bar with a value. It has: ${ids.join(', ') || 'none'}.`,
    );
  }

  /** Another question is asked anew. */
  #turnTo({figure}: BarRow) {
    if (figure.id === this.#figure) return;
    this.#figure = figure.id;
    this.#isOpen = this.#isPassed = false;
    this.#written = this.#fault = '';
    this.#guess = undefined;
  }

  #onInput({target}: Event, {scale}: Ask) {
    const {value, validity} = target as HTMLInputElement;
    // On the way to "1e2" there is "1e", which is no number: writing that back would take it away.
    if (!validity.badInput) this.#written = value;
    const guess = readGuess(value, scale);
    this.#guess = guess !== undefined && guess >= scale.low && guess <= scale.high ? guess : undefined;
    this.#fault = '';
    this.#chart.requestUpdate();
  }

  #onChange(ask: Ask) {
    if (this.#guess !== undefined)
      this.#chart.dispatchEvent(new GuessEvent(ask.asked.figure.id, this.#guess));
    else if (this.#written) this.#complain(ask);
  }

  #onShow(ask: Ask) {
    if (this.#guess === undefined) this.#complain(ask);
    else this.#reveal(ask, this.#guess);
  }

  #complain({messages, scale}: Ask) {
    const [low, high] = [scale.low, scale.high].map(end => writeGuess(end, scale));
    this.#fault = this.#written ? messages.guessOutside(low!, high!) : messages.guessMissing;
    this.#chart.requestUpdate();
  }

  /** Shows the number. The focus was on a button that goes: it moves on to what there is to read. */
  #reveal({asked}: Ask, guess: number | undefined) {
    this.#isOpen = true;
    this.#guess = guess;
    this.#chart.requestUpdate();
    this.#chart.dispatchEvent(new RevealEvent(asked.figure.id, guess));
    const next = guess === undefined ? '.answer .value' : '.feedback';
    void this.#chart.updateComplete.then(() =>
      this.#chart.renderRoot.querySelector<HTMLElement>(next)?.focus(),
    );
  }

  /** Who has scrolled past did not want to guess. */
  #onSight({isIntersecting, boundingClientRect}: IntersectionObserverEntry) {
    if (this.#isOpen || isIntersecting || boundingClientRect.bottom > 0 || !boundingClientRect.height) return;
    this.#isOpen = this.#isPassed = true;
    this.#chart.requestUpdate();
  }
}
