/** What stays behind of elements that come and go: no node, no listener. Counted by the browser, not by us. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allReady, launch, watchedPage} from './support.js';

const times = 100;

const article = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Come and go</title>
<script type="module" src="/explainer-elements.js"></script>
<explainer-topic topic="trainium"><explainer-bar-chart id="first"></explainer-bar-chart><p></p></explainer-topic>`;

/** What page scripts do many times over; each leaves the page as it found it. */
const comings: Record<string, (times: number) => Promise<void>> = {
  'one element is taken out and put back': async times => {
    const chart = document.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>('#first')!;
    const parent = chart.parentElement!;
    for (let time = 0; time < times; time++) {
      chart.remove();
      parent.prepend(chart);
      await chart.updateComplete;
    }
  },
  'new elements are made and thrown away': async times => {
    for (let time = 0; time < times; time++) {
      const chart = document.createElement('explainer-bar-chart') as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      document.querySelector('p')!.append(chart);
      await chart.updateComplete;
      chart.remove();
    }
  },
  'new elements are thrown away before they are drawn': async times => {
    for (let time = 0; time < times; time++) {
      const chart = Object.assign(document.createElement('explainer-bar-chart'), {topic: 'trainium'});
      document.body.append(chart);
      chart.remove();
    }
  },
  'a chart asks, and is thrown away': async times => {
    for (let time = 0; time < times; time++) {
      const chart = Object.assign(document.createElement('explainer-bar-chart'), {
        topic: 'trainium',
        guess: '',
      }) as HTMLElement & {updateComplete: Promise<unknown>};
      document.body.append(chart);
      await chart.updateComplete;
      while (!chart.shadowRoot!.querySelector('.ask')) await new Promise(done => setTimeout(done));
      chart.remove();
    }
  },
  'bars are counted, and their chart thrown away': async times => {
    for (let time = 0; time < times; time++) {
      const chart = Object.assign(document.createElement('explainer-bar-chart'), {
        topic: 'trainium',
      }) as HTMLElement & {updateComplete: Promise<unknown>};
      document.body.append(chart);
      await chart.updateComplete;
      const counted = new Promise(done => chart.addEventListener('explainer-times', done, {once: true}));
      chart.shadowRoot!.querySelector<HTMLElement>('[part=controls] button:first-of-type')!.click();
      await counted;
      await chart.updateComplete;
      chart.remove();
    }
  },
  'evidence is opened, and its chart thrown away': async times => {
    for (let time = 0; time < times; time++) {
      const chart = Object.assign(document.createElement('explainer-bar-chart'), {
        topic: 'trainium',
      }) as HTMLElement & {updateComplete: Promise<unknown>};
      document.body.append(chart);
      await chart.updateComplete;
      const opened = new Promise(resolve =>
        chart.addEventListener('explainer-evidence', resolve, {once: true}),
      );
      chart.shadowRoot!.querySelector<HTMLElement>('.value')!.click();
      await opened;
      await chart.updateComplete;
      chart.remove();
    }
  },
};

describe('nothing stays behind when', () => {
  let browser: Browser;
  let server: RunningServer;

  before(async () => {
    browser = await launch();
    server = await serve({roots: {'/': 'dist'}, pages: {'/index.html': article}});
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Counts when events that the browser holds back for the next frame, such as those of popovers, are out. */
  async function count(page: Page, protocol: CDPSession) {
    await page.evaluate(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );
    await protocol.send('HeapProfiler.collectGarbage');
    const {nodes, jsEventListeners, documents} = await protocol.send('Memory.getDOMCounters');
    return {nodes, jsEventListeners, documents};
  }

  /** Counts after a few times, when all that is loaded late is there, and after many more. */
  async function countAround(page: Page, come: (times: number) => Promise<void>) {
    const protocol = await page.context().newCDPSession(page);
    await page.evaluate(come, 3);
    const before = await count(page, protocol);
    await page.evaluate(come, times);
    return {before, after: await count(page, protocol)};
  }

  for (const [what, come] of Object.entries(comings))
    it(`${what}, ${times} times`, async () => {
      const {page, said} = await watchedPage(browser);
      await page.goto(`${server.origin}/index.html`);
      await allReady(page);
      const {before, after} = await countAround(page, come);
      assert.deepEqual(after, before);
      assert.deepEqual(said, []);
      await page.close();
    });
});
