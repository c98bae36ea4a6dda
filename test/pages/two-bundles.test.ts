/** Pages on which our script stands more than once: two authors, two versions, two copies of Lit. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allReady, launch, watchedPage} from './support.js';

const split = '<script type="module" src="/explainer-elements.js"></script>';
const single = '<script type="module" src="/explainer-elements.all.js"></script>';
const elsewhere = '<script type="module" src="/elsewhere/explainer-elements.js"></script>';
const again = '<script type="module" src="/explainer-elements.js?again"></script>';

const heads: Record<string, string> = {
  'one after the other, small files first': split + single,
  'one after the other, all in one first': single + split,
  'from two addresses': split + elsewhere,
  'twice, under one address': split + split,
  'twice, as two modules': split + again,
};

const article = (head: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Twice</title>
<link rel="stylesheet" href="/explainer-elements.css">
${head}
<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>
<explainer-topic topic="trainium"><explainer-bar-chart></explainer-bar-chart></explainer-topic>`;

describe('our script on one page', () => {
  let browser: Browser;
  let server: RunningServer;
  const pages: Record<string, string> = {
    '/strangers-tag.html': article(
      `<script>customElements.define('explainer-bar-chart', class extends HTMLElement {})</script>${split}`,
    ),
  };
  Object.values(heads).forEach((head, index) => (pages[`/${index}.html`] = article(head)));

  before(async () => {
    browser = await launch();
    server = await serve({roots: {'/': 'dist', '/elsewhere/': 'dist'}, pages});
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  Object.keys(heads).forEach((how, index) =>
    it(`${how}: each chart is drawn once, opens evidence, and nothing is said`, async () => {
      const {page, said} = await watchedPage(browser);
      await page.goto(`${server.origin}/${index}.html`, {waitUntil: 'load'});
      await allReady(page);
      assert.equal(await page.locator('explainer-bar-chart [part=frame]').count(), 2);
      assert.equal(await page.locator('explainer-bar-chart [part=bar]').count(), 6);
      await page
        .getByRole('button', {name: /Amazon, if/})
        .first()
        .click();
      await page.locator('[part=evidence]').waitFor();
      assert.deepEqual(said, []);
      await page.close();
    }),
  );

  it('leaves alone a tag that the page has defined for itself', async () => {
    const {page, said} = await watchedPage(browser);
    await page.goto(`${server.origin}/strangers-tag.html`);
    await page.waitForFunction(() => customElements.get('explainer-topic'));
    const charts = await page.evaluate(() =>
      [...document.querySelectorAll('explainer-bar-chart')].map(chart => chart.shadowRoot),
    );
    assert.deepEqual(charts, [null, null]);
    assert.deepEqual(said, []);
    await page.close();
  });
});
