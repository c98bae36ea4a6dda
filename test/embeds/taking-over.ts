/**
 * What a script of ours moves on a page where all is drawn before it comes. Browsers paint a page in pieces as it comes,
 * and a line that is centred or runs from right to left moves as it grows: so the script is held back until the page
 * stands, and what moves from then on is its doing.
 */
import type {BrowserContext, Page} from 'playwright-core';
import {keepNames} from '../pages/keep-names.js';
import {patience} from './faults.js';
import {pollingMs, untilReady} from './looking.js';
import {watchShifts} from './moving.js';

/** Waits until the page is read to its end, with every style sheet, also those in shadow roots. */
const untilStyled = (page: Page) =>
  page.waitForFunction(
    () => {
      if (document.readyState === 'loading') return false;
      const roots = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
      const links = [document, ...roots].flatMap(root => [
        ...root.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'),
      ]);
      return links.every(({sheet}) => sheet);
    },
    null,
    {...patience, polling: pollingMs},
  );

/** Opens the page once more; gives what is wrong with how the script at this path takes it over. */
export async function faultsOfTakingOver(
  context: BrowserContext,
  address: string,
  script: string,
  first?: () => void,
): Promise<string[]> {
  const page = await context.newPage();
  let release = () => {};
  const isReleased = new Promise<void>(resolve => (release = resolve));
  await page.route(new URL(script, address).href, async route => {
    await isReleased;
    await route.continue();
  });
  const {shifts, untilPainted} = await watchShifts(page);
  await keepNames(page);
  if (first) await page.addInitScript(first);
  await page.goto(address, {waitUntil: 'commit'});
  await untilStyled(page);
  await untilPainted();
  shifts.splice(0);
  release();
  const faults = await untilReady(page);
  await untilPainted();
  const moved = shifts.reduce((sum, {value}) => sum + value, 0);
  if (moved > 0) faults.push(`the script moves the page when it takes it over: ${moved}`);
  await page.close();
  return faults;
}
