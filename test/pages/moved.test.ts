/** What pages do with elements: clone them, move them, keep them in templates, hand them to other documents. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allReady, launch, watchedPage, type Said} from './support.js';

const chart =
  '<explainer-bar-chart topic="trainium" chart="run-rates"><p>In words.</p></explainer-bar-chart>';

const article = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Moves</title>
<link rel="stylesheet" href="/explainer-elements.css">
<script type="module" src="/explainer-elements.js"></script>
${chart}
<section id="place"></section>
<template>${chart}</template>
<iframe title="Another document"></iframe>`;

const frameOf = (page: Page) => page.frames()[1]!;

/** How a chart looks: its height, its bars, and the font size of its heading, which comes from its style sheet. */
const look = (chart: Element) => {
  const title = chart.shadowRoot!.querySelector('.title');
  return {
    height: chart.getBoundingClientRect().height,
    bars: chart.shadowRoot!.querySelectorAll('.bar').length,
    title: title && getComputedStyle(title).fontSize,
  };
};

describe('an element that a page', () => {
  let browser: Browser;
  let server: RunningServer;
  let page: Page;
  let said: Said;

  before(async () => {
    browser = await launch();
    server = await serve({roots: {'/': 'dist'}, pages: {'/index.html': article}});
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens the page, does what the test says, and expects that nothing was said. */
  const onPage = (what: string, test: () => Promise<void>) =>
    it(what, async () => {
      ({page, said} = await watchedPage(browser));
      await page.goto(`${server.origin}/index.html`);
      await allReady(page);
      await test();
      assert.deepEqual(said, []);
      await page.close();
    });

  const first = () => page.locator('explainer-bar-chart').first();
  const inPlace = () => page.locator('#place explainer-bar-chart');

  onPage('clones is drawn as the first was', async () => {
    await first().evaluate(chart => document.querySelector('#place')!.append(chart.cloneNode(true)));
    await allReady(page);
    assert.deepEqual(await inPlace().evaluate(look), await first().evaluate(look));
  });

  onPage('takes from a template is drawn, and not before', async () => {
    const isDefined = await page.evaluate(() =>
      document.querySelector('template')!.content.querySelector('explainer-bar-chart')!.matches(':defined'),
    );
    assert.equal(isDefined, false);
    await page.evaluate(() => {
      const {content} = document.querySelector('template')!;
      document.querySelector('#place')!.append(document.importNode(content, true));
    });
    await allReady(page);
    assert.deepEqual(await inPlace().evaluate(look), await first().evaluate(look));
  });

  onPage('moves in one piece is as it was, without its evidence', async () => {
    const before = await first().evaluate(look);
    await page.getByRole('button', {name: 'Show as table'}).click();
    await page.getByRole('button', {name: /Amazon, if/}).click();
    await page.locator('[part=evidence]:popover-open').waitFor();
    await page.evaluate(() => {
      const place = document.querySelector('#place') as Element & {
        moveBefore(node: Element, child: null): void;
      };
      place.moveBefore(document.querySelector('explainer-bar-chart')!, null);
    });
    await page.locator('[part=evidence]').waitFor({state: 'detached'});
    assert.equal(await page.getByRole('button', {expanded: true}).count(), 1);
    await page.getByRole('button', {name: 'Hide table'}).click();
    assert.deepEqual(await inPlace().evaluate(look), before);
    await page.getByRole('button', {name: /Amazon, if/}).click();
    await page.locator('[part=evidence]:popover-open').waitFor();
  });

  describe('hands to another document', () => {
    const toFrame = () =>
      first().evaluate(chart => document.querySelector('iframe')!.contentDocument!.body.append(chart));
    const back = () =>
      page.evaluate(() => {
        const {contentDocument} = document.querySelector('iframe')!;
        document.querySelector('#place')!.append(contentDocument!.querySelector('explainer-bar-chart')!);
      });
    const inFrame = () => frameOf(page).locator('explainer-bar-chart');

    onPage('keeps its look there, and when it is back', async () => {
      const before = await first().evaluate(look);
      await toFrame();
      assert.deepEqual(
        await inFrame()
          .evaluate(look)
          .then(({bars, title}) => ({bars, title})),
        {bars: before.bars, title: before.title},
      );
      await back();
      assert.deepEqual(await inPlace().evaluate(look), before);
    });

    onPage('shows its evidence there, and when it is back', async () => {
      const corners = () => {
        const [chart] = [...document.querySelectorAll('explainer-bar-chart')];
        return getComputedStyle(chart!.shadowRoot!.querySelector('[part=evidence]')!).borderRadius;
      };
      await page.getByRole('button', {name: /Amazon, if/}).click();
      await page.locator('[part=evidence]:popover-open').waitFor();
      const look = await page.evaluate(corners);
      assert.notEqual(look, '0px');
      await toFrame();
      await inFrame()
        .getByRole('button', {name: /Amazon, if/})
        .press('Enter');
      await inFrame().locator('[part=evidence]:popover-open').waitFor();
      assert.equal(await frameOf(page).evaluate(corners), look);
      await back();
      await inPlace()
        .getByRole('button', {name: /Nvidia/})
        .click();
      await inPlace().locator('[part=evidence]:popover-open').waitFor();
      assert.equal(await page.evaluate(corners), look);
    });

    onPage('draws when it comes there first', async () => {
      const title = await first()
        .evaluate(look)
        .then(({title}) => title);
      await page.evaluate(() => {
        const chart = Object.assign(document.createElement('explainer-bar-chart'), {topic: 'trainium'});
        document.querySelector('iframe')!.contentDocument!.body.append(chart);
      });
      await inFrame().getByText('$326B').waitFor();
      assert.equal((await inFrame().evaluate(look)).title, title);
    });
  });
});
