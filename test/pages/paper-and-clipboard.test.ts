/** What a reader takes away from a comparison table: a sheet of paper, and a text on the clipboard. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allReady, launch, watchedPage} from './support.js';

const head = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A table</title>
<link rel="stylesheet" href="/explainer-elements.css">
<script type="module" src="/explainer-elements.js"></script>`;

/** Twelve options and an address that fills a line: wider than any sheet. */
const wide = {
  schemaVersion: 1,
  id: 'ways',
  title: 'Ways',
  sources: [
    {
      id: 'long',
      title: 'A report',
      date: '2026-06',
      url: `https://example.org/${'chapter-and-verse/'.repeat(12)}`,
    },
  ],
  tables: [
    {
      id: 'all',
      title: 'All the ways there are',
      options: Array.from({length: 12}, (_, index) => ({
        id: `o${index}`,
        label: `Incomparable option ${index}`,
      })),
      factors: [
        {id: 'speed', label: 'Speed'},
        {id: 'price', label: 'Price'},
      ],
      cells: Array.from({length: 12}, (_, index) => ({
        factor: 'speed',
        option: `o${index}`,
        word: `word-${index}`,
        rating: index % 4,
        sources: ['long'],
      })),
    },
  ],
};

const pages = {
  '/table.html': `${head}<explainer-comparison-table topic="trainium"></explainer-comparison-table>`,
  '/wide.html': `${head}<explainer-comparison-table><script type="application/json">${JSON.stringify(wide)}</script></explainer-comparison-table>`,
  // The demo names the source; here it gets what is built.
  '/src/index.ts': "import '/explainer-elements.js';",
  '/sandbox.html': `<!doctype html><html lang="en"><title>Framed</title>
<iframe sandbox="allow-scripts" src="/table.html" title="A table" width="800" height="900"></iframe>`,
};

const margin = {top: '15mm', right: '15mm', bottom: '15mm', left: '15mm'};

/** What A4 leaves between these margins, at 96 px to the inch. */
const sheet = {width: 680, height: 1009};

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;

/** The words of a table that are drawn. */
const wordsOn = async (page: Page) =>
  (await page.locator('explainer-comparison-table [part=frame]').innerText()).replace(/\s+/g, ' ');

describe('taken away from a table', () => {
  let browser: Browser;
  let server: RunningServer;

  before(async () => {
    browser = await launch();
    server = await serve({
      roots: {'/': 'dist', '/demo/': 'demo'},
      pages,
      headers: {'/src/index.ts': {'content-type': 'text/javascript'}},
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(path: string, options: Parameters<typeof watchedPage>[1] = {}) {
    const {page} = await watchedPage(browser, options);
    await page.goto(server.origin + path);
    await allReady(page);
    return page;
  }

  describe('on paper', () => {
    for (const format of ['A4', 'Letter'] as const)
      it(`it is one sheet of ${format}, with what a reader has weighed too`, async () => {
        const page = await open('/table.html');
        assert.equal(pagesIn(await page.pdf({format, margin})), 1);
        await page.getByText('What matters to me').click();
        const radios = page.getByRole('radio', {name: 'a lot'});
        await radios.first().waitFor();
        for (const radio of await radios.all()) await radio.click();
        assert.equal(pagesIn(await page.pdf({format, margin})), 1);
        await page.close();
      });

    it('it has all its words: answers, ratings, who judged, sources with their numbers, and no control', async () => {
      const page = await open('/table.html', {viewport: sheet});
      await page.emulateMedia({media: 'print'});
      const words = await wordsOn(page);
      for (const expected of [
        'Buy Trainium not for sale today',
        'Now in AWS, but reported as largely sold out rated 2 of 3 [1, 2, 3, 4, 5]',
        'Best for Operators who want an alternative to Nvidia [1]',
        'Words: the author of the article cited. Ratings: Explainer Elements.',
        'iEXExchanger, Amazon Plans to Sell Trainium3 AI Chips Directly to Data Centers, no date given, no address given',
        'cyberivy, Amazon may take Trainium chips beyond AWS, June 20, 2026',
      ])
        assert.ok(words.includes(expected), `${expected} in: ${words}`);
      assert.equal(await page.locator('.text-button:visible, input:visible, .sort:visible').count(), 0);
      await page.close();
    });

    it('it is as the reader has set it: what is hidden stays hidden, and is named', async () => {
      const page = await open('/table.html', {viewport: sheet});
      await page.getByRole('checkbox', {name: 'Rent it on AWS'}).click();
      await page.emulateMedia({media: 'print'});
      const words = await wordsOn(page);
      assert.match(words, /Left out: Rent it on AWS\./);
      assert.doesNotMatch(words, /Managed/);
      await page.close();
    });

    it('nothing is cut off where there are more options than a sheet is wide', async () => {
      const page = await open('/wide.html', {viewport: sheet});
      await page.emulateMedia({media: 'print'});
      const words = await wordsOn(page);
      for (const {label} of wide.tables[0]!.options) assert.equal(words.split(`${label} `).length, 3, label);
      assert.ok(words.includes(wide.sources[0]!.url));
      const beyond = await page.locator('[part=frame]').evaluate(frame => {
        const {right} = frame.getBoundingClientRect();
        return [...frame.querySelectorAll('span, a, li')]
          .filter(element => element.getClientRects().length > 0)
          .filter(element => element.getBoundingClientRect().right > right + 1)
          .map(({textContent}) => textContent);
      });
      assert.deepEqual(beyond, []);
      const scroll = page.locator('[part=table-scroll]');
      assert.equal(await scroll.evaluate(({scrollHeight, clientHeight}) => scrollHeight - clientHeight), 0);
      await page.close();
    });

    it('in the demo it stands on a sheet undivided', async () => {
      const page = await open('/demo/', {viewport: sheet});
      await page.emulateMedia({media: 'print'});
      const frame = page.locator('explainer-comparison-table [part=frame]');
      const look = await frame.evaluate(frame => ({
        breaks: getComputedStyle(frame).breakInside,
        height: frame.getBoundingClientRect().height,
        beyond: document.documentElement.scrollWidth - innerWidth,
      }));
      assert.equal(look.breaks, 'avoid');
      assert.ok(look.height < sheet.height, `${look.height}`);
      assert.equal(look.beyond, 0);
      await page.close();
    });
  });

  describe('on the clipboard', () => {
    it('is the text, once the reader has pressed', async () => {
      const page = await open('/table.html', {permissions: ['clipboard-read', 'clipboard-write']});
      await page.getByRole('button', {name: 'Copy as text'}).click();
      await page.getByText('Copied as text').first().waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(text, /^Buy Trainium, rent it, or buy Nvidia\?\n\nWhat a data-center operator weighs\./);
      assert.match(text, /\n- Rent it on AWS: Now, .* \[1, 2, 3, 4, 5\]\n/);
      await page.close();
    });

    it('is nothing in a frame that may not; the text is there to be copied, and has the focus', async () => {
      const {page} = await watchedPage(browser);
      await page.goto(`${server.origin}/sandbox.html`);
      const frame = page.frameLocator('iframe');
      await frame.getByRole('button', {name: 'Copy as text'}).click();
      const text = frame.getByRole('textbox', {name: /It is selected here/});
      await text.waitFor();
      assert.match(await text.inputValue(), /\n- Rent it on AWS: Now, /);
      assert.equal(
        await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.value.length),
        0,
      );
      assert.ok(await text.evaluate(area => (area.getRootNode() as ShadowRoot).activeElement === area));
      await frame.getByRole('button', {name: 'Close'}).click();
      await text.waitFor({state: 'detached'});
      await page.close();
    });
  });
});
