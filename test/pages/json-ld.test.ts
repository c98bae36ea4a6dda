/** JSON-LD in a page: data to a browser, which runs it under no policy, and which the elements leave alone. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {policies} from '../embeds/policies.js';
import {areTakenOver, nothingSeen, seenOn, watch} from './hydration-support.js';
import {holdBack, launch, watchedPage} from './support.js';

/** The built one: templates of server and browser have to come from the same build. */
const {prerender} = (await import(
  '../../dist/server.js' as string
)) as typeof import('../../src/prerender/index.js');

const nonce = 'c3RyaWN0';

const underPolicies = {
  'the documented strict nonce policy': policies.nonce(nonce),
  'the documented policy with Trusted Types': policies.trustedTypes(nonce),
};

const ours = 'explainer-bar-chart, explainer-figure';

const article = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>With data</title>
<link rel="stylesheet" href="/explainer-elements.css">
<script type="module" nonce="${nonce}" src="/explainer-elements.js"></script>
<p>Nvidia takes in
<explainer-figure topic="trainium" figure="nvidia-run-rate">$326 billion</explainer-figure>.</p>
<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>
<p id="after">After.</p>`;

/** Only figures, and none of them has words: the data stands where an element draws words of its own. */
const figures = article
  .replace('$326 billion', '')
  .replace(/<explainer-bar-chart.*<\/explainer-bar-chart>/, '');

describe('a page with JSON-LD', () => {
  let browser: Browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  const written = async (html: string, write: 'both' | 'shadow' = 'both') =>
    (await prerender(html, {jsonLd: true, write, styles: {href: '/styles'}})).html;

  /** Opens a page under a policy, on a server of its own; its script waits until it is told to go. */
  async function open(html: string, policy: string) {
    const server: RunningServer = await serve({
      root: 'dist',
      pages: {'/index.html': html},
      headers: {'/index.html': {'content-security-policy': policy}},
    });
    const {page, said} = await watchedPage(browser);
    const go = await holdBack(page, '**/explainer-elements.js');
    await page.goto(`${server.origin}/index.html`, {waitUntil: 'commit'});
    await page.locator('#after').waitFor({state: 'attached'});
    const close = () => page.close().then(() => server.close());
    return {page, said, go, close};
  }

  for (const [what, policy] of Object.entries(underPolicies))
    it(`is read as data under ${what}, and taken over with no change and no shift`, async () => {
      const {page, said, go, close} = await open(await written(article), policy);
      const block = page.locator('script[type="application/ld+json"]');
      const before = await block.textContent();
      await watch(page, ours);
      go();
      await areTakenOver(page, ours);
      assert.deepEqual(await seenOn(page), nothingSeen);
      assert.deepEqual(said, []);
      assert.equal(await block.count(), 1);
      assert.equal(await block.textContent(), before);
      const graph = JSON.parse(before!) as {'@context': string; '@graph': {'@type': string}[]};
      assert.equal(graph['@context'], 'https://schema.org');
      assert.deepEqual(new Set(graph['@graph'].map(node => node['@type'])), new Set(['Dataset', 'Claim']));
      await close();
    });

  it('shows a number that stands in for words, before and after its script comes', async () => {
    const {page, said, go, close} = await open(await written(figures, 'shadow'), policies.nonce(nonce));
    const figure = page.locator('explainer-figure');
    assert.equal(await figure.locator('script').count(), 1);
    await figure.getByText('$326 billion').waitFor();
    go();
    await areTakenOver(page, 'explainer-figure');
    await figure.getByText('$326 billion').waitFor();
    assert.deepEqual(said, []);
    await close();
  });
});
