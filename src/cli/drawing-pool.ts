/**
 * Draws in threads, each of which can be ended: what strangers send may take long, and nobody else is to wait for it.
 *
 * There is a lane for each kind of work, so that pages do not wait for pictures, nor either for articles; the lanes share
 * the processors as threads do.
 */
import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import {Refusal, type Draw, type Drawings} from '../server/index.js';
import type {ThreadAnswer, ThreadTask} from './drawing-thread.js';

/** A drawing that waits for a thread or is done in one. */
interface Job {
  task: ThreadTask;
  signal?: AbortSignal;
  resolve: (drawn: never) => void;
  reject: (reason: unknown) => void;
}

/** The threads for one kind of work, the idle ones among them, and the jobs that wait. */
interface Lane {
  size: number;
  threads: Set<Worker>;
  idle: Worker[];
  waiting: Job[];
}

/** The most jobs that wait in one lane. A further one is refused at once. */
const maxWaiting = 256;

/** The most memory of a thread. A thread that needs more is ended; the service goes on. */
const maxMemoryMb = 512;

const laneOf: Readonly<Record<keyof Drawings, 'pages' | 'pictures' | 'articles'>> = {
  tag: 'pages',
  page: 'pages',
  picture: 'pages',
  png: 'pictures',
  article: 'articles',
};

const busy = () => new Refusal(503, 'Too many others wait for an answer. Ask again in a few seconds.');

/** Threads that draw for a service. */
export class DrawingPool {
  readonly #script: URL;
  readonly #lanes: Record<(typeof laneOf)[keyof Drawings], Lane>;
  #isClosed = false;

  /** `script` is `dist/drawing-thread.js`. */
  constructor(script: URL, size = availableParallelism()) {
    this.#script = script;
    const lane = (): Lane => ({size, threads: new Set(), idle: [], waiting: []});
    this.#lanes = {pages: lane(), pictures: lane(), articles: lane()};
  }

  /** Draws as `createDraw` does. When the signal calls it off, the thread is ended. */
  draw: Draw = (kind, takes, signal) =>
    new Promise((resolve, reject) => {
      const lane = this.#lanes[laneOf[kind]];
      if (this.#isClosed || lane.waiting.length >= maxWaiting) return reject(busy());
      lane.waiting.push({task: {kind, takes} as ThreadTask, signal, resolve, reject});
      this.#startNext(lane);
    });

  /** Ends all threads. What is being drawn, or waits to be, is refused. */
  async close() {
    this.#isClosed = true;
    for (const {threads, waiting} of Object.values(this.#lanes)) {
      for (const {reject} of waiting.splice(0)) reject(busy());
      await Promise.all([...threads].map(thread => thread.terminate()));
    }
  }

  #startNext(lane: Lane) {
    while (lane.waiting.length > 0 && (lane.idle.length > 0 || lane.threads.size < lane.size)) {
      const job = lane.waiting.shift()!;
      if (job.signal?.aborted) job.reject(job.signal.reason);
      else this.#run(job, lane, lane.idle.pop() ?? this.#startThread(lane));
    }
  }

  #startThread(lane: Lane): Worker {
    const thread = new Worker(this.#script, {resourceLimits: {maxOldGenerationSizeMb: maxMemoryMb}});
    lane.threads.add(thread);
    // An error that nobody listens for would end the service.
    thread.on('error', () => {});
    thread.on('exit', () => {
      lane.threads.delete(thread);
      lane.idle = lane.idle.filter(one => one !== thread);
      this.#startNext(lane);
    });
    return thread;
  }

  #run({task, signal, resolve, reject}: Job, lane: Lane, thread: Worker) {
    const leave = () => {
      signal?.removeEventListener('abort', onAbort);
      thread.off('message', onMessage).off('error', giveUp).off('exit', onExit);
    };
    const giveUp = (reason: unknown) => {
      leave();
      reject(toReason(reason));
      void thread.terminate();
    };
    const onMessage = (answer: ThreadAnswer) => {
      leave();
      if ('drawn' in answer) resolve(answer.drawn as never);
      else if ('refused' in answer) reject(new Refusal(answer.refused.status, answer.refused.message));
      else reject(new Error(answer.failed));
      lane.idle.push(thread);
      this.#startNext(lane);
    };
    const onAbort = () => giveUp(signal!.reason);
    const onExit = () =>
      giveUp(this.#isClosed ? busy() : new Error('A thread that draws has ended by itself.'));
    signal?.addEventListener('abort', onAbort);
    thread.on('message', onMessage).on('error', giveUp).on('exit', onExit);
    thread.postMessage(task);
  }
}

/** A drawing that needs too much memory is refused; it is no error of the service. */
const toReason = (error: unknown) =>
  (error as {code?: string}).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Refusal(503, `This needs more than ${maxMemoryMb} MB of memory to draw.`)
    : error;
