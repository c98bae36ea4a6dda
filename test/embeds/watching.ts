/** All that a page says, asks for and shifts. */
import type {Page, Request} from 'playwright-core';
import {patience, told} from './faults.js';
import type {Shift} from './shift.js';

/** The page itself; a document in a frame is what it asks for. */
const isPage = (request: Request) => request.isNavigationRequest() && request.frame().parentFrame() === null;

/** All that a page says, asks for and shifts, from before it comes. */
export async function watch(page: Page, address: string) {
  const {origin} = new URL(address);
  const said: string[] = [];
  const asked: string[] = [];
  const pending = new Set<Request>();
  const sizes: Promise<number>[] = [];
  const shifts: Shift[] = [];
  const seen = {isDrawn: false};
  page.on('pageerror', error => said.push(error.message));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('request', request => {
    pending.add(request);
    if (!isPage(request)) asked.push(request.url().replace(origin, ''));
  });
  page.on('requestfailed', request => pending.delete(request));
  page.on('requestfinished', request => {
    pending.delete(request);
    if (isPage(request) || seen.isDrawn) return;
    sizes.push(
      request
        .sizes()
        .then(({responseBodySize, responseHeadersSize}) => responseBodySize + responseHeadersSize)
        .catch(() => 0),
    );
  });
  // What tsx wraps functions in, so that they keep their names, is not there in the page.
  await page.addInitScript({content: 'globalThis.__name = named => named'});
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective}) =>
      console.error(`policy: ${violatedDirective}`),
    );
  });
  const protocol = await page.context().newCDPSession(page);
  protocol.on('PerformanceTimeline.timelineEventAdded', ({event: {time, layoutShiftDetails}}) => {
    if (!layoutShiftDetails || layoutShiftDetails.hadRecentInput || seen.isDrawn) return;
    shifts.push({seconds: time, value: layoutShiftDetails.value});
  });
  await protocol.send('PerformanceTimeline.enable', {eventTypes: ['layout-shift']});
  return {said, asked, pending, sizes, shifts, seen};
}

/** What the first picture has asked for may come after it. */
export async function untilQuiet(page: Page, pending: ReadonlySet<Request>): Promise<string[]> {
  const end = performance.now() + patience.timeout;
  // The page has to be asked, so that what it says by events is heard here.
  do await page.evaluate(() => undefined);
  while (pending.size > 0 && performance.now() < end);
  return told(
    'never came',
    [...pending].map(request => request.url()),
  );
}
