import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {analogyMessagesFor} from '../../i18n/analogy.js';
import {renderSourceNames} from '../../kit/citation.js';
import {define} from '../../kit/define.js';
import {ExplainerElement, type Ready} from '../../kit/explainer-element.js';
import {renderHead, toHeadingLevel} from '../../kit/frame.js';
import {sharedStyles} from '../../kit/styles.js';
import {text} from '../../kit/text.js';
import {changed, startOf, type Settings} from '../../topic/analogy-state.js';
import type {Analogy} from '../../topic/schema.js';
import {AnswerEvent, CompleteEvent, SceneEvent, SetEvent} from './analogy.events.js';
import {
  toSceneModel,
  type AnalogyContext,
  type Control,
  type MappedRow,
  type Scene,
  type SceneModel,
} from './analogy.model.js';
import {analogyStyles} from './analogy.styles.js';
import {renderExchange} from './exchange.js';
import {loadGlyphs} from './glyphs.js';

type ReadyAnalogy = Ready<'analogies'>;

/** A scene as it stands before the reader, with all that drawing it takes. */
interface Shown {
  analogy: Analogy;
  scenes: readonly Scene[];
  scene: Scene;
  model: SceneModel;
  context: AnalogyContext;
}

/**
 * A familiar world that stands for another one, told in scenes: a picture to look at and to play with, what follows
 * from what is set, what stands for what, and where the comparison stops. On paper and without JavaScript all scenes
 * stand below each other.
 *
 * @element explainer-analogy
 * @csspart steps - The scenes to choose from.
 * @csspart scene - The scene before the reader.
 * @csspart picture - Its picture.
 * @csspart side - One side of the picture.
 * @csspart amount - A number drawn as signs.
 * @csspart rival - Who may become a rival.
 * @csspart sentence - What follows from what is set.
 * @csspart row - What stands for what.
 * @csspart question - The closing question.
 * @fires {SceneEvent} explainer-scene - The reader went to a scene.
 * @fires {SetEvent} explainer-set - The reader set something.
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

  #chosen?: string;
  readonly #set = new Map<string, Settings>();
  readonly #visited = new Set<string>();
  #isComplete = false;
  #guess = '';
  #isGuessOpen = false;
  #answer?: string;
  /** The analogy whose glyphs have been asked for. */
  #glyphsFor?: Analogy;

  constructor() {
    super(['analogies', 'subjects', 'units', 'sources', 'figures']);
  }

  protected override get choice() {
    return {collection: 'analogies', noun: 'analogy', id: this.analogy} as const;
  }

  override render() {
    return this.renderState(ready => this.#renderReady(ready));
  }

  protected override updated() {
    const analogy = this.drawn?.name === 'ready' ? this.drawn.part : undefined;
    if (!analogy?.picture || analogy === this.#glyphsFor) return;
    this.#glyphsFor = analogy;
    const {things, products, queue, amounts = [], rivals = []} = analogy.picture;
    const names = [things, products, queue, ...amounts, ...rivals].flatMap(part => part?.glyph ?? []);
    void loadGlyphs(names).then(() => this.requestUpdate());
  }

  #renderReady({part: analogy, topic}: ReadyAnalogy) {
    const context = {topic, language: this.language, messages: analogyMessagesFor(this.language)};
    const scenes = this.#scenesOf(analogy);
    const scene = scenes.find(({id}) => id === (this.#chosen ?? this.scene)) ?? scenes[0];
    const head = {title: analogy.title, message: analogy.source.synopsis};
    return html`<section class="frame" part="frame" role="group" aria-labelledby="title">
      ${renderHead(this, head, context)}
      ${
        scene
          ? this.#renderNow({
              analogy,
              scenes,
              scene,
              context,
              model: toSceneModel(analogy, scene, this.#settingsIn(analogy, scene), context),
            })
          : nothing
      }
      <div class="all">
        ${scenes.map(one => this.#renderOnPaper(toSceneModel(analogy, one, changed(startOf(analogy), one.set), context), context))}
      </div>
      <div class="foot" part="foot">
        <p><slot name="note">${text(this.note ?? '')}</slot></p>
        <p>${text(analogy.inventedNumbers ?? '')}</p>
      </div>
      <div class="hidden" role="status">${text(this.announcer.sentence)}</div>
    </section>`;
  }

  #renderNow(shown: Shown) {
    return html`<div class="now">
      ${this.lock ? nothing : this.#renderSteps(shown)}
      <div class="scene" part="scene">${this.#renderScene(shown)}</div>
      ${this.lock ? nothing : this.#renderNav(shown)}
    </div>`;
  }

  #renderSteps({analogy, scenes, scene: current, context: {messages}}: Shown) {
    return html`<ol class="steps" part="steps" role="list" aria-label=${messages.scenes}>
      ${scenes.map(
        (scene, index) =>
          html`<li>
            <button
              aria-current=${scene === current ? 'step' : 'false'}
              @click=${() => this.#goTo(scene, analogy, scenes)}
            >
              ${text(`${index + 1} ${scene.title}`)}
            </button>
          </li>`,
      )}
    </ol>`;
  }

  #renderScene(shown: Shown) {
    const {model, context} = shown;
    const {picture, controls, rows, guess} = model;
    return html`${this.#renderTold(model)} ${picture ? renderExchange(picture, context.messages) : nothing}
      ${guess ? this.#renderGuess(guess, shown) : nothing}
      ${controls.map(control => this.#renderControl(control, shown))}
      <p class="sentence" part="sentence">${text(model.sentence)}</p>
      ${rows.map(row => this.#renderRow(row, context))} ${model.asks ? this.#renderQuestion(shown) : nothing}`;
  }

  #renderTold({place, title, text: words}: SceneModel) {
    return html`<p class="place">${text(place)}</p>
      <div
        class="scene-title"
        role="heading"
        aria-level=${Math.min(6, toHeadingLevel(this.headingLevel) + 1)}
      >
        ${text(title)}
      </div>
      <p class="tells">${text(words)}</p>`;
  }

  #renderGuess(guess: NonNullable<SceneModel['guess']>, shown: Shown) {
    const {messages} = shown.context;
    const said = this.#guess.trim() ? `${messages.guessed(guess.write(Number(this.#guess)))} ` : '';
    return html`<p class="tells">${text(guess.question)}</p>
      ${
        this.#isGuessOpen
          ? html`<p class="feedback" part="sentence" tabindex="-1">
              ${text(said + messages.comesTo(guess.value))}
            </p>`
          : html`<div class="control">
              <label for="guess">${text(messages.guessField)}</label>
              <input
                id="guess"
                type="number"
                .value=${this.#guess}
                @input=${({target}: Event) => (this.#guess = (target as HTMLInputElement).value)}
              />
              <button class="text-button" @click=${() => this.#showGuess(guess.settings, shown)}>
                ${text(this.#guess ? messages.showIt : messages.justShowIt)}
              </button>
            </div>`
      }`;
  }

  #renderControl(control: Control, shown: Shown): TemplateResult {
    const {id, label, value, number, choices} = control;
    const {messages} = shown.context;
    if (choices)
      return html`<fieldset class="control">
        <legend>${text(label)}</legend>
        ${choices.map(
          choice =>
            html`<label
              ><input
                type="radio"
                name=${id}
                .checked=${choice.isChosen}
                @change=${() => this.#change(id, choice.id, shown)}
              />${text(choice.label)}</label
            >`,
        )}
      </fieldset>`;
    const {low, high, step} = number!;
    const setTo = (target: number) => {
      if (target >= low && target <= high) this.#change(id, target, shown);
    };
    const onInput = ({target}: Event) => {
      const written = (target as HTMLInputElement).value;
      if (written.trim()) setTo(Number(written));
    };
    return html`<div class="control">
      <label for=${`slider-${id}`}>${text(label)}</label>
      <button class="by-one" aria-label=${messages.less(label)} @click=${() => setTo(number!.value - step)}>
        −
      </button>
      <input
        id=${`slider-${id}`}
        type="range"
        min=${low}
        max=${high}
        step=${step}
        .value=${String(number!.value)}
        aria-valuetext=${value}
        @input=${onInput}
      />
      <button class="by-one" aria-label=${messages.more(label)} @click=${() => setTo(number!.value + step)}>
        +
      </button>
      <input
        type="number"
        aria-label=${label}
        min=${low}
        max=${high}
        step=${step}
        .value=${String(number!.value)}
        @input=${onInput}
      />
      <output>${text(value)}</output>
    </div>`;
  }

  #renderRow({source, target, relation, sources, limits}: MappedRow, {messages}: AnalogyContext) {
    return html`<div class="row" part="row">
      <p><b>${text(source)}</b> <span class="stands-for">${text(messages.standsFor(target))}</span></p>
      ${relation ? html`<p>${text(relation)}</p>` : nothing}
      <p class="place">
        ${sources.length ? html`${text(messages.sources)}: ${renderSourceNames(sources)}` : text(messages.ownRow)}
      </p>
      ${limits.map(limit => html`<p class="limit"><b>${text(limit.kind)}.</b> ${text(limit.text)}</p>`)}
    </div>`;
  }

  #renderQuestion({analogy: {question}}: Shown) {
    if (!question) return nothing;
    const answered = question.answers.find(({id}) => id === this.#answer);
    return html`<div class="question" part="question">
      <fieldset class="control">
        <legend>${text(question.text)}</legend>
        ${question.answers.map(
          ({id, text: words}) =>
            html`<label
              ><input
                type="radio"
                name="answer"
                .checked=${id === this.#answer}
                @change=${() => this.#onAnswer(id)}
              />${text(words)}</label
            >`,
        )}
      </fieldset>
      <p role="status">${text(answered?.feedback ?? '')}</p>
    </div>`;
  }

  #renderNav({analogy, scenes, scene, context: {messages}}: Shown) {
    const index = scenes.indexOf(scene);
    const [before, after] = [scenes[index - 1], scenes[index + 1]];
    const go = (to: Scene | undefined) => to && this.#goTo(to, analogy, scenes);
    return html`<div class="nav">
      <button class="text-button" aria-disabled=${!before} @click=${() => go(before)}>
        ${text(messages.back)}
      </button>
      <button class="text-button" aria-disabled=${!after} @click=${() => go(after)}>
        ${text(messages.next)}
      </button>
      <button class="text-button" @click=${() => this.#onReset()}>${text(messages.startAgain)}</button>
    </div>`;
  }

  #renderOnPaper(model: SceneModel, context: AnalogyContext) {
    return html`<section>
      ${this.#renderTold(model)} ${model.picture ? renderExchange(model.picture, context.messages) : nothing}
      <p class="sentence">${text(model.sentence)}</p>
      ${model.rows.map(row => this.#renderRow(row, context))}
    </section>`;
  }

  #scenesOf({scenes = []}: Analogy): readonly Scene[] {
    const wanted = this.scenes?.trim().split(/\s+/);
    return wanted ? scenes.filter(({id}) => wanted.includes(id)) : scenes;
  }

  #settingsIn(analogy: Analogy, scene: Scene): Settings {
    return this.#set.get(scene.id) ?? changed(startOf(analogy), scene.set);
  }

  #goTo(scene: Scene, analogy: Analogy, scenes: readonly Scene[]) {
    this.#chosen = scene.id;
    this.requestUpdate();
    this.dispatchEvent(new SceneEvent(scene.id));
    this.#visited.add(scene.id);
    // The first scene is seen without a press.
    const isComplete = scenes.slice(1).every(({id}) => this.#visited.has(id));
    if (!isComplete || this.#isComplete) return;
    this.#isComplete = true;
    this.dispatchEvent(new CompleteEvent(analogy.id));
  }

  #change(parameter: string, value: number | string, {analogy, scene}: Shown) {
    this.#set.set(scene.id, new Map([...this.#settingsIn(analogy, scene), [parameter, value]]));
    this.dispatchEvent(new SetEvent(parameter, value));
    this.#tell();
  }

  #showGuess(settings: Settings, {scene}: Shown) {
    this.#isGuessOpen = true;
    this.#set.set(scene.id, settings);
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.feedback')?.focus());
  }

  #tell() {
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.announcer.say(this.renderRoot.querySelector('.now .sentence')?.textContent?.trim() ?? ''),
    );
  }

  #onAnswer(answer: string) {
    this.#answer = answer;
    this.requestUpdate();
    this.dispatchEvent(new AnswerEvent(answer));
  }

  #onReset() {
    this.#set.clear();
    this.#isGuessOpen = false;
    this.#guess = '';
    this.#answer = undefined;
    this.#tell();
  }
}

define('explainer-analogy', ExplainerAnalogy);

declare global {
  interface HTMLElementTagNameMap {
    'explainer-analogy': ExplainerAnalogy;
  }
}
