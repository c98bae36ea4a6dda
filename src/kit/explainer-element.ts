import {isServer, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {hasLanguage, loadLanguage} from '../i18n/languages.js';
import {messagesFor} from '../i18n/messages.js';
import type {PartName, Topic} from '../topic/schema/schema.js';
import {adoptStyles} from './adopt-styles.js';
import {Announcer} from './announcer.js';
import {toElementState, type ElementState, type PartChoice} from './element-state.js';
import {RetryEvent} from './events.js';
import {languageOf} from './language.js';
import {renderNotReady, type NotReady} from './not-ready.js';
import {ownSource} from './source-of-tag.js';
import {TopicConsumer} from './topic-context.js';
import {TopicController, type TopicLoad} from './topic-controller.js';
import type {TopicSource} from './topic-source.js';
import {inTurns} from './turns.js';

/** What an element is drawn from when all is there. */
export type Ready<Name extends PartName> = Extract<ElementState<Topic[Name][number]>, {name: 'ready'}>;

/** The five states an element can be in. */
export type StateName = ElementState<never>['name'];

/** Turns to begin, and to draw what was waited for. */
const [beginning, drawing] = [inTurns(), inTurns()];

const sourceFields = ['topicData', 'src', 'topic'];

/**
 * What every element has in common: where its topic comes from, its five states, its language,
 * and the words an author can put in place of the topic's.
 *
 * @slot - Fallback: shown while the element waits and when it cannot run; never read.
 * @slot heading - Heading in place of the topic's.
 * @slot message - Message in place of the topic's.
 * @slot note - Note in place of the topic's.
 * @csspart frame - All that the element draws.
 * @csspart title - The heading.
 * @csspart message - The message under it.
 * @csspart foot - Note, as of when, sources.
 * @csspart source - The name of a source.
 * @csspart evidence - The popover with what is behind a number.
 * @csspart status - The status in the popover; what an element says that cannot show its picture.
 * @csspart retry - The button that loads again.
 * @cssprop [--explainer-ink=currentColor] - Text and lines.
 * @cssprop --explainer-muted - Text of less weight. Default: the text colour at 76 %.
 * @cssprop --explainer-rule - Thin lines. Default: the text colour at 20 %.
 * @cssprop --explainer-tint - Quiet surfaces. Default: the text colour at 6 %.
 * @cssprop [--explainer-paper=Canvas] - What popovers stand on.
 * @cssprop --explainer-accent - Colour of the subject that the topic is about. Default: an orange.
 * @cssprop --explainer-base - Colour of what it is held against. Default: a grey blue.
 * @cssprop --explainer-third - Colour of a third subject; `--explainer-fourth`, `--explainer-fifth` and `--explainer-sixth` follow.
 * @cssprop [--explainer-font=inherit] - Font of all text.
 * @cssprop [--explainer-font-title=inherit] - Font of headings.
 * @cssprop [--explainer-size=1rem] - Size that all others follow; no text gets smaller than 12 px.
 * @cssprop [--explainer-radius=7px] - Corners of popovers.
 * @cssprop [--explainer-reserve=22rem] - Height kept on the page until the element is there, with `explainer-elements.css`.
 * @fires {RetryEvent} explainer-retry - The reader asked to load again.
 */
export abstract class ExplainerElement<Name extends PartName> extends LitElement {
  static override properties: PropertyDeclarations = {
    topicData: {attribute: false},
    src: {},
    topic: {},
    heading: {},
    message: {},
    note: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** A whole topic as an object. It is read like a stranger's: what is wrong with it is said. */
  topicData?: unknown;

  /** Address of a topic (JSON) or of rows of data (CSV). */
  src?: string;

  /** Name of a topic that comes with the library, such as `trainium`. */
  topic?: string;

  /** Heading in place of the topic's. The slot of the same name takes precedence. */
  heading?: string;

  /** Message under the heading in place of the topic's. The slot of the same name takes precedence. */
  message?: string;

  /** Note at the foot in place of the topic's. The slot of the same name takes precedence. */
  note?: string;

  /** Level of the heading, 2 to 6. Default 3. */
  headingLevel = 3;

  /**
   * What it was last drawn from. The references of a page find in it what an element cites.
   * @internal
   */
  drawn?: ElementState<Topic[Name][number]>;

  protected readonly announcer = new Announcer(this);
  readonly #internals = isServer ? undefined : this.attachInternals();
  readonly #around = isServer ? undefined : new TopicConsumer(this);
  readonly #topic = new TopicController(this);
  #ownSource?: TopicSource;
  #languageLoaded?: Promise<void>;
  #state: StateName = 'waiting';

  /** Which collection of the topic the element shows, and which one of it. */
  protected abstract get choice(): PartChoice<Name>;

  /** The collections of a topic that the first picture needs: the same list as long as they are the same. */
  protected abstract readonly parts: readonly PartName[];

  /** The state it is in. Also a CSS state: `explainer-bar-chart:state(failed)`. */
  get state(): StateName {
    return this.#state;
  }

  /** Where its topic comes from: what the tag itself names, else the topic around it. */
  protected get source(): TopicSource | undefined {
    return this.#ownSource ?? this.#around?.source;
  }

  /** The language of its words and numbers: that of the page around it. */
  protected get language() {
    return languageOf(this);
  }

  protected get messages() {
    return messagesFor(this.language);
  }

  protected override createRenderRoot() {
    // Without `hydrate.ts`, which takes it over, a prerendered picture would stay beside the one drawn now.
    this.shadowRoot?.replaceChildren();
    try {
      return super.createRenderRoot();
    } catch {
      this.#takeStyleSheets();
      return this.shadowRoot!;
    }
  }

  /** Runs when it has come to another document, such as that of a popup or of a picture in picture. */
  adoptedCallback() {
    if (this.hasUpdated) this.#takeStyleSheets();
  }

  /** A style sheet belongs to one document. Another refuses it, and takes it away from what is moved there. */
  #takeStyleSheets() {
    adoptStyles(this, (this.constructor as typeof LitElement).elementStyles.join(''));
  }

  /**
   * Resolves when what it is drawn from has come, with the state that it is in then.
   * @internal
   */
  async whenThere(): Promise<ElementState<Topic[Name][number]>> {
    this.#chooseSource();
    this.#chooseLanguage();
    await Promise.all([this.#topic.settled, this.#languageLoaded]);
    return toElementState(this.#load, this.choice);
  }

  /** Loads what an element draws late, for a prerendered picture that has it already. */
  protected prepare?(state: ElementState<Topic[Name][number]>): Promise<unknown>;

  /** Resolves when what is being loaded has come and is drawn. */
  protected override async getUpdateComplete() {
    // Only the first update knows what there is to load.
    await super.getUpdateComplete();
    await this.whenThere();
    return super.getUpdateComplete();
  }

  /** Many elements give the page its turn between them. Once one is drawn, what a reader does is seen at once. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const takeTurn = this.hasUpdated ? this.#state === 'waiting' && drawing : beginning;
    const turn = takeTurn && takeTurn();
    if (!turn) return super.scheduleUpdate();
    // A shadow tree without a slot would hide the words inside the tag until its turn.
    const isEmpty = !this.renderRoot.hasChildNodes();
    const slot = isEmpty && this.renderRoot.appendChild(document.createElement('slot'));
    return turn.then(() => {
      if (slot) slot.remove();
      return super.scheduleUpdate();
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!this.#ownSource || sourceFields.some(field => changed.has(field))) this.#ownSource = ownSource(this);
    this.#chooseSource();
    this.#chooseLanguage();
  }

  /** Draws the state the element is in; the element itself only says how it looks when all is there. */
  protected renderState(
    renderReady: (ready: Ready<Name>) => TemplateResult,
    renderOther = this.#renderNotReady,
  ): TemplateResult {
    const state = (this.drawn = toElementState(this.#load, this.choice));
    this.#showState(state.name);
    return state.name === 'ready' ? renderReady(state) : renderOther(state);
  }

  /** Drawn as waiting, for an element whose topic is there and whose picture is not. */
  protected renderWaiting(): TemplateResult {
    this.#showState('waiting');
    return this.#renderNotReady({name: 'waiting'});
  }

  #renderNotReady = (state: NotReady) => renderNotReady(state, this, this.messages, this.#onRetry);

  /**
   * What evidence needs beside the first picture: where sources differ.
   * @internal
   */
  loadEvidenceTopic(): Promise<Topic> {
    return this.#topic.more(['disagreements', 'figures', 'sources']);
  }

  get #load(): TopicLoad {
    const hasNoSource = !isServer && !this.source && !this.#around?.isPending;
    if (hasNoSource) return {state: 'loaded', problems: [noSource(this.localName)]};
    return hasLanguage(this.language) ? this.#topic.load : {state: 'waiting'};
  }

  #chooseSource() {
    this.#ownSource ??= ownSource(this);
    this.#topic.use(this.source, this.parts);
  }

  #chooseLanguage() {
    const {language} = this;
    if (isServer || hasLanguage(language)) return;
    this.#languageLoaded = loadLanguage(language).then(() => this.requestUpdate());
  }

  #showState(name: StateName) {
    this.#internals?.states.delete(this.#state);
    this.#internals?.states.add(name);
    this.#state = name;
  }

  #onRetry = () => {
    this.dispatchEvent(new RetryEvent());
    this.#topic.retry();
  };
}

const noSource = (tag: string) => ({
  path: '',
  severity: 'error' as const,
  message: `This ${tag} has no data. Give it topic="…", src="…", or a <table data-explainer-data> inside.`,
});
