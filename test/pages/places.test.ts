/** Where and when an explainer may stand on a page: under another base, hidden at first, before its script, on paper. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allReady, launch, watchedPage, type Said} from './support.js';

const script = '<script type="module" src="/explainer-elements.js"></script>';
const chart =
  '<explainer-bar-chart topic="trainium" chart="run-rates"><p>In words.</p></explainer-bar-chart>';

const article = (body: string, head = script) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Places</title>
<link rel="stylesheet" href="/explainer-elements.css">
${head}
${body}`;

/** Boxes that show nothing at first, and what opens each. */
const hidden: Record<string, {body: string; open(): void}> = {
  'in a box that is not displayed': {
    body: `<div id="box" style="display: none">${chart}</div>`,
    open: () => document.querySelector<HTMLElement>('#box')!.style.removeProperty('display'),
  },
  'in closed details': {
    body: `<details id="box"><summary>More</summary>${chart}</details>`,
    open: () => void (document.querySelector<HTMLDetailsElement>('#box')!.open = true),
  },
  'in a part that is skipped until it is seen': {
    body: `<div style="block-size: 300vh"></div><div id="box" style="content-visibility: auto">${chart}</div>`,
    open: () => document.querySelector('#box')!.scrollIntoView(),
  },
  'in a part that is hidden from rendering': {
    body: `<div id="box" style="content-visibility: hidden">${chart}</div>`,
    open: () => document.querySelector<HTMLElement>('#box')!.style.removeProperty('content-visibility'),
  },
  'in a box of one pixel': {
    body: `<div id="box" style="inline-size: 1px; overflow: hidden">${chart}</div>`,
    open: () => document.querySelector<HTMLElement>('#box')!.style.removeProperty('inline-size'),
  },
  'in a closed dialog': {
    body: `<dialog id="box" style="inline-size: 90%">${chart}</dialog>`,
    open: () => document.querySelector<HTMLDialogElement>('#box')!.showModal(),
  },
};

const early = `<explainer-bar-chart id="early"></explainer-bar-chart>
<script>Object.assign(document.querySelector('#early'), {topic: 'trainium', heading: 'Set early', headingLevel: 2});</script>`;

const based = `<base href="/nowhere/">${script}`;

const pages: Record<string, string> = {
  '/plain.html': article(chart),
  '/early.html': article(early),
  '/deep/based.html': article(`<explainer-bar-chart src="rivers.csv"></explainer-bar-chart>${chart}`, based),
  '/nowhere/rivers.csv': 'label,value,url\nRhine,1230,https://example.org/rhine\nElbe,1091,\n',
};
Object.values(hidden).forEach(({body}, index) => (pages[`/hidden-${index}.html`] = article(body)));

describe('an explainer', () => {
  let browser: Browser;
  let server: RunningServer;
  let page: Page;
  let said: Said;

  before(async () => {
    browser = await launch();
    server = await serve({roots: {'/': 'dist'}, pages});
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a page, does what the test says, and expects that nothing was said. */
  const onPage = (what: string, path: string, test: () => Promise<void>) =>
    it(what, async () => {
      ({page, said} = await watchedPage(browser, {viewport: {width: 800, height: 700}}));
      await page.goto(`${server.origin}${path}`);
      await allReady(page);
      await test();
      assert.deepEqual(said, []);
      await page.close();
    });

  const barWidths = () =>
    page
      .locator('[part=bar]')
      .evaluateAll(bars => bars.map(bar => Math.round(bar.getBoundingClientRect().width)));

  Object.entries(hidden).forEach(([where, {open}], index) =>
    onPage(`${where} has its picture when that is opened`, `/hidden-${index}.html`, async () => {
      await page.evaluate(open);
      await page.getByRole('button', {name: /Nvidia/}).waitFor();
      const [nvidia = 0, standalone = 0] = await barWidths();
      assert.ok(nvidia > 200, `${nvidia} px`);
      assert.ok(Math.abs(standalone / nvidia - 50 / 326) < 0.01, `${standalone} of ${nvidia} px`);
    }),
  );

  onPage('takes properties that were set before its script came', '/early.html', async () => {
    const heading = page.getByRole('heading', {name: 'Set early', level: 2});
    assert.equal(await heading.count(), 1);
    assert.equal((await barWidths()).length, 3);
  });

  onPage('finds its own files, and the page’s data, under another base', '/deep/based.html', async () => {
    assert.ok(await page.locator('[part=label]', {hasText: 'Rhine'}).isVisible());
    await page.getByRole('button', {name: /Amazon, if/}).click();
    await page.locator('[part=evidence]').waitFor();
    // No reference inside a picture may be read against the base.
    const references = await page
      .locator('explainer-bar-chart')
      .evaluateAll(charts =>
        charts.flatMap(chart =>
          [...chart.shadowRoot!.querySelectorAll('[href], [src]')].map(
            element => new URL((element as HTMLAnchorElement).href).protocol,
          ),
        ),
      );
    assert.ok(references.length > 0);
    assert.deepEqual([...new Set(references)], ['https:']);
  });

  onPage('is on paper with its table, without its buttons', '/plain.html', async () => {
    assert.equal(await page.getByRole('table').isVisible(), false);
    await page.emulateMedia({media: 'print'});
    assert.equal(await page.getByRole('table').isVisible(), true);
    assert.equal(await page.getByRole('button', {name: 'Show as table'}).isVisible(), false);
    assert.equal(await page.getByText('$326B', {exact: true}).isVisible(), true);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px hang over`);
  });
});
