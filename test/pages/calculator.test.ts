/** A calculator on whole pages: in the articles of the demo. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allReady, launch, watchedPage} from './support.js';

const pages = {
  // The demo names the sources; here it gets what is built.
  '/src/index.ts': "import '/explainer-elements.js';",
  '/src/explainer-elements.css': readFileSync('src/explainer-elements.css', 'utf8'),
};

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
});
