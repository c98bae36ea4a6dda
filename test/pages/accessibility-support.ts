import assert from 'node:assert/strict';
import {after, afterEach, before} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {installLook} from './accessibility-look.js';
import {pages} from './accessibility-pages.js';
import {keepNames} from './keep-names.js';
import {launch, watchedPage, type Said} from './support.js';

/** A width and a height in which a page is read. */
export const viewports = {
  phone: {width: 320, height: 640},
  desk: {width: 1280, height: 800},
  /** A window of 1280 × 1024 at 400 %. */
  zoomed: {width: 320, height: 256},
} as const;

/** What WCAG 1.4.12 lets a reader set. */
export const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

export const bigText = ':root { font-size: 200% }';

/** What a reader may have set, beside the width: `style` is a style sheet of the reader's own. */
export type Reader = BrowserContextOptions & {style?: string};

export type Open = (path: keyof typeof pages, reader?: Reader) => Promise<Page>;

/** The server answers 404 where a test wants it to; all else that a page says is a fault. */
const isUnexpected = (line: string) => !line.includes('404 (Not Found)');

/**
 * One browser and one server for a file of tests. The function opens a page and waits until each of its elements is
 * in the state that it shall be in; after each test no page may have said anything. Readers who have set the same
 * get one tab, one after the other, which is quicker than a tab for each.
 */
export function pagesToOpen(): Open {
  let browser: Browser;
  let server: RunningServer;
  const tabs = new Map<string, {page: Page; said: Said}>();

  before(async () => {
    browser = await launch();
    server = await serve({roots: {'/': 'dist', '/demo/': 'demo'}, pages});
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(() => {
    const said = [...tabs.values()].flatMap(({said}) => said.splice(0));
    assert.deepEqual(said.filter(isUnexpected), []);
  });

  async function tabFor(options: BrowserContextOptions): Promise<Page> {
    const key = JSON.stringify(options);
    const known = tabs.get(key);
    if (known) return known.page;
    const tab = await watchedPage(browser, {viewport: viewports.desk, ...options});
    await keepNames(tab.page);
    await tab.page.addInitScript(installLook);
    tabs.set(key, tab);
    return tab.page;
  }

  return async (path, {style, ...options} = {}) => {
    const page = await tabFor(options);
    await page.emulateMedia({media: null});
    await page.goto(server.origin + path, {waitUntil: 'domcontentloaded'});
    if (style) await page.addStyleTag({content: style});
    if (options.javaScriptEnabled !== false) await page.waitForFunction(isSettled);
    return page;
  };
}

const isSettled = () =>
  [
    ...document.querySelectorAll<HTMLElement & {state?: string}>(
      'explainer-bar-chart, explainer-comparison-table, explainer-figure, explainer-analogy, explainer-calculator',
    ),
  ].every(
    element =>
      element.shadowRoot?.querySelector(element.hasAttribute('guess') ? '.ask' : '.frame, .words') &&
      element.state === (element.dataset.state ?? 'ready'),
  );

/** Sets analogies, wrongly too, answers them, and lights a row. */
export async function playOn(page: Page) {
  const scene = (index: number) => page.locator('explainer-analogy .now').nth(index);
  await scene(0).getByRole('spinbutton', {name: 'Ovens to sell'}).fill('11');
  await scene(0).getByRole('button', {name: 'one more'}).click();
  await scene(0).getByRole('button', {name: 'Makers of ovens'}).click();
  await scene(1).getByRole('radio').first().check();
  await scene(2).getByRole('button', {name: 'Show', exact: true}).click();
  await scene(2).getByText('Write a number, or have it shown.').waitFor();
}

/** Sets calculators, wrongly too, and one of them in a sentence. */
export async function calculate(page: Page) {
  const calculator = (index: number) => page.locator('explainer-calculator').nth(index);
  await page.locator('explainer-figure').getByRole('spinbutton', {name: 'GPUs that it runs'}).fill('8000');
  await calculator(0).getByText('From a second source: 1,600 accelerators of').waitFor();
  await calculator(1).getByRole('button', {name: 'Three quarters before: one less'}).click();
  await calculator(2).getByRole('spinbutton', {name: 'Nvidia grows'}).fill('200');
  await calculator(2).getByText('never, at these rates').first().waitFor();
  await calculator(1).getByRole('spinbutton', {name: 'The last quarter'}).fill('900');
  await calculator(1).getByRole('spinbutton', {name: 'The last quarter'}).blur();
  await calculator(1).getByText('Write a number from').waitFor();
}

/** Opens the evidence of a value, counted over the page, and gives its popover. */
export async function openEvidence(page: Page, index = 0) {
  await page.locator('[part=value]').nth(index).click();
  const evidence = page.locator('[part=evidence]');
  await evidence.waitFor();
  return evidence;
}

/** Opens the evidence of the first number in a sentence. */
export async function openFigure(page: Page) {
  await page.locator('[part=words]').first().click();
  await page.locator('[part=evidence]').waitFor();
}

/** Opens the tables of all charts. */
export async function openTables(page: Page) {
  for (const button of await page.locator('[aria-controls=twin]').all()) await button.click();
}

/** Counts the bars of each chart in one of them. */
export async function countBars(page: Page) {
  const buttons = await page.getByRole('button', {name: 'How many times?'}).all();
  for (const [index, button] of buttons.entries()) {
    await button.click();
    await page.getByRole('combobox').nth(index).waitFor();
  }
}

/** Sets a guess in a chart that asks. */
export const setGuess = (page: Page) => page.getByRole('spinbutton').fill('40');

/** Sets a guess, and has the number shown. */
export async function showGuess(page: Page) {
  await setGuess(page);
  await page.getByRole('button', {name: 'Show', exact: true}).click();
}
