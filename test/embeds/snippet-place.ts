/** Where snippets are looked at: a page, the files and the service that they name, and a browser. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Browser, Frame, Page} from 'playwright-core';
import {serve} from '../../tools/static-server.mjs';
import {serveOnNode} from '../pages/service-runtimes.js';
import {launch, watchedPage} from '../pages/support.js';
import {built} from './built.js';
import {patience} from './faults.js';

/** The version of this package. */
export const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** As what stands inside the tag begins, in every snippet. */
export const wordsInside = 'Nvidia takes in $326 billion a year';

/** HTML as the content of a page. */
export const asPage = (html: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A snippet</title>
<main>${html}</main>`;

/** Until three bars are there: those of the run rates. */
export async function untilDrawn(place: Page | Frame) {
  await place.locator('explainer-bar-chart [part=bar]').nth(2).waitFor();
  assert.equal(await place.locator('explainer-bar-chart [part=bar]').count(), 3);
}

/** Draws, with its words inside the tag, where readers without our script have them, and nowhere else. */
export async function draws(page: Page) {
  await untilDrawn(page);
  const inside = (await page.locator('explainer-bar-chart').textContent())!.trim();
  assert.ok(inside.startsWith(wordsInside), inside);
  assert.ok(!(await page.locator('main').innerText()).includes(wordsInside));
}

/** Draws, with its words torn out of the tag, so that they are read beside the chart. */
export async function drawsTorn(page: Page) {
  await untilDrawn(page);
  assert.equal((await page.locator('explainer-bar-chart').textContent())!.trim(), '');
  assert.ok((await page.locator('main').innerText()).includes(wordsInside));
}

/** The one frame of the page, drawn. */
export async function frameDraws(page: Page): Promise<Frame> {
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await untilDrawn(frame);
  return frame;
}

/** The one frame, drawn, and all of it seen at once. */
export async function frameFits(page: Page) {
  const frame = await frameDraws(page);
  assert.ok((await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)) <= 0);
}

/** The first picture of the page, with its words for those who do not see it. */
export async function pictureShows(page: Page): Promise<string> {
  await page.waitForFunction(() => document.images[0]!.complete);
  const {width, alt} = await page.evaluate(() => {
    const {naturalWidth, alt} = document.images[0]!;
    return {width: naturalWidth, alt};
  });
  assert.ok(width >= 320);
  return alt;
}

/** Whatever can be read and followed on the page. */
export async function read(page: Page) {
  const main = page.locator('main');
  const wordsOf = async (selector: string) =>
    (await main.locator(selector).allInnerTexts()).map(words => words.trim());
  return {
    words: (await main.innerText()).replace(/\s+/g, ' '),
    headings: await wordsOf(':is(h2, h3, h4, h5, h6)'),
    // Cells of a row have tabs between them.
    rows: await wordsOf('tr'),
    columns: await wordsOf('thead th'),
    terms: await wordsOf('dt'),
    items: await main.locator('li').count(),
    links: await main.locator('a').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href)),
  };
}

/** As the command of the snippets writes it, by the built package. */
export async function prerendered(html: string, write: 'both' | 'plain'): Promise<string> {
  const {prerender} = await built();
  const {html: written, problems} = await prerender(html, {write});
  assert.deepEqual(problems, []);
  return written;
}

/** What is there while snippets are looked at. */
export interface Place {
  browser: Browser;
  /** A snippet with the addresses that hold here, in place of those that stand for them. */
  here: (html: string) => string;
  /** The other way about. */
  there: (html: string) => string;
  /** What stands at an address of a snippet. */
  ask: (address: string) => Promise<Response>;
  /** Shows a snippet on a page. Nothing may go wrong there while it is looked at. */
  look: <Seen>(html: string, see: (page: Page, said: string[]) => Promise<Seen>) => Promise<Seen>;
  close: () => Promise<void>;
}

/** Starts all of it; if one part does not start, none is left. */
export async function openPlace(): Promise<Place> {
  const pages: Record<string, string> = {};
  const ends: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const server = await serve({roots: {[`/npm/explainer-elements@${version}/dist/`]: 'dist'}, pages});
    ends.push(server.close);
    const service = await serveOnNode('topics.example');
    ends.push(service.stop);
    const browser = await launch();
    ends.push(() => browser.close());
    const {page, said} = await watchedPage(browser);
    page.setDefaultTimeout(patience.timeout);
    const here = (html: string) =>
      html
        .replaceAll('https://cdn.example/npm/', `${server.origin}/npm/`)
        .replaceAll('https://explainers.example/', `${service.origin}/`);
    return {
      browser,
      here,
      there: html => html.replaceAll(`${service.origin}/`, 'https://explainers.example/'),
      ask: address => fetch(here(address)),
      async look(html, see) {
        pages['/snippet.html'] = asPage(here(html));
        await page.goto(`${server.origin}/snippet.html`);
        const seen = await see(page, said);
        assert.deepEqual(said.splice(0), []);
        return seen;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
