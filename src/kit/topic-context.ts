import {ContextEvent, createContext} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {TopicSource} from './topic-source.js';

/** What an `explainer-topic` gives to everything inside it, by the community Context protocol. */
export const topicContext = createContext<TopicSource | undefined>(Symbol.for('explainer-topic'));

const provider = 'explainer-topic';

/** Asks the nearest `explainer-topic` for its topic, again if that tag is defined only later. */
export class TopicConsumer implements ReactiveController {
  source?: TopicSource;

  /** True while a tag around the host will give a topic but is not defined yet, or not asked yet since. */
  isPending = false;

  #unsubscribe?: () => void;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  async hostConnected() {
    this.#ask();
    this.isPending = !!this.host.closest(`${provider}:not(:defined)`);
    if (!this.isPending) return;
    await customElements.whenDefined(provider);
    this.isPending = false;
    if (this.host.isConnected) this.#ask();
  }

  hostDisconnected() {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #ask() {
    this.host.dispatchEvent(
      new ContextEvent(
        topicContext,
        this.host,
        (source, unsubscribe) => this.#take(source, unsubscribe),
        true,
      ),
    );
  }

  #take(source: TopicSource | undefined, unsubscribe?: () => void) {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.source = source;
    this.host.requestUpdate();
  }
}
