import {html, isServer, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {sourcesMessagesFor} from '../../i18n/sources.js';
import {ExplainerElement, type Ready} from '../../kit/explainer-element.js';
import {renderHead, type TextContext} from '../../kit/head-and-foot.js';
import {fingerprintMark} from '../../kit/prerendered.js';
import {sharedStyles} from '../../kit/styles.js';
import {text} from '../../kit/text.js';
import type {Topic} from '../../topic/schema/schema.js';
import type {PageCitations} from './page-citations.js';
import {
  toSourcesModel,
  type ChosenSources,
  type Difference,
  type Reference,
  type SourcesModel,
} from './sources.model.js';
import {sourcesStyles} from './sources.styles.js';

/**
 * Numbered references: who published what and when, through whom it is known, and a link where there is an
 * address. Under them, each question on which the sources differ, and what each of them says, side by side.
 *
 * @element explainer-sources
 * @csspart references - The list of all references.
 * @csspart reference - One reference.
 * @csspart link - The link of a reference.
 * @csspart facts - Date, through whom it is known, and what is known through it.
 * @csspart subtitle - The heading over what differs.
 * @csspart differences - The list of the questions on which sources differ.
 * @csspart question - Such a question.
 * @csspart position - What some of the sources say to it.
 * @example
 * <explainer-sources topic="trainium"></explainer-sources>
 */
export class ExplainerSources extends ExplainerElement<'sources'> {
  static override properties: PropertyDeclarations = {of: {}};

  static override styles = [sharedStyles, sourcesStyles];

  /**
   * `topic`: all of the topic. `page`: what the other explainers of the same topic on this page cite, in the order
   * in which they stand there, and what differs about their figures. Left out: `topic`, which is the same before,
   * without and after scripts.
   */
  of?: 'topic' | 'page';

  /**
   * What a server takes from the topic: there is no page to ask there.
   * @internal
   */
  chooseOnServer?: (topic: Topic) => ChosenSources;

  #page?: PageCitations;

  /** A server knows no page and draws the whole topic; what it drew is taken over first, and narrowed then. */
  #drawsAll = isServer;

  protected override readonly parts = ['sources', 'figures', 'disagreements'] as const;

  protected override get choice() {
    return {collection: 'sources', noun: 'source'} as const;
  }

  override connectedCallback() {
    if (!this.hasUpdated) this.#drawsAll = this.shadowRoot !== null && !this.#isDrawnForPage;
    super.connectedCallback();
    if (this.hasUpdated) void this.#followPage();
    else if (this.#drawsAll) void this.updateComplete.then(() => this.#followPage());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopFollowing();
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (changed.has('of') && (this.hasUpdated || !(this.#drawsAll || this.#page))) void this.#followPage();
  }

  /** References that were prerendered with their page stand until all that they are about is drawn here too. */
  protected override async prepare() {
    if (!this.#isDrawnForPage) return;
    await this.#followPage();
    await this.#page?.settled;
  }

  get #isDrawnForPage(): boolean {
    return this.of === 'page' && !!this.shadowRoot?.querySelector(`[${fingerprintMark}]`);
  }

  override render() {
    return this.renderState(ready => this.#renderSources(ready));
  }

  /** What that needs is loaded only where it is asked for; where it cannot be had, the whole topic is shown. */
  async #followPage() {
    this.#stopFollowing();
    if (this.of !== 'page') return;
    const {PageCitations} = (await import('./page-citations.js').catch(() => undefined)) ?? {};
    this.#drawsAll = !PageCitations;
    this.requestUpdate();
    if (PageCitations && !this.#page && this.of === 'page' && this.isConnected)
      this.#page = new PageCitations(this);
  }

  #stopFollowing() {
    this.#page?.stop();
    this.#page = undefined;
  }

  #choose(topic: Topic): ChosenSources {
    if (this.of !== 'page') return topic;
    if (this.chooseOnServer) return this.chooseOnServer(topic);
    if (this.#drawsAll) return topic;
    return this.#page?.choose(topic) ?? {sources: [], disagreements: []};
  }

  #renderSources({topic, problems}: Ready<'sources'>) {
    const context = this.#textContext(topic);
    const model = toSourcesModel({...context, problems, chosen: this.#choose(topic)});
    return html`<section class="frame" part="frame" role="group" aria-labelledby="title">
      ${renderHead(this.#headOf(model), {title: ''}, context)}
      ${model.references.length > 0 ? this.#renderReferences(model, topic) : this.#renderNothing()}
      ${model.faults.map(renderDoubt)}
      ${model.differences.length > 0 ? this.#renderDifferences(model, topic) : nothing}
      <div class="foot" part="foot">
        <p><slot name="note">${text(this.note ?? '')}</slot></p>
      </div>
    </section>`;
  }

  #renderReferences({references}: SourcesModel, topic: Topic) {
    const language = topic.language ?? this.language;
    return html`<ol class="references" part="references" lang=${language}>
      ${references.map(reference => this.#renderReference(reference, language))}
    </ol>`;
  }

  #renderReference(reference: Reference, language: string) {
    const {source, description, publisher, doubts} = reference;
    return html`<li class="reference" part="reference" id="source-${source.id}">
      ${renderTitle(reference)}${text([publisher, description].map(words => (words ? `, ${words}` : '')).join(''))}
      <div class="facts" part="facts">${this.#renderFacts(reference, language)}</div>
      ${doubts.map(renderDoubt)}
    </li>`;
  }

  #renderFacts({when, source, carriedBy, carries}: Reference, topicLanguage: string) {
    const {language} = this;
    const words = this.#words;
    return [
      renderFact(when, !source.date && source.dateNote ? topicLanguage : language),
      carriedBy.length > 0 ? renderFact(words.knownThrough(carriedBy), language) : nothing,
      carries.length > 0 ? renderFact(words.passesOn(carries), language) : nothing,
    ];
  }

  /** Beside nothing cited, there may be nothing cited yet. */
  #renderNothing() {
    return html`<p class="quiet">${text(this.#page ? this.#words.nothingCited : this.messages.waiting)}</p>`;
  }

  #renderDifferences({differences}: SourcesModel, topic: Topic) {
    return html`<div
        class="title subtitle"
        part="subtitle"
        role="heading"
        aria-level=${levelUnder(this.headingLevel)}
      >
        ${text(this.#words.differTitle)}
      </div>
      <ul class="differences" part="differences" role="list" lang=${topic.language ?? this.language}>
        ${differences.map(difference => this.#renderDifference(difference))}
      </ul>`;
  }

  #renderDifference({question, positions, isCompatible}: Difference) {
    const {language} = this;
    return html`<li class="difference">
      <p class="question" part="question">${text(question)}</p>
      <ul class="positions">
        ${positions.map(
          ({words, numbers}) =>
            html`<li class="position" part="position">
              ${text(words)}
              ${numbers.length > 0 ? html`<span class="said-in" lang=${language}>${text(this.#words.saidIn(numbers))}</span>` : nothing}
            </li>`,
        )}
      </ul>
      ${isCompatible ? html`<div class="facts" lang=${language}>${text(this.#words.canAllHold)}</div>` : nothing}
    </li>`;
  }

  /** The author's words, else the interface's: a topic has no title for its sources. */
  #headOf({references}: SourcesModel) {
    const {heading, message, note, headingLevel} = this;
    const isSecondHand = references.some(({carriedBy}) => carriedBy.length > 0);
    return {
      heading: heading ?? this.messages.sources,
      message: message ?? (isSecondHand ? this.#words.secondHand : ''),
      note,
      headingLevel,
    };
  }

  get #words() {
    return sourcesMessagesFor(this.language);
  }

  #textContext(topic: Topic): TextContext & {messages: ReturnType<typeof sourcesMessagesFor>} {
    return {topic, language: this.language, messages: this.#words};
  }
}

/** The level of a heading under one of this level: 3 to 6. */
const levelUnder = (level: number) => Math.min(6, Math.max(2, Math.round(level) || 3) + 1);

const renderFact = (words: string, language: string) =>
  html`<span class="fact" lang=${language}>${text(words)}</span>`;

const renderDoubt = (doubt: string) => html`<p class="doubt">${text(doubt)}</p>`;

/** What it is called; linked where it has an address, with the host, so that the link says where it goes. */
function renderTitle(reference: Reference) {
  const {name, title, address} = reference;
  const host = title || address?.host !== name ? ` (${address?.host})` : '';
  return html`${title ? html`${renderName(name)}${text(', ')}` : nothing}${
    address
      ? html`<a class="link" part="link" href=${address.href} rel="noopener"
          >${renderWork(reference)}<span class="host">${text(host)}</span></a
        >`
      : renderWork(reference)
  }`;
}

const renderWork = ({name, title}: Reference) =>
  title ? html`<cite>${text(title)}</cite>` : renderName(name);

const renderName = (name: string) => html`<span class="name">${text(name)}</span>`;
