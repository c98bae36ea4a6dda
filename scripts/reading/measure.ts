/** One look at a page, as a reader on a slow phone has it. */
import type {Browser, Page} from 'playwright-core';
import {keepNames} from '../../test/pages/keep-names.js';
import {watch, type Seen} from './watch.js';

const network = {offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750};

/** How many times slower than this machine the phone is. */
export const slowerProcessor = 4;

const viewport = {width: 360, height: 740};

/** What one look came to; times in milliseconds. */
export interface Sample {
  readable: number;
  answers?: number;
  /** What had come beside the page when the chart could be read. */
  requests: number;
  /** The page, as it comes over the wire. */
  pageBytes: number;
}

async function openWatched(browser: Browser): Promise<Page> {
  const page = await browser.newPage({viewport});
  await keepNames(page);
  await page.addInitScript(watch);
  return page;
}

/** A window that is slow, and in which nothing is stored. */
export interface SlowWindow {
  look: (address: string) => Promise<Sample>;
}

/** Opens it. One window is enough for all pages, so that no start of a process is measured. */
export async function openWindow(browser: Browser): Promise<SlowWindow> {
  const page = await openWatched(browser);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', {cacheDisabled: true});
  await protocol.send('Network.emulateNetworkConditions', network);
  await protocol.send('Emulation.setCPUThrottlingRate', {rate: slowerProcessor});
  // Without a file that it names, a page would be waited for in vain.
  const isMissing = new Promise<never>((_, reject) =>
    page.on('response', response => {
      if (response.status() >= 400)
        reject(new Error(`${response.url()} is missing: npm run build writes it.`));
    }),
  );
  isMissing.catch(() => {});
  return {look: address => Promise.race([look(page, address), isMissing])};
}

async function look(page: Page, address: string): Promise<Sample> {
  await page.goto('about:blank');
  await page.requestGC();
  await page.goto(address, {waitUntil: 'commit'});
  const when = async (what: keyof Seen) =>
    (
      await page.waitForFunction(what => (globalThis as unknown as {seen: Seen}).seen[what], what)
    ).jsonValue();
  const readable = (await when('readable'))!;
  const isAnswering = (await page.locator('explainer-bar-chart').count()) > 0;
  const answers = isAnswering ? await when('answers') : undefined;
  const {requests, pageBytes} = await page.evaluate(
    readable => ({
      requests: performance
        .getEntriesByType('resource')
        .filter(entry => (entry as PerformanceResourceTiming).responseEnd <= readable)
        .filter(({name}) => !name.endsWith('favicon.ico')).length,
      pageBytes: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
        .encodedBodySize,
    }),
    readable,
  );
  return {readable, answers, requests, pageBytes};
}

/** True if the chart can be read where nothing but the page itself comes. */
export async function isReadableAlone(browser: Browser, address: string): Promise<boolean> {
  const page = await openWatched(browser);
  await page.route('**/*', route => (route.request().url() === address ? route.continue() : route.abort()));
  await page.goto(address);
  // Two frames after the page has loaded, what needs nothing else is there.
  const isReadable = await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as {seen: Seen}).seen.readable !== undefined;
  });
  await page.close();
  return isReadable;
}
