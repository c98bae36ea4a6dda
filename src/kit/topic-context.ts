import {ContextEvent, createContext} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {TopicSource} from './topic-source.js';

/** What an `explainer-topic` gives to everything inside it, by the community Context protocol. */
export const topicContext = createContext<TopicSource | undefined>(Symbol.for('explainer-topic'));

const provider = 'explainer-topic';

/** Asks the nearest `explainer-topic` for its topic, again if that tag is defined only later. */
export class TopicConsumer implements ReactiveController {
  source?: TopicSource;
  #unsubscribe?: () => void;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** True while a tag around the host will give a topic but is not defined yet. */
  get isPending(): boolean {
    return this.host.closest(`${provider}:not(:defined)`) !== null;
  }

  async hostConnected() {
    this.#ask();
    if (!this.isPending) return;
    await customElements.whenDefined(provider);
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
