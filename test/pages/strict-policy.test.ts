import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allReady, launch, watchedPage} from './support.js';

const nonce = 'c3RyaWN0';

const policies: Record<string, string> = {
  'a strict nonce policy': `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; connect-src 'self'; base-uri 'none'`,
  'scripts and styles of the site only':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  'Trusted Types':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
};

const article = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Under a policy</title>
<link rel="stylesheet" href="/explainer-elements.css">
<script type="module" nonce="${nonce}" src="/explainer-elements.js"></script>
<explainer-bar-chart topic="trainium" chart="run-rates"><p>The numbers in words.</p></explainer-bar-chart>
<explainer-bar-chart id="own"><table data-explainer-data>
<tr><th>label</th><th>value</th></tr><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr>
</table></explainer-bar-chart>
<explainer-bar-chart src="/rivers.csv"></explainer-bar-chart>
<explainer-bar-chart topic="trainium" guess></explainer-bar-chart>`;

describe('a page with a policy', () => {
  let browser: Browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  for (const [what, policy] of Object.entries(policies)) {
    it(`draws, opens and exports under ${what}, without a violation`, async () => {
      const server: RunningServer = await serve({
        roots: {'/': 'dist'},
        pages: {'/index.html': article, '/rivers.csv': 'label,value\nRhine,1230\nElbe,1091\n'},
        headers: {'/index.html': {'content-security-policy': policy}},
      });
      const {page, said} = await watchedPage(browser);
      await page.goto(`${server.origin}/index.html`);
      await allReady(page);
      await page.getByRole('button', {name: /Amazon, if/}).click();
      await page.locator('[part=evidence]').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', {name: 'Show as table'}).first().click();
      await page.getByRole('button', {name: 'How many times?'}).first().click();
      await page.getByRole('combobox').selectOption('Nvidia');
      await page.getByRole('spinbutton').fill('100');
      await page.getByRole('button', {name: 'Show', exact: true}).click();
      await page.getByText('It is about 3.3 times your guess.').waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', {name: 'Download as CSV'}).first().click();
      assert.equal((await download).suggestedFilename(), 'trainium-run-rates.csv');
      assert.deepEqual(said, []);
      await page.close();
      await server.close();
    });
  }

  it('leaves the words readable where the policy stops us', async () => {
    const server = await serve({
      roots: {'/': 'dist'},
      pages: {'/index.html': article},
      headers: {'/index.html': {'content-security-policy': "default-src 'none'; style-src 'self'"}},
    });
    const {page} = await watchedPage(browser);
    await page.goto(`${server.origin}/index.html`);
    assert.ok(await page.getByText('The numbers in words.').isVisible());
    await page.close();
    await server.close();
  });
});
