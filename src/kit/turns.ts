/** Gives way to the reader between pieces of work of which a page may have hundreds at once. */
import {isServer} from 'lit';

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

/**
 * Turns for one kind of work, in the order in which they are asked for: one in each task. Whoever comes first in a task
 * need not wait, and gets no promise.
 */
export function inTurns(): () => Promise<void> | undefined {
  let last: Promise<void> | undefined;
  return () => {
    if (isServer) return undefined;
    const before = last;
    const mine = Promise.resolve(before).then(nextTask);
    last = mine;
    void mine.then(() => {
      if (last === mine) last = undefined;
    });
    return before;
  };
}
