import assert from 'node:assert/strict';
import {afterEach} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {findBrowser} from '../../scripts/browsers.mjs';

/** What a page said went wrong, on any channel. */
export type Said = string[];

/** One Chromium for a test file. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser('chromium'),
    args: [
      '--no-sandbox',
      '--font-render-hinting=none',
      // Nothing that a page asks for lies outside of this machine: what asks for it fails at once, in any network.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });

/** Addresses that pages asked for, and that are not on this machine. */
const askedElsewhere: string[] = [];

/** What was asked for elsewhere since the last call. */
export const takeAskedElsewhere = () => askedElsewhere.splice(0);

const isElsewhere = ({protocol, hostname}: URL) =>
  /^(?:http|ws)s?:$/.test(protocol) && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);

// It stands for each test of a file that takes a page from here.
afterEach(() => assert.deepEqual(takeAskedElsewhere(), [], 'Nothing may be asked for elsewhere.'));

/** A new page, and what it says on the four channels: errors, rejections, console, policy. */
export async function watchedPage(
  browser: Browser,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{page: Page; said: Said}> {
  const page = await browser.newPage(options);
  page.context().on('request', request => {
    if (isElsewhere(new URL(request.url()))) askedElsewhere.push(request.url());
  });
  const said: Said = [];
  page.on('pageerror', error => said.push(`error: ${error.message}`));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) said.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective}`));
  });
  return {page, said};
}

/** Holds back what is asked for at an address until the function that it gives is called. */
export async function holdBack(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const isLetGo = new Promise<void>(resolve => (letGo = resolve));
  await page.route(address, async route => {
    await isLetGo;
    await route.continue();
  });
  return letGo;
}

/** Waits until nothing that changed is still to be drawn, in all elements of ours on the page. */
export const allDrawn = (page: Page) =>
  page.evaluate(async () => {
    const all = document.querySelectorAll<HTMLElement & {updateComplete?: Promise<unknown>}>('*');
    for (const element of all) if (element.localName.startsWith('explainer-')) await element.updateComplete;
  });

/** Waits until every chart, table, analogy and calculator on the page is drawn. */
export const allReady = (page: Page) =>
  page.waitForFunction(() => {
    const charts = [
      ...document.querySelectorAll<HTMLElement & {state?: string}>(
        'explainer-bar-chart, explainer-comparison-table, explainer-analogy, explainer-calculator',
      ),
    ];
    return charts.length > 0 && charts.every(chart => chart.state === 'ready');
  });

/** The widths that matter: a small phone, a tablet, a desk. */
export const widths = [320, 768, 1280] as const;
