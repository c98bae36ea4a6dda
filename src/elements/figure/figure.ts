import {html, isServer, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {FormatStyle} from '../../format/options.js';
import {figureMessagesFor} from '../../i18n/figure.js';
import {Evidence} from '../../kit/evidence.js';
import {ExplainerElement, type Ready} from '../../kit/explainer-element.js';
import type {NotReady} from '../../kit/not-ready.js';
import {sharedStyles} from '../../kit/styles.js';
import {text} from '../../kit/text.js';
import type {Figure, Topic} from '../../topic/schema/schema.js';
import {toFigureModel, type FigureModel} from './figure.model.js';
import {figureStyles} from './figure.styles.js';
import {MismatchEvent} from './figure.events.js';
import type {LinkedNumber} from './calculator-link.js';
import {isOurWriting} from './writing.model.js';

type ReadyFigure = Ready<'figures'>;

const figureParts = ['figures'] as const;
const linkedParts = ['calculators', 'units', 'sources', 'figures'] as const;

/** What links numbers to calculators, once it has come. */
let linking: typeof import('./calculator-link.js') | undefined;

/**
 * One number in a sentence. The words of the page stay as they are, underlined after how firm the number is, and are
 * the button that opens the evidence behind it. Where the page says another number than its topic, it is marked. Linked
 * to a calculator it moves with it, and can be where a reader sets it: typed, stepped or dragged.
 *
 * @element explainer-figure
 * @slot - The number in the page's own words: "about $50 billion". Left empty, the topic's value is written.
 * @csspart words - The number in the sentence, which opens its evidence.
 * @csspart set - The field of a number that can be set, with its handle.
 * @csspart handle - What is dragged to set the number.
 * @csspart aside - The status in brackets: spoken, and printed.
 * @fires {EvidenceEvent} explainer-evidence - The reader opened or closed the evidence of the number.
 * @fires {SetEvent} explainer-set - The reader set the number, which is an input of a calculator.
 * @fires {MismatchEvent} explainer-mismatch - The page says another number than its topic. Sent once, without a reader's doing.
 * @example
 * <explainer-topic topic="trainium">
 *   <p>Its run rate is <explainer-figure figure="nvidia-run-rate">$326 billion</explainer-figure>.</p>
 * </explainer-topic>
 */
export class ExplainerFigure extends ExplainerElement<'figures' | 'calculators'> {
  static override properties: PropertyDeclarations = {
    figure: {},
    calculator: {},
    adjustable: {type: Boolean},
    live: {type: Boolean},
    format: {},
  };

  static override styles = [sharedStyles, figureStyles];

  readonly #evidence = new Evidence(this);

  /** Which figure of the topic; with `calculator`, which of its inputs or outputs. Left out: the first, or its result. */
  figure?: string;

  /** The calculator that the number moves with, inside the same `explainer-topic`. Left out: none. */
  calculator?: string;

  /** An input of the calculator can be set here: typed, stepped by arrow keys, dragged. */
  adjustable = false;

  /** Writes the topic's value, whatever the page says. */
  live = false;

  /** How the topic's value is written where the page does not: `long` ("$326 billion") or `short` ("$326B"). */
  format: FormatStyle = 'long';

  #isHydrating = false;
  #wasOpen = false;
  /** What the words of the page have been found to say. */
  #agreed?: Figure;
  #reader?: typeof import('./reading.model.js');
  #mismatch?: MismatchEvent['detail'];
  /** What the author has to know. */
  #warning?: string;
  #hasWarned = false;
  /** What links it to a calculator, once the code for that has come. */
  #linked?: LinkedNumber;

  protected override get parts() {
    return this.calculator === undefined ? figureParts : linkedParts;
  }

  protected override get choice() {
    return this.calculator === undefined
      ? ({collection: 'figures', noun: 'figure', id: this.figure} as const)
      : ({collection: 'calculators', noun: 'calculator', id: this.calculator} as const);
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (linking && this.calculator !== undefined)
      this.#linked ??= new linking.LinkedNumber(this, this.announcer, () => this.source);
    this.#isHydrating = !isServer && !this.hasUpdated && this.renderRoot.hasChildNodes();
  }

  override render() {
    // What a server drew before it had the topic is taken over as it is, and drawn anew at once.
    if (this.#isHydrating && this.renderRoot.querySelector('[data-state=waiting]'))
      return this.#renderPlain({name: 'waiting'});
    return this.renderState(
      ready =>
        this.calculator === undefined
          ? this.#renderReady(ready as ReadyFigure)
          : this.#renderLinked(ready as Ready<'calculators'>),
      state => this.#renderPlain(state),
    );
  }

  protected override async prepare() {
    if (this.calculator !== undefined) linking ??= await import('./calculator-link.js');
  }

  protected override firstUpdated() {
    if (this.#isHydrating) void this.updateComplete.then(() => this.requestUpdate());
  }

  protected override updated() {
    if (this.#hasWarned || !this.#warning) return;
    this.#hasWarned = true;
    console.warn(`explainer-figure${this.figure ? ` "${this.figure}"` : ''}: ${this.#warning}`);
    if (this.#mismatch) {
      const {figure, text, value} = this.#mismatch;
      this.dispatchEvent(new MismatchEvent(figure, text, value));
    }
  }

  /** A number of a calculator, as a figure of its topic; the words of the page hold as long as nothing is moved. */
  #renderLinked(ready: Ready<'calculators'>) {
    if (!this.#linked) {
      // Without it the words stand as they are.
      this.prepare().then(
        () => this.requestUpdate(),
        () => {},
      );
      return this.#renderPlain({name: 'waiting'});
    }
    const found = this.#linked.find(ready, this.figure, this.language);
    if ('problems' in found) return this.#renderPlain({name: 'invalid', ...found});
    const {figure, topic, said, isChanged} = found;
    const renderButton = (words?: string, name?: string) =>
      this.#renderReady({...ready, topic, part: figure}, words ?? (isChanged ? said : undefined), name);
    return this.adjustable ? this.#linked.renderField(found, renderButton) : renderButton();
  }

  /** `said` stands in place of the words of the page; what has the id `name` is the first part of what it is called. */
  #renderReady(ready: ReadyFigure, said?: string, name = '') {
    // Nor can a page say the number of a figure that a reader has moved.
    const isWritten = this.live || said !== undefined || 'isMoved' in ready.part;
    const words = isWritten || this.#isHydrating ? undefined : pageWordsIn(this);
    const model = this.#toModel(ready, words);
    const {announcer} = this;
    const {figure, doubts} = model;
    const {popover} = this.#evidence;
    // A span and not a <button>, which no browser breaks over two lines. Its name is its words and what `aside` says,
    // which is not drawn: even something hidden by other means can give a line a place to break.
    return html`<span
        id="words"
        class="words ${model.status} ${doubts.length ? 'doubt' : ''}"
        part="words"
        role="button"
        tabindex="0"
        aria-labelledby="${name && `${name} `}words aside"
        aria-expanded=${popover?.isOpen(figure) ?? false}
        @pointerenter=${this.#evidence.prepare}
        @focusin=${this.#evidence.prepare}
        @pointerdown=${() => this.#onPointerDown(figure)}
        @click=${(event: MouseEvent) => this.#onClick(figure, event)}
        @keydown=${pressOnKey}
        >${isWritten || words === '' ? text(said ?? model.value) : this.#renderSlot(model.value)}</span
      >${popover?.render(figure, {topic: ready.topic, language: this.language, doubts}) ?? nothing}<span
        id="aside"
        class="aside ${model.isPrinted ? 'printed' : ''}"
        part="aside"
        >${text(model.aside)}</span
      >${
        announcer.sentence
          ? html`<span class="hidden" role="alert">${text(announcer.sentence)}</span>`
          : nothing
      }`;
  }

  /** The words of the page, or what stands in for them where there are none. */
  #renderSlot(standIn: string) {
    return html`<slot @slotchange=${this.#onSlotChange}>${text(standIn)}</slot>`;
  }

  /** The other states leave the sentence alone. What is wrong is said to the author, and to who points at the words. */
  #renderPlain(state: NotReady) {
    const reason = this.#reasonOf(state);
    this.#warning = reason;
    const standIn = reason === undefined ? '…' : this.messages.notKnown;
    return html`<span data-state=${state.name} title=${ifDefined(reason)}
      >${this.#renderSlot(standIn)}</span
    >`;
  }

  #reasonOf(state: NotReady): string | undefined {
    if (state.name === 'waiting') return undefined;
    const {invalid, empty} = this.messages;
    if (state.name === 'invalid') return [invalid, ...state.problems.map(({message}) => message)].join(' ');
    return state.name === 'failed' ? state.message : empty;
  }

  #toModel({part, topic, problems}: ReadyFigure, words: string | undefined): FigureModel {
    const {language, format: style} = this;
    const differing = words && this.#differs(words, part, topic) ? words : undefined;
    const messages = figureMessagesFor(language);
    const model = toFigureModel(part, {topic, problems, language, messages, style, differing});
    this.#warning = model.doubts[0];
    this.#mismatch = differing ? {figure: part.id, text: differing, value: model.fullValue} : undefined;
    return model;
  }

  /**
   * Whether the words say another number. Words that have said this one are not asked again: if they change, a
   * translator did it, in a language that we may not read.
   */
  #differs(words: string, figure: Figure, {units}: Topic): boolean {
    const context = {language: this.language, units};
    if (this.#agreed === figure || isOurWriting(words, figure, context)) this.#agreed = figure;
    else if (!this.#reader) this.#loadReader();
    else if (!this.#reader.saysFigure(words, figure, context)) return true;
    else this.#agreed = figure;
    return false;
  }

  /** Reads what we would have written otherwise: "six and a half times". Without it the words stand unquestioned. */
  #loadReader() {
    import('./reading.model.js').then(
      reader => {
        this.#reader = reader;
        this.requestUpdate();
      },
      () => {},
    );
  }

  /** Words that are added, or put in place of others, are read too. */
  #onSlotChange = () => this.requestUpdate();

  #onPointerDown(figure: Figure) {
    this.#wasOpen = this.#evidence.popover?.isOpen(figure) ?? false;
  }

  #onClick(figure: Figure, {currentTarget, detail}: MouseEvent) {
    const isClosed = this.#wasOpen && !this.#evidence.popover?.isOpen(figure);
    this.#wasOpen = false;
    // A press beside an open popover closes it, on a phone before it is a click; and who selects words does not press.
    if (isClosed || (detail && getSelection()?.type === 'Range')) return;
    // Only a <button> closes its popover natively.
    this.renderRoot.querySelector<HTMLElement>('#evidence')?.hidePopover?.();
    this.#evidence
      .toggle(figure, currentTarget as HTMLElement)
      .catch(() => this.announcer.say(this.messages.failed));
  }
}

/** Data inside a tag, and what is never read as words. */
const notWords = 'script, style, table';

/** The words between the tags: none if the tag is empty, '' if nothing is there but space, data or a picture. */
function pageWordsIn(element: HTMLElement): string | undefined {
  if (isServer || !element.hasChildNodes()) return undefined;
  return [...element.childNodes]
    .filter(node => node instanceof Text || (node instanceof Element && !node.matches(notWords)))
    .map(node => node.textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a native button does by itself. */
function pressOnKey(event: KeyboardEvent) {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat) (event.currentTarget as HTMLElement).click();
}
