/** Shares the main thread between hundreds of elements and the reader: work is done in short turns. */
import {isServer} from 'lit';

/** The clock that turns are measured with. */
interface Clock {
  /** In milliseconds. */
  now: () => number;
  /** Resolves in a task of its own, after those that wait already. */
  nextTask: () => Promise<void>;
}

/** The shortest and the longest turn, in milliseconds: a frame, and what a reader does not notice as a delay. */
const [shortest, longest] = [16, 100];

/**
 * Turns for one kind of work, in the order in which they are asked for. Whoever comes while there is time need not wait,
 * and gets no promise. A page whose layout takes long after each turn would be finished much later with turns that are
 * short, so each turn may take as long as the page took after the last one.
 */
export function createTurns({now, nextTask}: Clock): () => Promise<void> | undefined {
  const waiting: (() => void)[] = [];
  let endsAt: number | undefined;

  async function giveTurns() {
    for (;;) {
      const leftAt = now();
      await nextTask();
      if (waiting.length === 0) break;
      endsAt = now() + Math.min(longest, Math.max(shortest, now() - leftAt));
      while (waiting.length > 0 && now() < endsAt) {
        waiting.shift()!();
        // The work that waited is done in the next microtasks.
        for (let step = 0; step < 5; step++) await Promise.resolve();
      }
    }
    endsAt = undefined;
  }

  return () => {
    if (endsAt === undefined) {
      endsAt = now() + shortest;
      void giveTurns();
    }
    if (waiting.length === 0 && now() < endsAt) return undefined;
    return new Promise(resolve => waiting.push(resolve));
  };
}

/** A message comes as a task of its own; unlike a timer it is not held up in a tab that nobody sees. */
const nextTask = () =>
  new Promise<void>(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Turns in a browser. A server draws one element after the other as it is. */
export const inTurns = (): (() => Promise<void> | undefined) =>
  isServer ? () => undefined : createTurns({now: () => performance.now(), nextTask});
