import {html, nothing, type PropertyDeclarations} from 'lit';
import {figuresOf, type CalculatorContext} from '../../format/calculated.js';
import {calculatorMessagesFor} from '../../i18n/calculator.js';
import {AssumptionsController} from '../../kit/assumptions.js';
import type {Copying} from '../../kit/copying.js';
import type {ElementState} from '../../kit/element-state.js';
import {Evidence} from '../../kit/evidence.js';
import {ExplainerElement, type Ready} from '../../kit/explainer-element.js';
import type {Labelled} from '../../kit/footnotes.js';
import {renderFoot, renderHead} from '../../kit/head-and-foot.js';
import type {Entry} from '../../kit/number-control.js';
import {SetEvent} from '../../kit/set-event.js';
import {sharedStyles} from '../../kit/styles.js';
import {text} from '../../kit/text.js';
import {contradictionsOf} from '../../topic/problem/contradictions.js';
import {findById} from '../../topic/schema/lookup.js';
import type {Calculator, Figure, Topic} from '../../topic/schema/schema.js';
import type {ShownCalculator} from './as-text.js';
import {ResetEvent} from './calculator.events.js';
import {
  toCalculatorModel,
  type CalculatedNumber,
  type CalculatorModel,
  type InputModel,
} from './calculator.model.js';
import {calculatorStyles} from './calculator.styles.js';
import {renderInput} from './inputs.js';
import {late, loadLate} from './late.js';

/** A calculator as it stands before the reader, with all that drawing it takes. */
interface Shown {
  calculator: Calculator;
  model: CalculatorModel;
  context: CalculatorContext;
  doubtsOf: (figure: Figure) => string[];
}

/**
 * What if: numbers to set, each with where it comes from, and what follows from them, with how it came about. What
 * follows is as firm as what it rests on; once a reader has moved a number it is hypothetical, and what was changed is
 * listed. Inside an `explainer-topic`, numbers in sentences move along.
 *
 * @element explainer-calculator
 * @csspart input - One number that can be set.
 * @csspart value - A number with its status, which opens its evidence.
 * @csspart result - The number that follows.
 * @csspart working - How it came about.
 * @csspart sentence - What follows, in words.
 * @csspart picture - Bars or dots.
 * @csspart also - What follows besides.
 * @csspart changes - What the reader has changed.
 * @fires {SetEvent} explainer-set - The reader set an input.
 * @fires {ResetEvent} explainer-reset - The reader had all inputs begin again.
 * @fires {EvidenceEvent} explainer-evidence - The reader opened or closed the evidence of a number.
 * @fires {CopyEvent} explainer-export - The reader took the result as text.
 * @example
 * <explainer-calculator topic="trainium" calculator="second-source"></explainer-calculator>
 */
export class ExplainerCalculator extends ExplainerElement<'calculators'> {
  static override properties: PropertyDeclarations = {calculator: {}};

  static override styles = [sharedStyles, calculatorStyles];

  /** Which calculator of the topic. Left out: the first. */
  calculator?: string;

  readonly #evidence = new Evidence(this);
  readonly #assumptions = new AssumptionsController(this, () => this.source);
  #entry?: Entry;
  #copying?: Copying<ShownCalculator>;
  /** What follows, in a sentence to be said. */
  #outcome = '';
  /** The calculator whose picture has been asked for, and when that has come, or is known not to. */
  #lateFor?: unknown;
  #late?: Promise<void>;
  #isLate = true;

  protected override readonly parts = ['calculators', 'subjects', 'units', 'sources', 'figures'] as const;

  protected override get choice() {
    return {collection: 'calculators', noun: 'calculator', id: this.calculator} as const;
  }

  /**
   * Where sources differ on a figure, they differ on the input that begins with it.
   * @internal
   */
  override async loadEvidenceTopic(): Promise<Topic> {
    const topic = await super.loadEvidenceTopic();
    const inputs = this.drawn?.name === 'ready' ? (this.drawn.part as Calculator).inputs : [];
    const disagreements = topic.disagreements.map(disagreement => {
      const about = disagreement.figures ?? [];
      const alike = inputs.filter(({figure}) => figure && about.includes(figure)).map(({id}) => id);
      return {...disagreement, figures: [...about, ...alike]};
    });
    return {...topic, disagreements};
  }

  override render() {
    return this.renderState(ready => this.#renderReady(ready));
  }

  protected override async prepare(state: ElementState<Calculator>) {
    if (state.name === 'ready') await loadLate(state.part);
  }

  protected override updated() {
    const {drawn} = this;
    if (drawn?.name !== 'ready' || drawn.part === this.#lateFor) return;
    this.#lateFor = drawn.part;
    this.#late = loadLate(drawn.part as Calculator).then(() => {
      this.#isLate = false;
      this.requestUpdate();
    });
  }

  protected override async getUpdateComplete() {
    await super.getUpdateComplete();
    await this.#late;
    return super.getUpdateComplete();
  }

  #renderReady({part: calculator, topic, problems}: Ready<'calculators'>) {
    const {language} = this;
    // A picture that came after the words would push down what stands below.
    if (calculator.picture && !late.picture && this.#isLate) return this.renderWaiting();
    const context = {topic, language, messages: calculatorMessagesFor(language)};
    const model = toCalculatorModel(calculator, this.#assumptions.shared.of(calculator.id), context);
    const doubtsOf = ({id}: Figure) => {
      const stated = findById(topic.figures, findById(calculator.inputs, id)?.figure);
      return stated && !model.calculated.calculation.changed.has(id)
        ? contradictionsOf(stated, problems)
        : [];
    };
    const shown = {calculator, model, context, doubtsOf};
    const marked = {...context, topic: model.calculated.topic};
    this.#outcome = model.outcome;
    const rows = model.inputs.filter((input): input is InputModel & Labelled => !!input.figure);
    return html`<section
      class="frame"
      part="frame"
      role="group"
      aria-labelledby="title"
      @keydown=${stopOwnKeys}
    >
      ${renderHead(this, calculator, marked)}
      <div class="body" lang=${topic.language ?? language}>
        <div class="inputs">${model.inputs.map(input => this.#renderInput(input, shown))}</div>
        ${this.#renderResults(shown)}
      </div>
      ${late.changes?.renderChanges(model.changes, context)}
      <div class="controls">
        <button
          class="text-button"
          aria-disabled=${!this.#isChanged(shown)}
          @click=${() => this.#onReset(shown)}
        >
          ${text(context.messages.startAgain)}
        </button>
        <button
          class="text-button copy"
          @pointerenter=${this.#prepareCopying}
          @focus=${this.#prepareCopying}
          @click=${() => this.#onCopy(shown)}
        >
          ${text(context.messages.copyText)}
        </button>
      </div>
      ${this.#copying?.render(shown) ?? nothing} ${renderFoot(this, calculator, rows, marked)}
      <div class="hidden" role="status">${text(this.announcer.sentence)}</div>
    </section>`;
  }

  #renderInput(input: InputModel, shown: Shown) {
    const onSet = (value: number | undefined) => this.#onSet(input, value, shown);
    return renderInput(input, shown.context.messages, number => this.#renderValue(number, shown), {
      entry: this.#entry,
      onEntry: entry => this.#onEntry(entry),
      onSet,
      onWrite: onSet,
    });
  }

  #renderResults(shown: Shown) {
    const {calculator, model, context} = shown;
    const {result, sentence, inputs} = model;
    const others = model.others.filter(({id}) => !calculator.picture?.bars?.includes(id));
    return html`<div class="results">
      <div class="result-label">${text(result.label)}</div>
      <output class="result" part="result" aria-live="off" for=${inputs.map(({id}) => `set-${id}`).join(' ')}
        >${this.#renderValue(result, shown)}</output
      >
      <div class="said">
        <p class="working" part="working">${text(result.working)}</p>
        <p class="sentence" id="sentence" part="sentence">${text(sentence)}</p>
      </div>
      ${late.picture?.renderPicture(calculator, model.calculated, context, id => this.#renderDrawn(id, shown))}
      ${
        others.length
          ? html`<ul class="also" part="also" role="list">
              ${others.map(
                other =>
                  html`<li>
                    <span class="quiet">${text(other.label)}</span> ${this.#renderValue(other, shown)}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>`;
  }

  /** A number beside its bar. That of the result, and of what can be set, is opened where it stands large. */
  #renderDrawn(id: string, shown: Shown) {
    const other = shown.model.others.find(other => other.id === id);
    return other && this.#renderValue(other, shown);
  }

  /** A number with its status opens the evidence behind it; why there is none opens nothing. */
  #renderValue({id, label, words, figure, statusName}: CalculatedNumber, {context, doubtsOf}: Shown) {
    if (!figure) return html`<span class="value missing" part="value">${text(words)}</span>`;
    const {popover} = this.#evidence;
    const doubts = doubtsOf(figure);
    return html`<button
        class="value ${figure.status ?? 'unknown'} ${doubts.length ? 'doubt' : ''}"
        part="value"
        aria-expanded=${popover?.isOpen(figure) ?? false}
        popovertarget=${popover?.isClosedByButton(figure) ? 'evidence' : nothing}
        data-number=${id}
        @pointerenter=${this.#evidence.prepare}
        @focus=${this.#evidence.prepare}
        @click=${({currentTarget}: Event) => this.#onEvidence(figure, currentTarget as HTMLElement)}
      >
        <span class="hidden">${text(`${label}: `)}</span><b>${text(words)}</b>
        <span class="status"
          >${text(doubts.length ? context.messages.doubtful(statusName) : statusName)}</span
        ></button
      >${popover?.render(figure, {...context, doubts}) ?? nothing}`;
  }

  #isChanged({model}: Shown) {
    return model.changes.length > 0 || this.#entry !== undefined;
  }

  #onEntry(entry: Entry | undefined) {
    this.#entry = entry;
    this.requestUpdate();
  }

  #onSet({id, control}: InputModel, value: number | undefined, {calculator, context}: Shown) {
    if (value === control.value) return;
    this.#assumptions.shared.set(calculator.id, id, value, figuresOf(calculator, context));
    this.dispatchEvent(new SetEvent(id, value));
    this.#sayResult();
  }

  #onReset(shown: Shown) {
    if (!this.#isChanged(shown)) return;
    const {calculator} = shown;
    this.#onEntry(undefined);
    this.#assumptions.shared.reset(calculator.id);
    this.dispatchEvent(new ResetEvent(calculator.id));
    this.#sayResult();
  }

  /** What follows, and how firm it is, once the reader has come to rest. */
  #sayResult() {
    void this.updateComplete.then(() => this.announcer.say(this.#outcome));
  }

  #onEvidence(figure: Figure, button: HTMLElement) {
    this.#evidence.toggle(figure, button).catch(() => this.announcer.say(this.messages.failed));
  }

  async #loadCopying() {
    const {copyingFor} = await import('./as-text.js');
    return (this.#copying ??= copyingFor(this, this.announcer));
  }

  /** When the pointer or the focus comes near: what copies should be here when the button is pressed. */
  #prepareCopying = () => void this.#loadCopying().catch(() => {});

  #onCopy(shown: Shown) {
    const copy = (copying: Copying<ShownCalculator>) => copying.copy(shown);
    // Nothing is waited for once it is here: later the browser would not know that the reader pressed.
    (this.#copying ? copy(this.#copying) : this.#loadCopying().then(copy)).catch(() =>
      this.announcer.say(this.messages.failed),
    );
  }
}

/** Keys that set a control, or press a button: on a page of slides they would also turn it. */
function stopOwnKeys(event: KeyboardEvent) {
  if (/^(Arrow|Page|Home|End|Enter| )/.test(event.key)) event.stopPropagation();
}
