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

/** A new page, and what it says on the four channels: errors, rejections, console, policy. */
export async function watchedPage(
  browser: Browser,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{page: Page; said: Said}> {
  const page = await browser.newPage(options);
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

/** Waits until every chart and table on the page is drawn. */
export const allReady = (page: Page) =>
  page.waitForFunction(() => {
    const charts = [
      ...document.querySelectorAll<HTMLElement & {state?: string}>(
        'explainer-bar-chart, explainer-comparison-table',
      ),
    ];
    return charts.length > 0 && charts.every(chart => chart.state === 'ready');
  });

/** The widths that matter: a small phone, a tablet, a desk. */
export const widths = [320, 768, 1280] as const;
