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
    args: ['--no-sandbox', '--font-render-hinting=none'],
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
