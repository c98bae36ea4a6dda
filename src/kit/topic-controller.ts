import type {ReactiveController} from 'lit';
import type {PartName, Topic} from '../topic/schema/schema.js';
import type {LoadedTopic, TopicSource} from './topic-source.js';

/** Where the load of a topic stands. */
export type TopicLoad =
  {state: 'waiting'} | ({state: 'loaded'} & LoadedTopic) | {state: 'failed'; message: string};

interface Host {
  readonly isConnected: boolean;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

/**
 * Loads the topic of an element. The newest source wins, however slow an older one is; removing the
 * element aborts; a load that fails after one that succeeded keeps what was there.
 */
export class TopicController implements ReactiveController {
  load: TopicLoad = {state: 'waiting'};
  #source?: TopicSource;
  #parts: readonly PartName[] = [];
  #running?: AbortController;
  /** Resolves when the load under way has come to an end, of whatever kind. */
  settled: Promise<void> = Promise.resolve();

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Takes at least these parts of the topic from here from now on. What is at hand is taken at once, without a wait. */
  use(source: TopicSource | undefined, parts: readonly PartName[]) {
    if (source === this.#source && parts === this.#parts) return;
    this.#source = source;
    this.#parts = parts;
    this.hostDisconnected();
    const atHand = source?.peek?.(this.#parts);
    if (atHand) this.load = {state: 'loaded', ...atHand};
    else this.#start();
  }

  /** Loads more of the topic shown, for what a reader asks to see; gives what is at hand if that cannot be had. */
  async more(parts: readonly PartName[]): Promise<Topic> {
    const atHand = (this.load as LoadedTopic).topic!;
    // Only a named topic comes in pieces.
    if (!this.#source?.peek) return atHand;
    return this.#source.load([...this.#parts, ...parts]).then(
      ({topic = atHand}) => topic,
      () => atHand,
    );
  }

  /** Loads the same source again. */
  retry() {
    this.load = {state: 'waiting'};
    this.#start();
    this.host.requestUpdate();
  }

  hostConnected() {
    if (this.#source && this.load.state === 'waiting' && !this.#running) this.#start();
  }

  hostDisconnected() {
    this.#running?.abort();
    this.#running = undefined;
  }

  #start() {
    if (this.#source && this.host.isConnected) this.settled = this.#run(this.#source);
  }

  async #run(source: TopicSource) {
    const running = new AbortController();
    this.#running = running;
    const load = await source.load(this.#parts, running.signal).then(
      (loaded): TopicLoad => ({state: 'loaded', ...loaded}),
      (error: unknown): TopicLoad => ({
        state: 'failed',
        message: error instanceof Error ? error.message : String(error),
      }),
    );
    if (this.#running !== running) return;
    this.#running = undefined;
    if (load.state === 'failed' && this.load.state === 'loaded')
      console.warn(`Kept the last data. ${load.message}`);
    else this.load = load;
    this.host.requestUpdate();
  }
}
