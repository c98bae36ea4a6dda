/** Numbers to set in sentences, on whole pages: where they stand before and after the script comes, and what they are called. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {seenOn, watch} from './hydration-support.js';
import {holdBack, launch, watchedPage} from './support.js';

const looks = [
  {font: '16px/1.5 serif', dir: 'ltr'},
  {font: '16px/1.15 sans-serif', dir: 'ltr'},
  {font: '700 32px/1.2 serif', dir: 'ltr'},
  {font: '16px/1.5 serif', dir: 'rtl'},
];

/** Lines break wherever they can somewhere among these. */
const columns = Array.from({length: 60}, (_, index) => 200 + 7 * index);

const figure = (calculator: string, id: string, words: string) =>
  `<explainer-figure calculator="${calculator}" figure="${id}" adjustable>${words}</explainer-figure>`;

const sentence = `One report makes up a provider that runs ${figure('second-source', 'gpus', '5,000 accelerators')}
  today and wants a second source. If ${figure('second-source', 'share', '20%')} of what it adds could be
  Trainium (and “${figure('years-until-equal', 'large', '$326 billion')}” a year), it would be
  <explainer-figure calculator="second-source">1,000 accelerators</explainer-figure>. <i>So it says.</i>`;

const pageOf = ({font, dir}: (typeof looks)[number]) => `<!doctype html>
<html lang="en" dir="${dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sentences</title>
<style>
  body { margin: 16px; font: ${font}; }
  ${columns.map((width, index) => `p:nth-of-type(${index + 1}) { width: ${width}px; }`).join('\n')}
</style>
<link rel="stylesheet" href="/explainer-elements.css">
<script type="module" src="/explainer-elements.js"></script>
<explainer-topic topic="trainium">${columns.map(() => `<p>${sentence}</p>`).join('')}</explainer-topic>
<p id="after">After.</p>`;

const areFields = (page: Page) =>
  page.waitForFunction(
    count =>
      [...document.querySelectorAll('explainer-figure')].filter(({shadowRoot}) =>
        shadowRoot?.querySelector('#set'),
      ).length === count,
    columns.length * 3,
  );

/** Where the lines of what stands around the numbers begin and end, and how high each column is. */
const placesOf = (page: Page) =>
  page.locator('p').evaluateAll(all =>
    all.flatMap(paragraph => {
      const range = document.createRange();
      const around = [...paragraph.childNodes].filter(({localName}: Node & {localName?: string}) => {
        return localName !== 'explainer-figure';
      });
      const lines = around.flatMap(node => {
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
      return [...lines, paragraph.getBoundingClientRect()].flatMap(({left, top, right, bottom}) => [
        left,
        top,
        right,
        bottom,
      ]);
    }),
  );

describe('a number to set in a sentence', () => {
  let browser: Browser;
  let server: RunningServer;
  before(async () => {
    browser = await launch();
    const pages = Object.fromEntries(looks.map((look, index) => [`/${index}.html`, pageOf(look)]));
    server = await serve({roots: {'/': 'dist'}, pages});
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const [index, {font, dir}] of looks.entries())
    it(`moves no line when the script comes, in columns of all widths: ${font}, ${dir}`, async () => {
      const {page} = await watchedPage(browser, {viewport: {width: 1280, height: 900}});
      const letGo = await holdBack(page, '**/explainer-elements.js');
      await page.goto(`${server.origin}/${index}.html`, {waitUntil: 'commit'});
      await page.locator('#after').waitFor();
      await page.waitForFunction(
        () => document.styleSheets.length === 2 && !customElements.get('explainer-figure'),
      );
      await watch(page);
      const first = await placesOf(page);
      letGo();
      await areFields(page);
      const last = await placesOf(page);
      assert.equal(last.length, first.length);
      const moved = Math.max(...last.map((place, index) => Math.abs(place - first[index]!)));
      // Browsers place text by fractions of a px, and a number in parts is as wide as the sum of these.
      assert.ok(moved < 0.5, `${moved} px`);
      assert.equal((await seenOn(page)).layoutShift, 0);
      await page.close();
    });

  it('keeps no room where no script will come', async () => {
    const {page} = await watchedPage(browser, {javaScriptEnabled: false});
    await page.goto(`${server.origin}/0.html`);
    const padding = await page
      .locator('explainer-figure')
      .first()
      .evaluate(figure => getComputedStyle(figure).paddingInlineStart);
    assert.equal(padding, '0px');
    await page.close();
  });

  it('has evidence that is called by the number that is set, its unit and its status', async () => {
    const {page} = await watchedPage(browser);
    await page.goto(`${server.origin}/0.html`);
    await areFields(page);
    const evidence = (name: string) => page.locator('p').first().getByRole('button', {name, exact: true});
    await evidence('Share that could be Trainium: 20 % (illustrative)').waitFor();
    await evidence('Nvidia now: $326 billion (extrapolated)').waitFor();
    await evidence('GPUs that it runs: 5,000 accelerators (illustrative)').waitFor();
    await page.getByRole('spinbutton', {name: 'GPUs that it runs, accelerators'}).first().fill('6000');
    await evidence('GPUs that it runs: 6,000 accelerators (hypothetical)').waitFor();
    await page.close();
  });
});
