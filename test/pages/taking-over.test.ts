/** When a prerendered element is taken over, and when it is left alone. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {areTakenOver, nothingSeen, seenOn, watch} from './hydration-support.js';
import {fileOf} from './parts.js';
import {holdBack, launch, watchedPage} from './support.js';

const {prerender} = (await import(
  '../../dist/server.js' as string
)) as typeof import('../../src/prerender/index.js');

interface Explainer extends HTMLElement {
  hydratesLater?: boolean;
  drawn?: {name: string};
}

const chart = '<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>';
const analogy = '<explainer-analogy topic="trainium"></explainer-analogy>';
const sentence = `<explainer-topic topic="trainium">
  <p>With <explainer-figure calculator="second-source" figure="gpus" adjustable></explainer-figure> it buys
  <explainer-figure calculator="second-source" figure="brought"></explainer-figure>.</p>
  <explainer-calculator calculator="second-source"></explainer-calculator></explainer-topic>`;

const loader = '<script type="module" src="/explainer-elements.js"></script>';
const classic = '<script defer src="/explainer-elements.iife.js"></script>';

const page = (body: string, script = loader) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Taken over</title>
  <link rel="stylesheet" href="/explainer-elements.css">${script}</head><body>${body}</body></html>`;

describe('a prerendered element', () => {
  let browser: Browser;
  let server: RunningServer;
  before(async () => {
    browser = await launch();
    const write = async (html: string, hydrate: 'load' | 'visible' | 'touch') => {
      const {html: written, problems} = await prerender(html, {hydrate});
      assert.deepEqual(problems, []);
      return written;
    };
    const pages = {
      '/analogy.html': await write(page(analogy), 'touch'),
      '/chart.html': await write(page(chart), 'touch'),
      '/sentence.html': await write(page(sentence), 'touch'),
      '/load.html': await write(page(chart), 'load'),
      '/classic.html': await write(page(chart + sentence, classic), 'load'),
    };
    server = await serve({root: 'dist', pages});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(name: string, {without}: {without?: string} = {}) {
    const {page, said} = await watchedPage(browser);
    if (without) await page.route(`**/${fileOf(without)}`, route => route.abort());
    await page.goto(`${server.origin}/${name}.html`);
    return {page, said};
  }

  /** Until each element listens for who comes near it. */
  const waits = (page: Page) =>
    page.waitForFunction(() =>
      [...document.querySelectorAll<Explainer>('explainer-bar-chart, explainer-analogy')].every(
        ({hydratesLater}) => hydratesLater !== undefined,
      ),
    );

  it('that was moved while it waited does once what is pressed once', async () => {
    const {page, said} = await open('analogy');
    await waits(page);
    await page.evaluate(() => {
      const analogy = document.querySelector('explainer-analogy')!;
      document.body.append(analogy);
      let scenes = 0;
      analogy.addEventListener('explainer-scene', () => (analogy.dataset.scenes = String(++scenes)));
      document.body.append(document.createElement('section'));
      document.querySelector('section')!.append(analogy);
    });
    await page.getByRole('button', {name: /Next/}).first().click();
    await areTakenOver(page, 'explainer-analogy');
    await page.locator('explainer-analogy[data-scenes]').waitFor();
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));
    assert.equal(await page.locator('explainer-analogy').getAttribute('data-scenes'), '1');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('stays as it is when another of its name is added', async () => {
    const {page, said} = await open('chart');
    await waits(page);
    await watch(page, 'explainer-bar-chart');
    await page.evaluate(chart => document.body.insertAdjacentHTML('beforeend', chart), chart);
    await page.waitForFunction(
      () => document.querySelectorAll<Explainer>('explainer-bar-chart')[1]?.drawn?.name === 'ready',
    );
    assert.equal(
      await page
        .locator('explainer-bar-chart')
        .first()
        .evaluate((chart: Explainer) => !!chart.drawn),
      false,
    );
    assert.deepEqual((await seenOn(page)).mutations, []);
    await page.getByRole('button', {name: 'Show as table'}).first().click();
    await page.getByRole('table').getByText('$326 billion a year').waitFor();
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const name of ['chart', 'load'])
    it(`stays as it was drawn where what takes it over cannot be had: ${name}`, async () => {
      const {page} = await open(name, {without: 'src/hydrate.ts'});
      const failed = page.waitForEvent('requestfailed');
      await page.waitForFunction(
        () => document.querySelector<Explainer>('explainer-bar-chart')!.hydratesLater !== undefined,
      );
      await watch(page, 'explainer-bar-chart');
      await page.getByRole('button', {name: 'Show as table'}).click();
      if (name === 'chart') await failed;
      // What comes after a part that failed has had its time.
      await page.waitForLoadState('networkidle');
      assert.equal(await page.evaluate(() => customElements.get('explainer-bar-chart')), undefined);
      assert.ok(await page.getByText('$326B', {exact: true}).isVisible());
      assert.deepEqual(await seenOn(page), nothingSeen);
      await page.close();
    });

  it('says what a reader has set elsewhere in the meantime', async () => {
    const {page, said} = await open('sentence');
    const calculator = page.locator('explainer-calculator');
    await page.waitForFunction(
      () => document.querySelector<Explainer>('explainer-calculator')!.hydratesLater !== undefined,
    );
    const lines: string[] = [];
    page.on('console', message => lines.push(message.text()));
    await calculator.getByRole('slider').first().hover();
    await areTakenOver(page, 'explainer-calculator');
    await calculator.getByRole('spinbutton').first().fill('8000');
    await calculator.getByText('1,600 accelerators').first().waitFor();
    const set = page.locator('explainer-figure').first();
    await set.getByRole('button').hover();
    await page.locator('explainer-figure').last().getByRole('button').hover();
    await areTakenOver(page, 'explainer-figure');
    assert.equal(await set.getByRole('spinbutton').inputValue(), '8000');
    await set.getByRole('button', {name: /8,000 accelerators/}).waitFor();
    await page
      .locator('p')
      .getByRole('button', {name: /1,600 accelerators/})
      .waitFor();
    assert.deepEqual(said, []);
    assert.deepEqual(lines, []);
    await page.close();
  });

  it('is taken over by the classic file too, with no change', async () => {
    const {page, said} = await watchedPage(browser);
    const go = await holdBack(page, '**/*.iife.js');
    await page.goto(`${server.origin}/classic.html`, {waitUntil: 'commit'});
    const tags = 'explainer-bar-chart, explainer-figure, explainer-calculator';
    await page.locator('explainer-calculator').waitFor();
    await watch(page, tags);
    go();
    await areTakenOver(page, tags);
    assert.deepEqual(await seenOn(page), nothingSeen);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('has no room around it in a sentence, and some around a block, without a style sheet', async () => {
    const {page} = await watchedPage(browser, {javaScriptEnabled: false});
    await page.goto(`${server.origin}/sentence.html`);
    await page.route('**/*.css', route => route.abort());
    await page.reload();
    const marginOf = (tag: string) =>
      page
        .locator(tag)
        .first()
        .evaluate(element => getComputedStyle(element).marginBlockStart);
    assert.equal(await marginOf('explainer-figure'), '0px');
    assert.equal(await marginOf('explainer-calculator'), '24px');
    await page.close();
  });
});
