/** A calculator on whole pages: in the articles of the demo, and on paper. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allReady, launch, watchedPage} from './support.js';

const pageOf = (calculator: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What if</title>
<link rel="stylesheet" href="/explainer-elements.css">
<script type="module" src="/explainer-elements.js"></script>
<explainer-calculator topic="trainium" calculator="${calculator}"></explainer-calculator>`;

const pages = {
  '/dots.html': pageOf('second-source'),
  '/bars.html': pageOf('run-rate'),
  // The demo names the sources; here it gets what is built.
  '/src/index.ts': "import '/explainer-elements.js';",
  '/src/explainer-elements.css': readFileSync('src/explainer-elements.css', 'utf8'),
};

/** What A4 leaves between margins of 15 mm, at 96 px to the inch. */
const sheet = {width: 680, height: 1009};

describe('a calculator', () => {
  let browser: Browser;
  let server: RunningServer;

  before(async () => {
    browser = await launch();
    server = await serve({
      roots: {'/': 'dist', '/demo/': 'demo'},
      pages,
      headers: {
        '/src/index.ts': {'content-type': 'text/javascript'},
        '/src/explainer-elements.css': {'content-type': 'text/css'},
      },
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(path: string, viewport: {width: number; height: number}) {
    const {page} = await watchedPage(browser, {viewport});
    await page.goto(server.origin + path);
    await allReady(page);
    return page;
  }

  for (const path of ['/demo/', '/demo/topics/savings.html']) {
    const placesIn = (page: Page) =>
      page.locator('explainer-calculator').evaluateAll(all =>
        all.map(({shadowRoot}) => {
          const [inputs, results] = ['.inputs', '.results'].map(part =>
            shadowRoot!.querySelector(part)!.getBoundingClientRect(),
          );
          return results!.left > inputs!.right ? 'beside' : results!.top > inputs!.bottom ? 'below' : 'over';
        }),
      );

    it(`has what follows beside what is set, where there is room for both: ${path}`, async () => {
      const page = await open(path, {width: 1280, height: 900});
      const places = await placesIn(page);
      assert.deepEqual([places.length > 0, new Set(places)], [true, new Set(['beside'])]);
      await page.close();
    });

    it(`has it below on a phone, and nothing is wider than that: ${path}`, async () => {
      const page = await open(path, {width: 320, height: 640});
      assert.deepEqual(new Set(await placesIn(page)), new Set(['below']));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    });
  }

  describe('on paper', () => {
    /** All of its words, in one line: those too that are only spoken, and none that paper leaves out. */
    const wordsOn = async (page: Page) =>
      (await page.locator('explainer-calculator [part=frame]').innerText()).replace(/\s+/g, ' ');

    async function print(path: string, numbers: readonly string[] = []) {
      const page = await open(path, sheet);
      for (const [index, number] of numbers.entries())
        await page.locator('input[type=number]').nth(index).fill(number);
      await page.emulateMedia({media: 'print'});
      return page;
    }

    it('has all its words: what is assumed, what follows, how, how firm each is, and from where', async () => {
      const page = await print('/dots.html');
      const words = await wordsOn(page);
      for (const expected of [
        'How many accelerators would a second source bring?',
        'GPUs that it runs: 5,000 accelerators illustrative',
        'Share that could be Trainium: 20% illustrative',
        'From a second source: 1,000 accelerators illustrative',
        '5,000 accelerators × 20% = 1,000 accelerators',
        '1,000 accelerators would have no direct tie to Nvidia or a large American cloud',
        'One dot: 100 accelerators.',
        'The rest of what it adds: 4,000 accelerators illustrative',
        'Sources: cyberivy',
      ])
        assert.ok(words.includes(expected), `${expected} in: ${words}`);
      assert.ok(await page.locator('.dots').isVisible());
      for (const drawn of ['b', '.status'])
        assert.equal(await page.locator(`.value ${drawn}:visible`).count(), 4);
      await page.close();
    });

    it('has nothing to set or to press, and no line under a status that opens nothing there', async () => {
      const page = await print('/dots.html');
      assert.equal(await page.locator('input:visible, .by-one:visible, .text-button:visible').count(), 0);
      const lines = await page
        .locator('.status')
        .evaluateAll(all => all.map(status => getComputedStyle(status).textDecorationLine));
      assert.deepEqual([lines.length, new Set(lines)], [4, new Set(['none'])]);
      await page.close();
    });

    it('is as the reader has set it, and says what was changed', async () => {
      const page = await print('/dots.html', ['6000']);
      const words = await wordsOn(page);
      for (const expected of [
        'GPUs that it runs: 6,000 accelerators hypothetical',
        'From a second source: 1,200 accelerators hypothetical',
        'What you changed GPUs that it runs: 6,000 accelerators, before 5,000 accelerators',
      ])
        assert.ok(words.includes(expected), `${expected} in: ${words}`);
      await page.close();
    });

    it('has its bars in their colours, each with its number', async () => {
      const page = await print('/bars.html', ['0']);
      const words = await wordsOn(page);
      assert.match(words, / Run rate \$326 billion a year .* The four quarters: about \$245 billion a year/);
      const adjusts = await page
        .locator('.bar')
        .evaluateAll(bars => bars.map(bar => getComputedStyle(bar).printColorAdjust));
      assert.deepEqual(adjusts, ['exact', 'exact']);
      await page.close();
    });
  });
});
