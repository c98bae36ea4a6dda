import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allReady, holdBack, launch, watchedPage, widths} from './support.js';

const mostUnused = 24;
/** Two lines of an analogy, which has many; few begin in another scene than the first, and of those less is said. */
const [mostUnusedInAnalogy, mostUnusedInScenes] = [48, 121];
/** A calculator keeps the room of a sentence, too, that is longer once it is set. */
const mostUnusedInCalculator = 48;
const scenes = ['others-ask', 'one-oven-fewer', 'new-rivals', 'back-to-the-chips', 'where-it-stops'];

const mostFor = (tag: string) => {
  if (tag.includes(' scene')) return mostUnusedInScenes;
  if (tag.includes('-calculator')) return mostUnusedInCalculator;
  return tag.includes('-analogy') ? mostUnusedInAnalogy : mostUnused;
};

/** The README's snippet between two paragraphs, in a column as articles have it. */
const snippet = (tag: string) => `${tag}
  <p>Nvidia takes in $326 billion a year, if each quarter equals the last.</p>
</${tag.slice(1, -1).split(' ')[0]}>`;

const inTopic = (html: string) =>
  html.includes(' topic=') ? html : `<explainer-topic topic="trainium">${html}</explainer-topic>`;

const page = (font: string, tag: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Snippet</title>
<style>body { margin: 16px auto; padding: 0 16px; max-width: 46rem; font-family: ${font}; }</style>
<link rel="stylesheet" href="/explainer-elements.css">
<script type="module" src="/explainer-elements.js"></script>
<p>Before.</p>
${inTopic(snippet(tag))}
<p id="after">After.</p>`;

interface Shifts {
  layoutShift?: number;
}

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const seen = window as unknown as Shifts;
    seen.layoutShift = 0;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) seen.layoutShift! += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });

/** Where the paragraph after the chart stands, once the style sheet is there and the tag is, or is not yet, defined. */
async function topOfAfter(page: Page, name: string, {isDefined}: {isDefined: boolean}): Promise<number> {
  const top = await page.waitForFunction(
    ([name, isDefined]) => {
      const after = document.querySelector('#after');
      const isStyled = document.styleSheets.length === 2;
      const isAsked = !!customElements.get(name as string) === isDefined;
      return isStyled && isAsked && after?.getBoundingClientRect().top;
    },
    [name, isDefined] as const,
  );
  return (await top.jsonValue()) as number;
}

describe('a page on which the script comes late', {concurrency: 2}, () => {
  let browser: Browser;
  let server: RunningServer;
  const tags = [
    '<explainer-bar-chart topic="trainium" chart="run-rates">',
    '<explainer-bar-chart topic="trainium" chart="run-rates" guess>',
    '<explainer-comparison-table topic="trainium">',
    '<explainer-analogy topic="trainium">',
    '<explainer-calculator topic="trainium" calculator="run-rate">',
    '<explainer-calculator topic="trainium" calculator="second-source">',
    '<explainer-calculator topic="trainium" calculator="years-until-equal">',
    ...scenes.map(scene => `<explainer-analogy topic="trainium" scene="${scene}">`),
  ];
  /** Their topic is given by the tag around them. */
  const tagsInside = [
    '<explainer-comparison-table>',
    '<explainer-analogy>',
    '<explainer-calculator calculator="second-source">',
  ];
  const fonts = ['serif', 'sans-serif'];
  const cases = [...tags, ...tagsInside].flatMap((tag, index) =>
    fonts.map(font => ({tag, font, name: tag.slice(1, -1).split(' ')[0]!, path: `/${font}-${index}.html`})),
  );

  before(async () => {
    browser = await launch();
    const pages = Object.fromEntries(cases.map(({path, font, tag}) => [path, page(font, tag)]));
    server = await serve({roots: {'/': 'dist'}, pages});
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const {path, font, name, tag} of cases) {
    for (const width of widths) {
      it(`does not move, and keeps no more room than it needs: ${tag}, ${font}, ${width} px`, async () => {
        const {page} = await watchedPage(browser, {viewport: {width, height: 900}});
        await watchShifts(page);
        const letGo = await holdBack(page, '**/explainer-elements.js');
        await page.goto(`${server.origin}${path}`, {waitUntil: 'commit'});
        const before = await topOfAfter(page, name, {isDefined: false});
        letGo();
        await allReady(page);
        // What is drawn a moment after the first picture has its room too.
        await page
          .locator(name)
          .evaluate(element => (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete);
        if (tag.includes(' guess')) await page.locator('[part=ask]').waitFor();
        assert.equal(await topOfAfter(page, name, {isDefined: true}), before);
        assert.equal(await page.evaluate(() => (window as unknown as Shifts).layoutShift), 0);
        const unused = await page.locator(name).evaluate(chart => {
          const frame = chart.shadowRoot!.querySelector('.frame')!;
          return chart.getBoundingClientRect().bottom - frame.getBoundingClientRect().bottom;
        });
        assert.ok(unused <= mostFor(tag), `${unused} px stay empty`);
        await page.close();
      });
    }
  }
});
