/**
 * One cell of the matrix: one page, one way to put us into it. What is expected of every cell is here; what is wrong is
 * a sentence each, and none if all is well.
 */
import {chromium, type Browser, type Frame, type Page, type Request} from 'playwright-core';
import {findBrowser} from '../../scripts/browsers.mjs';
import {
  contrast,
  covering,
  installLook,
  leavesFrame,
  toWords,
  type SeenText,
} from '../pages/accessibility-look.js';
import type {RunningServer} from '../../tools/static-server.mjs';
import {runRates, tags, words} from './article.js';
import type {Host} from './hosts.js';
import {cumulativeShift, type Shift} from './shift.js';
import {bundleSite} from './site.js';
import {pictureRules, type Way} from './ways.js';
import {servePages} from './wire.js';

/** What a cell came to. */
export interface Cell {
  host: string;
  way: string;
  /** A sentence each. */
  faults: string[];
  /** What the page asked for until all was drawn, beside itself. */
  requests: number;
  /** What came over the wire for it, compressed, with its headers. */
  bytes: number;
  /** Cumulative layout shift until all was drawn, as the browser counts it. */
  shift: number;
}

/** How far a page may move before readers call it bad (web.dev/articles/cls); none of ours should come near. */
const mostShift = 0.1;

/** No text gets smaller, however small the page’s own is. */
const smallestTextPx = 12;

/** Fewer cannot be all that five elements say. */
const fewestTexts = 20;

/** What WCAG 2.2 asks of text. */
const leastContrast = 4.5;

const patience = {timeout: 20_000};

/** Playwright asks again with each frame if it is not told when; a hidden tab has none. */
const pollingMs = 50;
const viewport = {width: 800, height: 900};
const nonce = 'bWF0cml4';

const drawing =
  'explainer-bar-chart, explainer-calculator, explainer-comparison-table, explainer-analogy, explainer-sources';

/** A browser and a server, for as many cells as are wanted. */
export interface Machine {
  browser: Browser;
  server: RunningServer;
  pages: Record<string, string>;
  headers: Record<string, Record<string, string>>;
  removeSite: () => void;
}

/** Starts them. Playwright turns the back/forward cache off; here it is on, as it is for readers. */
export async function start(): Promise<Machine> {
  const pages: Record<string, string> = {
    '/another.html': '<!doctype html><html lang="en"><title>Another</title><p>Another page</p>',
    [pictureRules.address]: pictureRules.rules,
  };
  const headers: Record<string, Record<string, string>> = {};
  const {folder, remove: removeSite} = await bundleSite();
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--font-render-hinting=none'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const server = await servePages(pages, headers, folder);
  return {browser, pages, headers, server, removeSite};
}

/** Ends them. */
export async function stop({browser, server, removeSite}: Machine) {
  await browser.close();
  await server.close();
  removeSite();
}

async function write(host: Host, way: Way, origin: string): Promise<string> {
  const placed = (host.place ?? (tags => tags))(tags);
  const content = way.write ? await way.write(placed, {origin, nonce}) : placed;
  const head = typeof host.head === 'function' ? await host.head() : (host.head ?? '');
  return `<!doctype html>
<html ${host.root ?? 'lang="en"'}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Host</title>
${head}
${way.head(nonce)}
</head>
<body>
<main>
${content}
</main>
</body>
</html>`;
}

/** Puts the page of a cell on the server; gives its address. */
async function publish({server, pages, headers}: Machine, host: Host, way: Way): Promise<string> {
  const path = `/${encodeURIComponent(`${host.name} ${way.name}`)}.html`;
  const policy = [host.policy?.(nonce), host.policy && way.needs].filter(Boolean).join('; ');
  pages[decodeURIComponent(path)] = await write(host, way, server.origin);
  if (policy) headers[decodeURIComponent(path)] = {'content-security-policy': policy};
  return server.origin + path;
}

/** The page itself; a document in a frame is what it asks for. */
const isPage = (request: Request) => request.isNavigationRequest() && request.frame().parentFrame() === null;

/** All that a page says, asks for and shifts, from before it comes. */
async function watch(page: Page, address: string) {
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
async function untilQuiet(page: Page, pending: ReadonlySet<Request>): Promise<string[]> {
  const end = performance.now() + patience.timeout;
  // The page has to be asked, so that what it says by events is heard here.
  do await page.evaluate(() => undefined);
  while (pending.size > 0 && performance.now() < end);
  return told(
    'never came',
    [...pending].map(request => request.url()),
  );
}

/** The documents in which our tags are: the page, and for some ways frames in it. */
async function framesWithTags(page: Page): Promise<Frame[]> {
  const counts = await Promise.all(page.frames().map(frame => frame.locator(drawing).count()));
  return page.frames().filter((_, index) => counts[index]);
}

const isEverythingReady = (selector: string) => {
  const elements = [...document.querySelectorAll<HTMLElement & {state?: string}>(selector)];
  return elements.length > 0 && elements.every(({state}) => state === 'ready');
};

async function untilReady(page: Page): Promise<string[]> {
  const frames = await framesWithTags(page);
  if (frames.length === 0) return ['there is no element of ours'];
  const waits = frames.map(frame =>
    frame
      .waitForFunction(isEverythingReady, `${drawing}, explainer-figure`, {...patience, polling: pollingMs})
      .then(
        () => [],
        async () => {
          const states = await frame
            .locator(`${drawing}, explainer-figure`)
            .evaluateAll(elements =>
              elements
                .map(element => `${element.localName} ${(element as {state?: string}).state}`)
                .filter(words => !words.endsWith(' ready')),
            );
          return [`not ready: ${states.join(', ')}`];
        },
      ),
  );
  return (await Promise.all(waits)).flat();
}

/** The numbers of the chart, in its picture, each behind a button of its own name. */
async function missingNumbers(page: Page, isPaper = false): Promise<string[]> {
  const faults: string[] = [];
  for (const frame of await framesWithTags(page)) {
    const chart = frame.locator('explainer-bar-chart').first();
    if (!(await chart.count())) continue;
    for (const {name, amount} of runRates) {
      const button = chart.getByRole('button', {name});
      const shown = button.getByText(amount).first();
      if ((await button.count()) !== 1) faults.push(`no button is named ${name}`);
      else if (!(await shown.isVisible())) faults.push(`${amount} is not seen`);
    }
    // A page that writes all in capitals makes another unit of mW.
    for (const label of await chart.locator('[part=label]').all()) {
      const [shown, meant] = [await label.innerText(), await label.textContent()];
      if (shown.trim() !== meant?.trim()) faults.push(`${meant} is written as ${shown}`);
    }
    if (isPaper && !(await chart.getByRole('table').isVisible()))
      faults.push('the chart’s table is not printed');
  }
  return faults;
}

const inShort = ({words, sizePx}: SeenText) => `${words.slice(0, 40)} (${sizePx} px)`;

const told = (what: string, list: string[]) =>
  list.length ? [`${what}: ${list.slice(0, 5).join(' | ')}`] : [];

/** All that is read of us: a list for each document. */
async function textsOf(page: Page): Promise<SeenText[][]> {
  const texts: SeenText[][] = [];
  for (const frame of await framesWithTags(page)) {
    await frame.evaluate(installLook);
    texts.push(await frame.evaluate(selector => window.look.texts(selector), drawing));
  }
  return texts;
}

/** True if a text stands out of its frame above or below; a letter may by a pixel or two. */
const leavesFrameAcross = ({boxes, frame, scrolls}: SeenText) =>
  !scrolls && boxes.some(box => box.top < frame.top - 2 || box.bottom > frame.bottom + 2);

/** Text that is cut off, or lies on other text, in one document. */
const findMisplaced = (texts: SeenText[]) => [
  ...told('cut off', texts.filter(text => leavesFrame(text) || leavesFrameAcross(text)).map(toWords)),
  ...told('on each other', covering(texts)),
];

/** Text that is too small, or too faint. */
const findUnreadable = (texts: SeenText[]) => [
  ...told('too small', texts.filter(({sizePx}) => sizePx < smallestTextPx).map(inShort)),
  ...told(
    'too faint',
    texts.filter(({colour, paper}) => contrast(colour, paper) < leastContrast).map(toWords),
  ),
];

async function faultsOfLook(page: Page): Promise<string[]> {
  const texts = await textsOf(page);
  return [
    ...(texts.flat().length < fewestTexts ? [`only ${texts.flat().length} texts are seen`] : []),
    ...texts.flatMap(findMisplaced),
    ...findUnreadable(texts.flat()),
  ];
}

/** Opens the evidence of a number and closes it again. */
async function faultsOfTouch(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const frame of await framesWithTags(page)) {
    const button = frame.locator('explainer-bar-chart').first().getByRole('button', {name: runRates[0].name});
    if (!(await button.count())) continue;
    const evidence = frame.locator('[part=evidence]:popover-open');
    try {
      await button.click(patience);
      await evidence.waitFor(patience);
      faults.push(
        ...findUnreadable((await textsOf(page)).flat()).map(fault => `with evidence open, ${fault}`),
      );
      await page.keyboard.press('Escape');
      await evidence.waitFor({...patience, state: 'detached'});
    } catch (error) {
      faults.push(`evidence does not open and close: ${String(error).split('\n')[0]}`);
    }
  }
  return faults;
}

/** Where we cannot run, what stands in the tags is read. */
async function unreadableWords(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const sentence of words)
    if (!(await page.getByText(sentence).first().isVisible())) faults.push(`not to be read: ${sentence}`);
  return faults;
}

/** A frame comes when it is near the window: the page is read to its end, and the reader goes back to its top. */
async function readToEnd(page: Page) {
  for (const frame of await page.locator('iframe').all()) {
    if (!(await frame.evaluate(frame => frame.checkVisibility()))) continue;
    await frame.evaluate(frame => frame.scrollIntoView());
    const inside = frame.contentFrame();
    await inside
      .locator(drawing)
      .first()
      .waitFor({...patience, state: 'attached'});
  }
}

/** Pictures: there, in their shape, in the page, and in words. */
const faultsOfPictures = (page: Page) =>
  page.locator('img').evaluateAll(async all => {
    const pictures = all as HTMLImageElement[];
    await Promise.allSettled(pictures.map(picture => picture.decode()));
    const isWhole = ({naturalWidth, naturalHeight, width, height}: HTMLImageElement) =>
      naturalWidth > 0 && width > 0 && Math.abs(height / width / (naturalHeight / naturalWidth) - 1) < 0.02;
    const isInPage = (picture: HTMLImageElement) => {
      const {left, right} = picture.getBoundingClientRect();
      return left >= 0 && right <= document.documentElement.clientWidth + 1;
    };
    return [
      ...(pictures.length ? [] : ['there is no picture']),
      ...pictures.flatMap(picture => [
        ...(isWhole(picture) ? [] : [`not whole: ${picture.src}`]),
        ...(isInPage(picture) ? [] : [`cut off: ${picture.src}`]),
        ...(picture.alt.length > 20 ? [] : [`without words: ${picture.src}`]),
      ]),
    ];
  });

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
  const page = await context.newPage();
  const {said, asked, pending, sizes, shifts, seen} = await watch(page, address);
  if (host.first) await page.addInitScript(host.first);
  await page.goto(address);

  const faults: string[] = [];
  if (!host.then) faults.push(...(await faultsOfPage(page, host, way, false)));
  else if (way.puts === 'elements') faults.push(...(await untilReady(page)));
  else if (way.puts === 'frames') await readToEnd(page);
  faults.push(...(await untilQuiet(page, pending)));
  const requests = asked.length;
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const shift = cumulativeShift(shifts);
  seen.isDrawn = true;
  if (host.then) {
    faults.push(...((await host.then(page)) ?? []));
    if (way.puts === 'elements') faults.push(...((await host.use?.(page)) ?? []));
    faults.push(...(await faultsOfPage(page, host, way, true)));
  }
  const isTouched = isAlive(host, way) && !host.isPaper && !(way.puts === 'frames' && host.hidesFrames);
  if (isTouched && faults.length === 0) faults.push(...(await faultsOfTouch(page)));

  faults.push(
    ...told(
      'asked for',
      asked.filter(path => !way.mayAsk.test(path)),
    ),
    ...told(
      'said',
      said.filter(line => !host.maySay?.test(line)),
    ),
  );
  if (shift > mostShift) faults.push(`the page moves: ${shift.toFixed(3)}`);
  await context.close();
  return {host: host.name, way: way.name, faults, requests, bytes, shift};
}
