import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ElementState} from '../../kit/element-state.js';
import type {Topic} from '../../topic/schema/schema.js';
import {chooseCited, type ShownPart} from './cited.model.js';

type Host = ReactiveControllerHost & Element;

/** An element of the library, as far as it matters here. */
type Explainer = Host & {drawn?: ElementState<{id: string}>};

/**
 * What the elements around a host cite, in the order in which they stand in the same document or shadow root.
 * It hears of elements that come, go and move from the tree, and of what they show from themselves: their own
 * updates call back. Nothing is asked for at intervals.
 */
export class PageCitations {
  readonly #host: Host;
  readonly #tree: MutationObserver;
  #followed = new Set<Explainer>();
  #shown: ShownPart[] = [];
  #isStopped = false;
  #isComplete = false;
  #settle!: () => void;

  /** Resolves when all that stands around the host is drawn. */
  readonly settled = new Promise<void>(resolve => (this.#settle = resolve));

  /** Tags that were met before they were defined. */
  readonly #awaited = new Set<string>();

  /** Follows from now on, until it is told to stop. */
  constructor(host: Host) {
    this.#host = host;
    this.#tree = new MutationObserver(this.#look);
    this.#tree.observe(host.getRootNode(), {childList: true, subtree: true});
    this.#look();
  }

  /** What of the topic is cited now. */
  choose(topic: Topic) {
    return chooseCited(topic, this.#shown);
  }

  /** Lets go of all that it follows. */
  stop() {
    this.#isStopped = true;
    this.#tree.disconnect();
    this.#follow([]);
  }

  /** Finds the elements there are now, in the order of the document. */
  readonly #look = () => {
    const tree = this.#host.getRootNode() as ParentNode;
    const explainers = [...tree.querySelectorAll('*')].filter(({localName}) =>
      localName.startsWith('explainer-'),
    );
    this.#isComplete = explainers.every(element => element.matches(':defined'));
    this.#await(explainers.filter(element => !element.matches(':defined')));
    this.#follow(
      explainers.filter(element => isFollowable(element) && element !== this.#host) as Explainer[],
    );
    this.#read();
  };

  /** An element whose script comes later is met again when it is there. */
  #await(elements: readonly Element[]) {
    // A tag that is never defined keeps its promise for ever, and must not keep us.
    const self = new WeakRef(this);
    for (const {localName} of elements) {
      if (this.#awaited.has(localName)) continue;
      this.#awaited.add(localName);
      void customElements.whenDefined(localName).then(() => self.deref()?.lookAgain());
    }
  }

  /** A tag has come to be defined. */
  lookAgain() {
    if (!this.#isStopped) this.#look();
  }

  #follow(elements: readonly Explainer[]) {
    const next = new Set(elements);
    for (const element of this.#followed) if (!next.has(element)) element.removeController(this.#onUpdate);
    for (const element of next) if (!this.#followed.has(element)) element.addController(this.#onUpdate);
    this.#followed = next;
  }

  readonly #onUpdate: ReactiveController = {hostUpdated: () => this.#read()};

  /** References do not wait for each other, and a tag that only gives a topic has nothing to draw. */
  #isDrawn({localName, drawn}: Explainer): boolean {
    return (
      localName === this.#host.localName ||
      localName === 'explainer-topic' ||
      (drawn !== undefined && drawn.name !== 'waiting')
    );
  }

  #read() {
    if (this.#isComplete && [...this.#followed].every(element => this.#isDrawn(element))) this.#settle();
    const shown = [...this.#followed].flatMap(({drawn}) => (drawn?.name === 'ready' ? drawn : []));
    const isSame =
      shown.length === this.#shown.length && shown.every(({part}, n) => part === this.#shown[n]!.part);
    if (isSame) return;
    this.#shown = shown;
    this.#host.requestUpdate();
  }
}

const isFollowable = (element: Element) => 'addController' in element;
