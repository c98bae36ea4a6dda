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
import {watch, type Measured} from './watching.js';
import type {Way} from './ways.js';

/** What a cell came to; it is measured when all is drawn. */
export interface Cell extends Measured {
  host: string;
  way: string;
  /** A sentence each. */
  faults: string[];
}

/** How far a page may move before readers call it bad (web.dev/articles/cls); none of ours should come near. */
const mostShift = 0.1;

const viewport = {width: 800, height: 900};

/** What is wrong with what the reader sees. */
async function faultsOfPage(page: Page, host: Host, way: Way, isAfter: boolean): Promise<string[]> {
  if (way.puts === 'pictures') return faultsOfPictures(page);
  if (way.puts === 'drawn' && isAfter && host.takesShadowRoots) return unreadableWords(page);
  if (host.stopsUs && !way.isDrawnBefore) return unreadableWords(page);
  if (way.puts === 'frames') {
    if (isAfter && host.hidesFrames) return [];
    await readToEnd(page);
  }
  const waiting = isAlive(host, way) ? await untilReady(page) : [];
  if (waiting.length) return waiting;
  const missing = await missingNumbers(page, host.isPaper);
  return host.stopsUs ? missing : [...missing, ...(await faultsOfLook(page))];
}

/** True if a script of ours runs there. */
const isAlive = (host: Host, {puts}: Way) => !host.stopsUs && (puts === 'elements' || puts === 'frames');

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
  if (!host.then) faults.push(...(await faultsOfPage(page, host, way, false)));
  else if (way.puts === 'elements') faults.push(...(await untilReady(page)));
  else if (way.puts === 'frames') await readToEnd(page);
  faults.push(...(await watched.untilQuiet()));
  const {faults: unmeasured, ...measured} = await watched.measure();
  faults.push(...unmeasured);
  if (host.then) {
    faults.push(...((await host.then(page)) ?? []));
    if (way.puts === 'elements') faults.push(...((await host.use?.(page)) ?? []));
    faults.push(...(await faultsOfPage(page, host, way, true)));
  }
  const isTouched = isAlive(host, way) && !host.isPaper && !(way.puts === 'frames' && host.hidesFrames);
  if (isTouched && faults.length === 0) faults.push(...(await faultsOfTouch(page)));

  const isForeign = (path: string) => !way.mayAsk.test(path);
  const isOurs = (line: string) => !host.maySay?.test(line);
  faults.push(...told('asked for', watched.asked.filter(isForeign)));
  faults.push(...told('said', watched.said.filter(isOurs)));
  if (measured.shift > mostShift) faults.push(`the page moves: ${measured.shift.toFixed(3)}`);
  return {host: host.name, way: way.name, faults, ...measured};
}
