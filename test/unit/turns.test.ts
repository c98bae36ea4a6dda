/** How work is shared out among tasks, by a clock that is set by hand. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createTurns} from '../../src/kit/turns.js';

/** A clock, and a page that takes some time between two tasks of ours. */
function clockWith(pageMs: number) {
  let time = 0;
  let tasks = 0;
  return {
    now: () => time,
    pass: (milliseconds: number) => void (time += milliseconds),
    tasks: () => tasks,
    nextTask: async () => {
      await new Promise(resolve => setImmediate(resolve));
      tasks++;
      time += pageMs;
    },
  };
}

/** Has pieces of work done in turns, and gives in which task each was. */
async function workIn(clock: ReturnType<typeof clockWith>, pieces: number, workMs: number) {
  const turn = createTurns(clock);
  const done: number[] = [];
  const work = () => {
    clock.pass(workMs);
    done.push(clock.tasks());
  };
  await Promise.all(
    Array.from({length: pieces}, () => {
      const waits = turn();
      return waits ? waits.then(work) : work();
    }),
  );
  return done;
}

describe('pieces of work in turns', () => {
  it('are done at once as long as there is time', async () =>
    assert.deepEqual(await workIn(clockWith(0), 3, 5), [0, 0, 0]));

  it('wait for another task when there is none left', async () =>
    assert.deepEqual(await workIn(clockWith(0), 5, 20), [0, 1, 2, 3, 4]));

  it('share a task with others that are short', async () =>
    assert.deepEqual(await workIn(clockWith(0), 6, 8), [0, 0, 1, 1, 2, 2]));

  // The first of them counts as time of the page: nobody knows when it ends.
  it('go on as long as the page took after the last of them', async () =>
    assert.deepEqual(await workIn(clockWith(60), 8, 20), [0, 1, 1, 1, 1, 2, 2, 2]));

  it('leave the page a turn after a tenth of a second, however long the page takes', async () => {
    const done = await workIn(clockWith(5_000), 11, 20);
    assert.deepEqual(done, [0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
  });

  it('are done in the order in which they came, and one that comes later waits behind them', async () => {
    const clock = clockWith(0);
    const turn = createTurns(clock);
    const order: number[] = [];
    const work = (number: number) => {
      clock.pass(20);
      order.push(number);
    };
    assert.equal(turn(), undefined);
    clock.pass(20);
    await Promise.all([1, 2, 3].map(number => turn()!.then(() => work(number))));
    assert.deepEqual(order, [1, 2, 3]);
  });

  it('need not wait when all before them are done', async () => {
    const clock = clockWith(0);
    const turn = createTurns(clock);
    turn();
    clock.pass(50);
    await turn();
    await new Promise(resolve => setTimeout(resolve));
    assert.equal(turn(), undefined);
  });
});
