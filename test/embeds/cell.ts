/**
 * One cell of the matrix: one page, one way to put us into it. What is expected of every cell is here; what is wrong is
 * a sentence each, and none if all is well.
 */
import type {BrowserContext, Page} from 'playwright-core';
import {told} from './faults.js';
import type {Host} from './hosts.js';
import {
  faultsOfLook,
  faultsOfPictures,
  faultsOfTouch,
  missingNumbers,
  readToEnd,
  unreadableWords,
  untilReady,
} from './looking.js';
import {publish, type Machine} from './machine.js';
import {whatIsSeen, type Seen} from './seen.js';
import {mostShift} from './shift.js';
import {faultsOfTakingOver} from './taking-over.js';
import {watch, type Measured} from './watching.js';
import type {Way} from './ways.js';

/** What a cell came to; it is measured when all is drawn. */
export interface Cell extends Measured {
  host: string;
  way: string;
  /** A sentence each. */
  faults: string[];
}

const viewport = {width: 800, height: 900};

/** Waits until what comes of itself is there. */
async function untilThere(page: Page, {puts}: Way, seen: Seen): Promise<string[]> {
  if (puts === 'frames') await readToEnd(page);
  return puts === 'elements' && seen === 'alive' ? untilReady(page) : [];
}

/** What is wrong with what the reader sees. */
async function faultsOfPage(page: Page, {isPaper}: Host, way: Way, seen: Seen): Promise<string[]> {
  if (seen === 'nothing') return [];
  if (seen === 'pictures') return faultsOfPictures(page);
  if (seen === 'words') return unreadableWords(page);
  if (way.puts === 'frames') await readToEnd(page);
  const waiting = seen === 'alive' ? await untilReady(page) : [];
  return waiting.length ? waiting : [...(await missingNumbers(page, isPaper)), ...(await faultsOfLook(page))];
}

/** Opens one page and looks. */
export async function runCell(machine: Machine, host: Host, way: Way): Promise<Cell> {
  const address = await publish(machine, host, way);
  const context = await machine.browser.newContext({viewport, ...host.reader});
  try {
    return await runIn(context, address, host, way);
  } finally {
    await context.close();
  }
}

async function runIn(context: BrowserContext, address: string, host: Host, way: Way): Promise<Cell> {
  const page = await context.newPage();
  const watched = await watch(page, address);
  if (host.first) await page.addInitScript(host.first);
  await page.goto(address);

  const faults: string[] = [];
  const seen = whatIsSeen(host, way, false);
  if (host.then) faults.push(...(await untilThere(page, way, seen)));
  else faults.push(...(await faultsOfPage(page, host, way, seen)));
  faults.push(...(await watched.untilQuiet()));
  const {faults: unmeasured, ...measured} = await watched.measure();
  faults.push(...unmeasured);
  const seenLast = whatIsSeen(host, way, !!host.then);
  if (host.then) {
    faults.push(...((await host.then(page, way)) ?? []));
    faults.push(...(await faultsOfPage(page, host, way, seenLast)));
  }
  const isTouched = seenLast === 'alive' && !host.isPaper;
  if (isTouched && faults.length === 0) faults.push(...(await faultsOfTouch(page)));

  const isForeign = (path: string) => !way.mayAsk.test(path);
  const isOurs = (line: string) => !host.maySay?.test(line);
  faults.push(...told('asked for', watched.asked.filter(isForeign)));
  faults.push(...told('said', watched.said.filter(isOurs)));
  const most = way.puts === 'drawn' || way.takesOver ? mostShift.drawnBefore : mostShift.any;
  if (measured.shift > most) faults.push(`the page moves: ${measured.shift.toFixed(3)}`);
  if (way.takesOver && seen === 'alive')
    faults.push(...(await faultsOfTakingOver(context, address, way.takesOver, host.first)));
  return {host: host.name, way: way.name, faults, ...measured};
}
