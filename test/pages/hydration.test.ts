import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {html, type TemplateResult} from 'lit';
import type {Browser, Page} from 'playwright-core';
import {loadLate} from '../../src/elements/analogy/late.js';
import {loadLate as loadLateOfCalculator} from '../../src/elements/calculator/late.js';
import {trainium} from '../../src/topics/trainium.js';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {buildClient, nothingSeen, prerender, seenOn, startClient, watch} from './hydration-support.js';
import {allReady, launch, watchedPage, widths} from './support.js';

const chart = html`<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>`;
const asking = html`<explainer-bar-chart topic="trainium" chart="run-rates" guess></explainer-bar-chart>`;
const table = html`<explainer-comparison-table topic="trainium"></explainer-comparison-table>`;

const analogy = html`<explainer-analogy topic="trainium"></explainer-analogy>`;

const calculator = html`<explainer-calculator
  topic="trainium"
  calculator="second-source"
></explainer-calculator>`;

const tags = 'explainer-bar-chart, explainer-comparison-table, explainer-analogy, explainer-calculator';

const pageWith = async (tag: TemplateResult) => `<!doctype html><html lang="en"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Prerendered</title>
    <p>Before.</p>${await prerender(tag, ['charts', 'tables', 'analogies', 'calculators', 'units', 'figures', 'sources'])}<p id="after">After.</p>`;

describe('a prerendered chart', () => {
  let browser: Browser;
  let server: RunningServer;
  before(async () => {
    browser = await launch();
    await loadLate(trainium.analogies[0]!);
    await loadLateOfCalculator(trainium.calculators[1]!);
    const pages = {
      '/plain.html': await pageWith(chart),
      '/asking.html': await pageWith(asking),
      '/table.html': await pageWith(table),
      '/analogy.html': await pageWith(analogy),
      '/calculator.html': await pageWith(calculator),
      ...(await buildClient()),
    };
    server = await serve({root: 'dist', pages});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const hydrate = async (page: Page) => {
    await startClient(page);
    await allReady(page);
  };

  const cases = ['plain', 'table', 'analogy', 'calculator'].flatMap(name =>
    widths.map(width => ({name, width})),
  );
  for (const {name, width} of cases) {
    it(`hydrates with no mutation and no shift at ${width} px, ${name}`, async () => {
      const {page, said} = await watchedPage(browser, {viewport: {width, height: 900}});
      await page.goto(`${server.origin}/${name}.html`);
      await watch(page, tags);
      await hydrate(page);
      assert.deepEqual(await seenOn(page), nothingSeen);
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('answers to the reader once it is hydrated', async () => {
    const {page} = await watchedPage(browser);
    await page.goto(`${server.origin}/plain.html`);
    await hydrate(page);
    await page.getByRole('button', {name: 'Show as table'}).click();
    assert.ok(await page.getByRole('table').isVisible());
    await page.getByRole('button', {name: /Amazon, if/}).click();
    await page.locator('[part=evidence]').waitFor();
    await page.close();
  });

  it('replaces an old number that a translator wrapped before the script came', async () => {
    const {page} = await watchedPage(browser);
    await page.goto(`${server.origin}/plain.html`);
    await page.evaluate(() => {
      const amount = document.querySelector('explainer-bar-chart')!.shadowRoot!.querySelector('.amount')!;
      const words = [...amount.childNodes].find(node => node instanceof Text && node.data.trim())!;
      const translated = document.createElement('font');
      translated.append(document.createElement('font'));
      translated.firstElementChild!.append('326 milliards de dollars');
      words.replaceWith(translated);
    });
    await hydrate(page);
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'de'));
    const amounts = await page.evaluate(async () => {
      const chart = document.querySelector<
        HTMLElement & {requestUpdate(): void; updateComplete: Promise<unknown>}
      >('explainer-bar-chart')!;
      chart.requestUpdate();
      await chart.updateComplete;
      await chart.updateComplete;
      return [...chart.shadowRoot!.querySelectorAll('.amount')].map(amount => amount.textContent!.trim());
    });
    assert.match(amounts[0]!, /^326\sMrd/);
    await page.close();
  });

  it('is whole without JavaScript: numbers, statuses and the table stand there', async () => {
    const {page} = await watchedPage(browser, {javaScriptEnabled: false});
    await page.goto(`${server.origin}/plain.html`);
    assert.ok(await page.getByText('$326B', {exact: true}).isVisible());
    assert.ok(await page.getByRole('table').isVisible());
    assert.equal(await page.getByRole('button', {name: 'Show as table'}).isVisible(), false);
    await page.close();
  });

  it('tells an analogy whole without JavaScript: every scene with its picture, mapping, limits, states, answers', async () => {
    const {page} = await watchedPage(browser, {javaScriptEnabled: false});
    await page.goto(`${server.origin}/analogy.html`);
    assert.equal(await page.locator('.now').isVisible(), false);
    const paper = page.locator('.all');
    for (const [part, count] of Object.entries({'.paper-scene': 6, '[part=picture]': 6, '[part=row]': 9})) {
      const found = await paper.locator(part).all();
      assert.equal(found.length, count, part);
      for (const one of found) assert.ok(await one.isVisible());
    }
    assert.ok(await paper.getByText('An oven needs no software.').first().isVisible());
    assert.ok(await paper.getByText('It comes to 400 loaves.', {exact: true}).isVisible());
    assert.ok(await paper.getByRole('row', {name: /^4 /}).isVisible());
    await page.close();
  });

  it('tells a calculator without JavaScript: what is assumed, what follows, and nothing to set', async () => {
    const {page} = await watchedPage(browser, {javaScriptEnabled: false});
    await page.goto(`${server.origin}/calculator.html`);
    for (const words of ['5,000 accelerators', '5,000 accelerators × 20% = 1,000 accelerators'])
      assert.ok(await page.getByText(words, {exact: true}).first().isVisible(), words);
    assert.ok(await page.locator('.dots').isVisible());
    for (const control of ['slider', 'spinbutton'] as const)
      assert.equal(await page.getByRole(control).count(), 0, control);
    assert.equal(await page.getByRole('button', {name: 'Reset'}).isVisible(), false);
    await page.close();
  });

  it('that asks keeps the answer until it is guessed, also before the script comes', async () => {
    const {page, said} = await watchedPage(browser);
    await page.goto(`${server.origin}/asking.html`);
    const answer = page.getByText('$326B', {exact: true});
    assert.equal(await answer.isVisible(), false);
    await hydrate(page);
    await page.getByRole('button', {name: 'Just show me'}).waitFor();
    assert.equal(await answer.isVisible(), false);
    await page.emulateMedia({media: 'print'});
    assert.ok(await answer.isVisible());
    await page.emulateMedia({media: 'screen'});
    await page.getByRole('button', {name: 'Just show me'}).click();
    assert.ok(await answer.isVisible());
    assert.deepEqual(said, []);
    await page.close();
  });

  it('that asks tells the answer without JavaScript, and on paper', async () => {
    const {page} = await watchedPage(browser, {javaScriptEnabled: false});
    await page.goto(`${server.origin}/asking.html`);
    const answer = page.getByText('$326B', {exact: true});
    assert.ok(await answer.isVisible());
    await page.emulateMedia({media: 'print'});
    assert.ok(await answer.isVisible());
    await page.close();
  });

  it('is drawn afresh, not twice, where hydration is not loaded', async () => {
    const {page, said} = await watchedPage(browser);
    await page.goto(`${server.origin}/plain.html`);
    await page.addScriptTag({type: 'module', url: '/explainer-elements.js'});
    await allReady(page);
    assert.equal(await page.locator('explainer-bar-chart [part=frame]').count(), 1);
    assert.deepEqual(said, []);
    await page.close();
  });
});
