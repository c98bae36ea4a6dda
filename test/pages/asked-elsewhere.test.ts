/** The watch that every test on whole pages stands under: nothing is asked for but on this machine. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {launch, takeAskedElsewhere, watchedPage} from './support.js';

const page = (body: string) => `<!doctype html><html lang="en"><title>Asking</title>${body}`;

const elsewhere: Record<string, string> = {
  'a picture': '<img src="https://elsewhere.invalid/it" alt="">',
  'a frame': '<iframe src="https://elsewhere.invalid/it" title=""></iframe>',
  data: '<script>fetch("https://elsewhere.invalid/it").catch(() => {})</script>',
  'what this machine says has moved there': '<script>fetch("/moved").catch(() => {})</script>',
};

describe('a watched page', () => {
  let browser: Browser;
  let server: RunningServer;
  const pages: Record<string, string> = {
    '/here.html': page('<img src="/none.png" alt=""><img src="data:," alt="">'),
  };

  before(async () => {
    browser = await launch();
    server = await serve({
      pages,
      middleware: async ({url}, response) => {
        if (url !== '/moved') return false;
        response.writeHead(302, {location: 'https://elsewhere.invalid/it'}).end();
        return true;
      },
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const [what, body] of Object.entries(elsewhere))
    it(`that asks elsewhere for ${what} is found out, with the address`, async () => {
      pages['/elsewhere.html'] = page(body);
      const {page: tab} = await watchedPage(browser);
      const failed = tab.waitForEvent('requestfailed');
      await tab.goto(`${server.origin}/elsewhere.html`);
      await failed;
      assert.deepEqual(takeAskedElsewhere(), ['https://elsewhere.invalid/it']);
      await tab.close();
    });

  it('may ask for anything on this machine', async () => {
    const {page: tab} = await watchedPage(browser);
    await tab.goto(`${server.origin}/here.html`);
    assert.deepEqual(takeAskedElsewhere(), []);
    await tab.close();
  });
});
