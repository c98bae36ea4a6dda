import {ContextProvider} from '@lit/context';
import {css, html, isServer, LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {assumptionsIn, underAssumptions} from '../../kit/assumptions.js';
import {ownSource} from '../../kit/source-of-tag.js';
import {topicContext} from '../../kit/topic-context.js';
import {sharedSource, type TopicSource} from '../../kit/topic-source.js';

/**
 * Gives one topic to every explainer inside it, so that a page names its data once and loads it once.
 * It has no look of its own.
 *
 * @element explainer-topic
 * @slot - Anything: paragraphs, explainers, whole sections.
 * @example
 * <explainer-topic topic="trainium">
 *   <explainer-bar-chart chart="run-rates"></explainer-bar-chart>
 * </explainer-topic>
 */
export class ExplainerTopic extends LitElement {
  static override properties: PropertyDeclarations = {topicData: {attribute: false}, src: {}, topic: {}};

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  readonly #provider = isServer ? undefined : new ContextProvider(this, {context: topicContext});

  #unfollow?: () => void;

  /** A whole topic as an object. It is read like a stranger's: what is wrong with it is said. */
  topicData?: unknown;

  /** Address of a topic (JSON) or of rows of data (CSV). */
  src?: string;

  /** Name of a topic that comes with the library, such as `trainium`. */
  topic?: string;

  protected override willUpdate(changed: PropertyValues) {
    const isNew = ['topicData', 'src', 'topic'].some(field => changed.has(field));
    if (isNew || !this.hasUpdated) this.#provide();
  }

  override render() {
    return html`<slot @slotchange=${this.#onSlotChange}></slot>`;
  }

  #provide() {
    const own = ownSource(this);
    const source = own && sharedSource(own);
    this.#unfollow?.();
    this.#provider?.setValue(source);
    if (source && !isServer) this.#follow(source);
  }

  /** What a reader assumes in a calculator holds for all that stands inside, where it moves figures of the topic. */
  #follow(source: TopicSource) {
    const shared = assumptionsIn(source);
    let hadMoved = false;
    this.#unfollow = shared.follow(() => {
      const hasMoved = shared.moved.length > 0;
      if (hasMoved || hadMoved) this.#provider?.setValue(underAssumptions(source));
      hadMoved = hasMoved;
    });
  }

  /** Data inside the tag may be parsed after the tag itself was met. */
  #onSlotChange = () => {
    if (!this.#provider?.value) this.#provide();
  };
}
