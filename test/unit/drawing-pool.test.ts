/** Threads that draw for the service: one that is busy, or breaks, stops nobody else. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {DrawingPool} from '../../src/cli/drawing-pool.js';
import {Refusal} from '../../src/service/index.js';

const script = new URL('../fixtures/threads/drawing.mjs', import.meta.url);

describe('a pool of drawing threads', () => {
  let pool: DrawingPool;
  beforeEach(() => void (pool = new DrawingPool(script, 1)));
  afterEach(() => pool.close());

  const elementFor = (heading: string) => ({
    asked: {tag: 'explainer-bar-chart', attributes: new Map([['heading', heading]]), language: 'en'},
  });
  const draw = (heading: string, signal?: AbortSignal) => pool.draw('page', elementFor(heading), signal);

  it('draws one thing after the other in the same thread', async () => {
    const [one, two] = await Promise.all([draw('one'), draw('two')]);
    assert.deepEqual(
      [one.html, two.html].map(html => html.split(' by ')[0]),
      ['one', 'two'],
    );
    assert.equal(one.html.split(' by ')[1], two.html.split(' by ')[1]);
  });

  it('ends the thread of what is called off, and goes on with what waited for it', async () => {
    const ending = new AbortController();
    const endless = draw('draw for ever', ending.signal);
    const next = draw('next');
    ending.abort(new Refusal(503, 'This took longer than 30 seconds.'));
    await assert.rejects(endless, {status: 503, message: 'This took longer than 30 seconds.'});
    assert.match((await next).html, /^next by/);
  });

  it('does not begin with what was called off while it waited', async () => {
    const ending = new AbortController();
    const endless = draw('draw for ever', ending.signal);
    const gone = new AbortController();
    const waiting = draw('draw for ever', gone.signal);
    gone.abort(new Error('Nobody waits.'));
    ending.abort(new Error('Over.'));
    await assert.rejects(endless, /Over/);
    await assert.rejects(waiting, /Nobody waits/);
    assert.match((await draw('next')).html, /^next by/);
  });

  it('has other threads for pictures and for articles', async () => {
    const ending = new AbortController();
    const endless = [
      pool.draw('png', {...elementFor('draw for ever'), scale: 1}, ending.signal),
      draw('draw for ever', ending.signal),
    ];
    const article = pool.draw('article', {
      ...elementFor('an article'),
      bytes: new Uint8Array(),
      how: {},
      results: new Map(),
    } as never);
    assert.match(((await article) as unknown as {html: string}).html, /^an article by/);
    ending.abort(new Error('Over.'));
    for (const one of endless) await assert.rejects(one, /Over/);
  });

  const faults: Record<string, object> = {
    'take all memory': {status: 503, message: 'This needs more than 512 MB of memory to draw.'},
    throw: /A fault of the thread/,
    end: /has ended by itself/,
    refuse: {status: 404, message: 'It is not there.'},
    fail: /a fault of ours/,
  };
  for (const [act, expected] of Object.entries(faults))
    it(`tells whoever asked of a thread that has a fault, and draws on: ${act}`, async () => {
      const faulty = draw(act);
      const next = draw('next');
      await assert.rejects(faulty, expected);
      assert.match((await next).html, /^next by/);
    });

  it('refuses at once when too many wait', async () => {
    const ending = new AbortController();
    const all = Array.from({length: 258}, () => draw('draw for ever', ending.signal));
    await assert.rejects(all.at(-1)!, {status: 503, message: /Too many others wait/});
    ending.abort(new Error('Over.'));
    for (const one of all.slice(0, -1)) await assert.rejects(one, /Over/);
  });

  it('refuses what is asked of it when it is closed', async () => {
    await pool.close();
    await assert.rejects(draw('late'), {status: 503});
  });
});
