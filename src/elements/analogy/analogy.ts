import {html, noChange, nothing, type PropertyDeclarations} from 'lit';
import {analogyMessagesFor} from '../../i18n/analogy.js';
import type {ElementState} from '../../kit/element-state.js';
import {ExplainerElement, type Ready} from '../../kit/explainer-element.js';
import {renderHead, toHeadingLevel} from '../../kit/head-and-foot.js';
import type {Entry} from '../../kit/number-control.js';
import {SetEvent} from '../../kit/set-event.js';
import {sharedStyles} from '../../kit/styles.js';
import {text} from '../../kit/text.js';
import type {Settings} from '../../topic/analogy/analogy-state.js';
import type {Analogy} from '../../topic/schema/schema.js';
import type {AnalogyContext} from './amount.model.js';
import {AnswerEvent, CompleteEvent, SceneEvent} from './analogy.events.js';
import {
  scenesOf,
  placeOf,
  settingsOf,
  toSceneModel,
  type AskedGuess,
  type Scene,
  type SceneModel,
} from './analogy.model.js';
import {analogyStyles} from './analogy.styles.js';
import {renderNumbersNote} from './numbers-note.js';
import {renderControl} from './controls.js';
import {renderGoing, renderGoingOn} from './scene-navigation.js';
import type {Guesses} from './guesses.js';
import {late, loadLate} from './late.js';
import {renderMapping} from './mapping.js';
import type {MappedRow} from './mapping.model.js';
import {renderPicture} from './picture.js';

/** A scene as it stands before the reader, with all that drawing it takes. */
interface Shown {
  analogy: Analogy;
  scenes: readonly Scene[];
  scene: Scene;
  model: SceneModel;
  context: AnalogyContext;
}

/** Keys that set a control, or press a button: on a page of slides they would also turn it. */
const ownKeys = /^(Arrow|Page|Home|End|Enter| )/;

/**
 * A familiar world that stands for another one, told in scenes: a picture to look at and to play with, what follows
 * from what is set, what stands for what, and where the comparison stops. On paper and without JavaScript all scenes
 * stand below each other.
 *
 * @element explainer-analogy
 * @csspart steps - The scenes to choose from.
 * @csspart scene - The scene before the reader.
 * @csspart picture - Its picture.
 * @csspart side - One side of an exchange.
 * @csspart amount - A number of the picture.
 * @csspart rival - Who may become a rival.
 * @csspart sentence - What follows from what is set.
 * @csspart feedback - What is said of a guess.
 * @csspart row - What stands for what.
 * @csspart question - The closing question.
 * @csspart states - On paper: a table of what everything comes to.
 * @fires {SceneEvent} explainer-scene - The reader went to a scene.
 * @fires {SetEvent} explainer-set - The reader set something.
 * @fires {GuessEvent} explainer-guess - The reader set a guess.
 * @fires {RevealEvent} explainer-reveal - The reader had shown what was to be guessed.
 * @fires {AnswerEvent} explainer-answer - The reader answered the closing question.
 * @fires {CompleteEvent} explainer-complete - The reader has been in every scene. Sent once.
 * @example
 * <explainer-analogy topic="trainium" analogy="bakery"></explainer-analogy>
 */
export class ExplainerAnalogy extends ExplainerElement<'analogies'> {
  static override properties: PropertyDeclarations = {
    analogy: {},
    scene: {},
    scenes: {},
    lock: {type: Boolean},
    presentation: {type: Boolean, reflect: true},
  };

  static override styles = [sharedStyles, analogyStyles];

  /** Which analogy of the topic. Left out: the first. */
  analogy?: string;

  /** With which scene it begins: its id. Left out: the first. The reader can go on from there. */
  scene?: string;

  /** Which scenes it has: their ids, with spaces between. Left out: all. */
  scenes?: string;

  /** Stays in its scene: for a scene alone in the middle of an article. */
  lock = false;

  /** For a wall: as large as the window has room for. On paper a hand-out, with the answers on a page of their own. */
  presentation = false;

  #chosen?: string;
  readonly #set = new Map<string, Settings>();
  readonly #visited = new Set<string>();
  #isComplete = false;
  /** Left out until what asks has come. */
  #guesses?: Guesses;
  #entry?: Entry;
  #answer?: string;
  /** The rows of the mapping that stand out: pointed at or focused, and pressed. */
  #pointed?: string;
  #pinned?: string;
  /** The scene before the last change. */
  #before?: SceneModel;
  /** The analogy that something late has been asked for, and when all of it has come. */
  #lateFor?: Analogy;
  #late?: Promise<void>;
  #isLate = true;
  /** Counts up when something late has come. */
  #came = 0;
  /** What was last drawn for paper is drawn from this. */
  #onPaperFrom: unknown[] = [];

  protected override readonly parts = ['analogies', 'subjects', 'units', 'sources', 'figures'] as const;

  protected override get choice() {
    return {collection: 'analogies', noun: 'analogy', id: this.analogy} as const;
  }

  override render() {
    return this.renderState(ready => this.#renderReady(ready));
  }

  protected override async prepare(state: ElementState<Analogy>) {
    if (state.name === 'ready') await loadLate(state.part);
  }

  protected override updated() {
    const analogy = this.drawn?.name === 'ready' ? this.drawn.part : undefined;
    if (!analogy) this.#onPaperFrom = [];
    if (!analogy || analogy === this.#lateFor) return;
    this.#lateFor = analogy;
    this.#late = loadLate(analogy).then(hasNew => {
      this.#came += Number(hasNew);
      this.#isLate = false;
      // What is drawn already needs no second look; what waits for something that never came is drawn without it.
      if (hasNew || this.state === 'waiting') this.requestUpdate();
    });
  }

  protected override async getUpdateComplete() {
    await super.getUpdateComplete();
    await this.#late;
    return super.getUpdateComplete();
  }

  #renderReady({part: analogy, topic}: Ready<'analogies'>) {
    const {language} = this;
    const context = {topic, language, messages: analogyMessagesFor(language)};
    const scenes = scenesOf(analogy, this.#named(analogy));
    if (late.changing) this.#guesses ??= new late.changing.Guesses(this);
    // What came after the words would push down what stands below.
    const isIncomplete =
      (analogy.picture?.pipe && !late.pipe) || (this.#sceneIn(scenes)?.guess && !this.#guesses);
    if (isIncomplete && this.#isLate) return this.renderWaiting();
    const head = {title: analogy.title, message: analogy.source.synopsis};
    return html`<section class="frame" part="frame" role="group" aria-labelledby="title">
      ${renderHead(this, head, context)}
      ${scenes.length ? this.#renderNow(analogy, scenes, context) : nothing}
      <div class=${scenes.length ? 'all' : ''} lang=${topic.language ?? language}>
        ${this.#renderOnPaper(analogy, scenes, context)}
      </div>
      <div class="foot" part="foot">
        <p><slot name="note">${text(this.note ?? '')}</slot></p>
        ${renderNumbersNote(analogy, context)}
      </div>
      <div class="hidden" role="status">${text(this.announcer.sentence)}</div>
    </section>`;
  }

  #renderNow(analogy: Analogy, scenes: readonly Scene[], context: AnalogyContext) {
    const scene = this.#sceneIn(scenes)!;
    const model = toSceneModel(analogy, scene, this.#settingsIn(analogy, scene), context, scenes);
    const shown = {analogy, scenes, scene, model, context};
    return html`<div
      class="now ${late.onPaper ? 'on-screen' : ''}"
      lang=${context.topic.language ?? context.language}
      @keydown=${this.#onKey}
    >
      ${renderGoing(this.#going(shown), context)} ${this.#renderScene(shown)}
    </div>`;
  }

  #renderScene(shown: Shown) {
    const {analogy, model, context} = shown;
    const {guess, asks} = model;
    const [lit, pinned] = [this.#pointed ?? this.#pinned, this.#pinned];
    const canChange = model.controls.length > 0 || !!guess;
    return html`<div
      class="scene"
      part="scene"
      @pointerover=${this.#onPoint}
      @pointerleave=${this.#onPoint}
      @focusin=${this.#onPoint}
      @focusout=${this.#onPoint}
    >
      <div class="told">
        <div class="scene-title" role="heading" aria-level=${this.#sceneLevel} tabindex="-1">
          ${text(model.title)}
        </div>
        <p>${text(model.text)}</p>
        ${guess ? this.#guesses?.render(guess, model.id, context, own => this.#reveal(guess, own, shown)) : nothing}
        ${this.#renderControls(shown)}
        <p class="sentence ${canChange ? 'room' : ''}" id="sentence" part="sentence">
          ${text(model.sentence)}
        </p>
        <p class="change quiet">
          ${text((this.#before && late.changing?.toChange(this.#before, model, context)) ?? '')}
        </p>
      </div>
      ${renderPicture(model, context, lit)}
      ${renderMapping(model.rows, [analogy.source.label, analogy.target.label], context, {
        lit,
        pinned,
        onPin: row => this.#onPin(row),
      })}
      ${asks ? late.changing?.renderQuestion(analogy.question, this.#answer, answer => this.#onAnswer(answer, analogy)) : nothing}
      ${renderGoingOn(this.#going(shown), context)}
    </div>`;
  }

  #renderControls(shown: Shown) {
    const {scene, model, context} = shown;
    const isOther = this.#set.has(scene.id) || !!this.#guesses?.has(scene.id) || !!this.#entry;
    return html`${model.controls.map(control =>
      renderControl(control, context, {
        entry: this.#entry,
        onEntry: entry => this.#onEntry(entry),
        onSet: (id, value) => this.#onSet(id, value, shown),
      }),
    )}
    ${
      model.controls.length || model.guess
        ? html`<p>
            <button
              class="text-button"
              aria-disabled=${!isOther}
              @click=${() => isOther && this.#onReset(shown)}
            >
              ${text(context.messages.startAgain)}
            </button>
          </p>`
        : nothing
    }`;
  }

  /** It stays as it is while the reader sets something: only what it is drawn from makes it another. */
  #renderOnPaper(analogy: Analogy, scenes: readonly Scene[], context: AnalogyContext) {
    const from = [analogy, context.topic, context.language, this.scenes, this.headingLevel, this.#came];
    const isSame = from.every((one, index) => one === this.#onPaperFrom[index]);
    this.#onPaperFrom = from;
    return isSame ? noChange : late.onPaper?.renderOnPaper(analogy, scenes, context, this.#sceneLevel);
  }

  get #sceneLevel() {
    return Math.min(6, toHeadingLevel(this.headingLevel) + 1);
  }

  /** The scenes that the author names; whoever names one that is not there hears of it. */
  #named({scenes = []}: Analogy): string[] | undefined {
    const wanted = this.scenes?.trim().split(/\s+/);
    const unknown = [...(wanted ?? []), ...(this.scene ? [this.scene] : [])].filter(
      name => !scenes.some(({id}) => id === name),
    );
    if (unknown.length) late.changing?.warnOf(unknown, scenes);
    return wanted?.some(name => !unknown.includes(name)) ? wanted : undefined;
  }

  #sceneIn(scenes: readonly Scene[]): Scene | undefined {
    return scenes.find(({id}) => id === (this.#chosen ?? this.scene)) ?? scenes[0];
  }

  #settingsIn(analogy: Analogy, scene: Scene): Settings {
    return this.#set.get(scene.id) ?? settingsOf(analogy, scene);
  }

  #going(shown: Shown) {
    const {scenes, scene, model} = shown;
    const onGo = (to: Scene) => this.#goTo(to, shown);
    const onGoOn = (to: Scene) => {
      onGo(to);
      void this.updateComplete.then(() => this.#find('.told .scene-title')?.focus());
    };
    return {scenes, scene, place: model.place, isLocked: this.lock, onGo, onGoOn};
  }

  #goTo(scene: Scene, {analogy, scenes, scene: current, context}: Shown) {
    this.#chosen = scene.id;
    this.#entry = this.#before = this.#pointed = this.#pinned = undefined;
    this.requestUpdate();
    this.announcer.say(context.messages.at(placeOf(scene, scenes, context), scene.title));
    this.dispatchEvent(new SceneEvent(scene.id));
    this.#visited.add(current.id).add(scene.id);
    if (this.#isComplete || !scenes.every(({id}) => this.#visited.has(id))) return;
    this.#isComplete = true;
    this.dispatchEvent(new CompleteEvent(analogy.id));
  }

  #onSet(parameter: string, value: number | string, shown: Shown) {
    const settings = this.#settingsIn(shown.analogy, shown.scene);
    if (settings.get(parameter) === value) return;
    this.#change(new Map([...settings, [parameter, value]]), shown);
    this.dispatchEvent(new SetEvent(parameter, value));
  }

  #onEntry(entry: Entry | undefined) {
    this.#entry = entry;
    this.requestUpdate();
  }

  /** The focus was on a button that goes: it moves on to what there is to read. */
  #reveal({quantity, settings}: AskedGuess, guess: number | undefined, shown: Shown) {
    this.#change(settings, shown);
    this.#guesses?.open(shown.scene.id, quantity, guess);
    void this.updateComplete.then(() => this.#find('.told .feedback')?.focus());
  }

  #change(settings: Settings, {scene, model}: Shown) {
    const {picture} = model;
    const way = late.changing?.wayAcross(this.#find('.now .exchange'));
    this.#before = model;
    this.#set.set(scene.id, settings);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (way && picture?.layout === 'exchange')
        late.changing?.animateCrossing(this.#find('.now .exchange'), picture, way);
      this.#sayState();
    });
  }

  #onAnswer(answer: string, {question}: Analogy) {
    this.#answer = answer;
    this.requestUpdate();
    this.announcer.say(question?.answers.find(({id}) => id === answer)?.feedback ?? '');
    this.dispatchEvent(new AnswerEvent(answer));
  }

  #onPin({id}: MappedRow) {
    this.#pinned = this.#pinned === id ? undefined : id;
    this.requestUpdate();
  }

  /** Where the pointer or the focus comes to, both sides light up; where it leaves, what was pressed does. */
  #onPoint = ({type, target}: Event) => {
    const isGone = type === 'pointerleave' || type === 'focusout';
    const pointed = isGone ? undefined : (target as Element).closest<HTMLElement>('[data-row]')?.dataset.row;
    if (pointed === this.#pointed) return;
    this.#pointed = pointed;
    this.requestUpdate();
  };

  #onKey = (event: KeyboardEvent) => {
    if (ownKeys.test(event.key)) event.stopPropagation();
  };

  #onReset({scene}: Shown) {
    this.#set.delete(scene.id);
    this.#guesses?.forget(scene.id);
    this.#before = undefined;
    this.#onEntry(undefined);
    void this.updateComplete.then(() => this.#sayState());
  }

  #sayState() {
    this.announcer.say(this.#find('#sentence')!.textContent!.trim());
  }

  #find(selector: string) {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}
