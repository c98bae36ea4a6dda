/** What readers assume in the calculators of a topic, shared by all elements that have it from the same place. */
import type {LitElement, ReactiveController} from 'lit';
import type {Assumptions} from '../topic/calculator/calculator-state.js';
import type {Figure} from '../topic/schema/schema.js';
import type {LoadedTopic, TopicSource} from './topic-source.js';

const nothing: Assumptions = new Map();

/** Which figures of the topic are others under some assumptions, and what they are. */
export type FiguresOf = (assumptions: Assumptions) => readonly Figure[];

/** Assumptions by calculator. Whoever follows is called after each change. */
export class SharedAssumptions {
  readonly #byCalculator = new Map<string, Assumptions>();
  readonly #followers = new Set<() => void>();
  /** Figures of the topic as they are under these assumptions, by calculator. */
  readonly #figures = new Map<string, readonly Figure[]>();

  of(calculator: string): Assumptions {
    return this.#byCalculator.get(calculator) ?? nothing;
  }

  /** Sets an input; `undefined` empties it. `figuresOf` gives the figures that become others with it. */
  set(calculator: string, input: string, value: number | undefined, figuresOf: FiguresOf) {
    this.#change(calculator, new Map([...this.of(calculator), [input, value]]), figuresOf);
  }

  /** All inputs begin again. */
  reset(calculator: string) {
    this.#change(calculator, nothing, () => []);
  }

  /** The figures of the topic that are others under these assumptions. */
  get moved(): readonly Figure[] {
    return [...this.#figures.values()].flat();
  }

  /** Calls back after each change, until what it gives is called. */
  follow(onChange: () => void): () => void {
    this.#followers.add(onChange);
    return () => this.#followers.delete(onChange);
  }

  #change(calculator: string, assumptions: Assumptions, figuresOf: FiguresOf) {
    this.#byCalculator.set(calculator, assumptions);
    this.#figures.set(calculator, figuresOf(assumptions));
    for (const onChange of this.#followers) onChange();
  }
}

/** They hang on the source under a name that two copies of this library on a page have in common. */
const key = Symbol.for('explainer-assumptions');

type Shared = TopicSource & {[key]?: SharedAssumptions};

/** Those of one source: an `explainer-topic` gives the same source to all that stand in it. */
export const assumptionsIn = (source: Shared): SharedAssumptions => (source[key] ??= new SharedAssumptions());

/** The topic with these figures in place of those of the same ids. */
function withMoved({topic, problems}: LoadedTopic, moved: readonly Figure[]): LoadedTopic {
  const byId = new Map(moved.map(figure => [figure.id, figure]));
  return {
    problems,
    ...(topic && {topic: {...topic, figures: topic.figures.map(figure => byId.get(figure.id) ?? figure)}}),
  };
}

/** The same source under what is assumed now: its topic has the figures that follow. */
export function underAssumptions(source: TopicSource): TopicSource {
  const shared = assumptionsIn(source);
  const {moved} = shared;
  const {peek} = source;
  const assumed: Shared = {
    [key]: shared,
    load: (parts, signal) => source.load(parts, signal).then(loaded => withMoved(loaded, moved)),
    ...(peek && {
      peek: parts => {
        const atHand = peek(parts);
        return atHand && withMoved(atHand, moved);
      },
    }),
  };
  return assumed;
}

/** Draws a host anew after each change of the assumptions that it shows. */
export class AssumptionsController implements ReactiveController {
  #shared = new SharedAssumptions();
  #unfollow?: () => void;

  constructor(
    private readonly host: LitElement,
    private readonly sourceOf: () => TopicSource | undefined,
  ) {
    host.addController(this);
  }

  /** The assumptions of where the host has its topic from now. */
  get shared(): SharedAssumptions {
    return this.#shared;
  }

  /** Not before the host is about to draw is it known where its topic comes from. */
  hostUpdate() {
    const {host} = this;
    // What a server drew is taken over as it was drawn; what has been assumed since then comes after it.
    if (!host.hasUpdated && host.renderRoot.hasChildNodes()) {
      void host.updateComplete.then(() => host.requestUpdate());
      return;
    }
    const source = this.sourceOf();
    const shared = source ? assumptionsIn(source) : this.#shared;
    if (shared === this.#shared && this.#unfollow) return;
    this.#unfollow?.();
    this.#shared = shared;
    // Who was removed may still be drawn, and would be held for ever.
    this.#unfollow = host.isConnected ? shared.follow(() => host.requestUpdate()) : undefined;
  }

  hostConnected() {
    this.host.requestUpdate();
  }

  hostDisconnected() {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }
}
