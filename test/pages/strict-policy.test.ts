import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {policies} from '../embeds/policies.js';
import {allReady, launch, watchedPage} from './support.js';

const nonce = 'c3RyaWN0';

const underPolicies = {
  'the documented strict nonce policy': policies.nonce(nonce),
  'the documented policy with Trusted Types': policies.trustedTypes(nonce),
  'a policy of nonces alone': `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self'; connect-src 'self'`,
  'scripts and styles of the site only':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
};

const head = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Under a policy</title>
<link rel="stylesheet" href="/explainer-elements.css">
<script type="module" nonce="${nonce}" src="/explainer-elements.js"></script>`;

const article = `${head}
<explainer-bar-chart topic="trainium" chart="run-rates"><p>The numbers in words.</p></explainer-bar-chart>
<explainer-bar-chart id="own"><table data-explainer-data>
<tr><th>label</th><th>value</th></tr><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr>
</table></explainer-bar-chart>
<explainer-bar-chart src="/rivers.csv"></explainer-bar-chart>
<explainer-bar-chart topic="trainium" guess></explainer-bar-chart>`;

const table = `${head}<explainer-comparison-table topic="trainium"></explainer-comparison-table>`;

const analogy = `${head}<explainer-analogy topic="trainium" scene="others-ask"></explainer-analogy>`;

const calculator = `${head}<explainer-topic topic="trainium">
<p><explainer-figure calculator="second-source" figure="gpus" adjustable>5,000 accelerators</explainer-figure></p>
<explainer-calculator calculator="second-source"></explainer-calculator></explainer-topic>`;

const pages = {
  '/index.html': article,
  '/table.html': table,
  '/analogy.html': analogy,
  '/calculator.html': calculator,
  '/rivers.csv': 'label,value\nRhine,1230\nElbe,1091\n',
};

describe('a page with a policy', () => {
  let browser: Browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  let server: RunningServer;
  afterEach(() => server.close());

  /** Opens a page under a policy, on a server of its own. */
  async function open(path: keyof typeof pages, policy: string) {
    server = await serve({
      roots: {'/': 'dist'},
      pages,
      headers: {[path]: {'content-security-policy': policy}},
    });
    const {page, said} = await watchedPage(browser);
    await page.goto(server.origin + path);
    return {page, said};
  }

  for (const [what, policy] of Object.entries(underPolicies)) {
    it(`draws, opens and exports under ${what}, without a violation`, async () => {
      const {page, said} = await open('/index.html', policy);
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
    });

    it(`sorts, weighs, cites and copies a table under ${what}, without a violation`, async () => {
      const {page, said} = await open('/table.html', policy);
      await allReady(page);
      await page.getByRole('button', {name: /^Sort by Buy Nvidia/}).click();
      await page.locator('[aria-sort=descending]').waitFor();
      await page.getByText('What matters to me').click();
      await page.getByRole('group', {name: 'Software'}).getByLabel('decisive').check();
      // The same sentence is spoken a while later.
      await page
        .locator('[part=outcome]')
        .getByText(/^Buy Nvidia \(Blackwell\) leads in/)
        .waitFor();
      await page.getByRole('button', {name: /^Sources\s+Software$/}).click();
      await page
        .getByRole('group', {name: /Software/})
        .getByRole('list')
        .waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', {name: 'Copy as text'}).click();
      await page.locator('.copied').waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', {name: 'Download as CSV'}).click();
      assert.match((await download).suggestedFilename(), /^trainium-.*\.csv$/);
      assert.deepEqual(said, []);
      await page.close();
    });

    it(`goes through an analogy under ${what}, without a violation`, async () => {
      const {page, said} = await open('/analogy.html', policy);
      const bakery = page.locator('explainer-analogy .now');
      await bakery.getByRole('button', {name: 'Just show me'}).click();
      await bakery.getByText('It comes to 400 loaves.').waitFor();
      await bakery.getByRole('button', {name: 'Next', exact: true}).click();
      await bakery.getByRole('button', {name: 'one more'}).click();
      await bakery.getByText('Sell 2 of 10 ovens').waitFor();
      await bakery.locator('.full path:not([d=""])').first().waitFor();
      await bakery.getByRole('button', {name: 'Back', exact: true}).click();
      await page.locator('.paper-scenes').waitFor({state: 'attached'});
      assert.deepEqual(said, []);
      await page.close();
    });

    it(`sets a calculator in a sentence and copies it under ${what}, without a violation`, async () => {
      const {page, said} = await open('/calculator.html', policy);
      const calculator = page.locator('explainer-calculator');
      await page.locator('explainer-figure').getByRole('spinbutton').fill('8000');
      await calculator.getByText('8,000 accelerators × 20% = 1,600 accelerators').waitFor();
      await calculator.getByRole('button', {name: 'From a second source'}).click();
      await page.locator('[part=evidence]').waitFor();
      await page.keyboard.press('Escape');
      await calculator.getByRole('button', {name: 'Copy as text'}).click();
      await calculator.locator('.copied').waitFor();
      assert.deepEqual(said, []);
      await page.close();
    });
  }
});
