/** What readers assume in the calculators of a topic, shared by all elements that have it from the same place. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Assumptions} from '../topic/calculator-state.js';
import type {TopicSource} from './topic-source.js';

const nothing: Assumptions = new Map();

/** Assumptions by calculator. Whoever follows is called after each change. */
export class SharedAssumptions {
  readonly #byCalculator = new Map<string, Assumptions>();
  readonly #followers = new Set<() => void>();

  of(calculator: string): Assumptions {
    return this.#byCalculator.get(calculator) ?? nothing;
  }

  /** Sets an input; `undefined` empties it. */
  set(calculator: string, input: string, value: number | undefined) {
    this.#change(calculator, new Map([...this.of(calculator), [input, value]]));
  }

  /** All inputs begin again. */
  reset(calculator: string) {
    this.#change(calculator, nothing);
  }

  /** Calls back after each change, until what it gives is called. */
  follow(onChange: () => void): () => void {
    this.#followers.add(onChange);
    return () => this.#followers.delete(onChange);
  }

  #change(calculator: string, assumptions: Assumptions) {
    this.#byCalculator.set(calculator, assumptions);
    for (const onChange of this.#followers) onChange();
  }
}

const bySource = new WeakMap<TopicSource, SharedAssumptions>();

/** Those of one source: an `explainer-topic` gives the same source to all that stand in it. */
function assumptionsIn(source: TopicSource): SharedAssumptions {
  const found = bySource.get(source) ?? new SharedAssumptions();
  bySource.set(source, found);
  return found;
}

/** Draws a host anew after each change of the assumptions that it shows. */
export class AssumptionsController implements ReactiveController {
  #shared = new SharedAssumptions();
  #unfollow?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost,
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
    const source = this.sourceOf();
    const shared = source ? assumptionsIn(source) : this.#shared;
    if (shared === this.#shared && this.#unfollow) return;
    this.#unfollow?.();
    this.#shared = shared;
    this.#unfollow = shared.follow(() => this.host.requestUpdate());
  }

  hostConnected() {
    this.host.requestUpdate();
  }

  hostDisconnected() {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }
}
