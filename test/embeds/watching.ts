/** All that a page says, asks for and shifts, and what that weighs. */
import type {Page, Request} from 'playwright-core';
import {keepNames} from '../pages/keep-names.js';
import {patience, told} from './faults.js';
import {watchShifts} from './moving.js';
import {cumulativeShift} from './shift.js';

/** What a page took until it was measured. */
export interface Measured {
  /** What the page asked for, beside itself. */
  requests: number;
  /** What came over the wire for it, compressed, with its headers. */
  bytes: number;
  /** Cumulative layout shift, as the browser counts it. */
  shift: number;
}

/** A page that is watched. */
export interface Watched {
  /** Errors, warnings, and what a policy forbade. */
  said: string[];
  /** Addresses, without the origin of the page. */
  asked: string[];
  /** Waits until all that was asked for has come; what the first picture has asked for may come after it. */
  untilQuiet: () => Promise<string[]>;
  /** What was taken until now. What could not be weighed is a fault: the figure would be too low. */
  measure: () => Promise<Measured & {faults: string[]}>;
}

/** The page itself; a document in a frame is what it asks for. */
const isPage = (request: Request) => request.isNavigationRequest() && request.frame().parentFrame() === null;

/** Watches a page from before it comes. */
export async function watch(page: Page, address: string): Promise<Watched> {
  const {origin} = new URL(address);
  const said: string[] = [];
  const asked: string[] = [];
  const pending = new Set<Request>();
  const weights: Promise<number>[] = [];
  const unweighed: string[] = [];
  let isMeasured = false;
  const pathOf = (request: Request) => request.url().replace(origin, '');
  page.on('pageerror', error => said.push(error.message));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('request', request => {
    pending.add(request);
    if (!isPage(request)) asked.push(pathOf(request));
  });
  page.on('requestfailed', request => {
    pending.delete(request);
    // What a policy stops has never been on the wire; that it was stopped is said on the console.
    const reason = request.failure()?.errorText ?? '';
    if (!isMeasured && reason !== 'csp') unweighed.push(`${pathOf(request)} (${reason})`);
  });
  page.on('requestfinished', request => {
    pending.delete(request);
    if (isPage(request) || isMeasured) return;
    const weight = request.sizes().then(
      ({responseBodySize, responseHeadersSize}) => responseBodySize + responseHeadersSize,
      (error: Error) => {
        unweighed.push(`${pathOf(request)} (${error.message})`);
        return 0;
      },
    );
    weights.push(weight);
  });
  await keepNames(page);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective}) =>
      console.error(`policy: ${violatedDirective}`),
    );
  });
  const {shifts} = await watchShifts(page);
  return {
    said,
    asked,
    async untilQuiet() {
      const end = performance.now() + patience.timeout;
      // The page has to be asked, so that what it says by events is heard here.
      do await page.evaluate(() => undefined);
      while (pending.size > 0 && performance.now() < end);
      return told('never came', [...pending].map(pathOf));
    },
    async measure() {
      isMeasured = true;
      const requests = asked.length;
      const shift = cumulativeShift(shifts);
      const bytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
      return {requests, bytes, shift, faults: told('not weighed', unweighed)};
    },
  };
}
