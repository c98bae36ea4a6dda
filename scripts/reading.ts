/**
 * When a reader on a slow phone can read the first chart of an article, and when it answers: `npm run bench:reading`.
 *
 * The same article three times: the chart drawn by hand as one SVG, prerendered, and by the loader. The profile is that
 * of Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit/s, a processor four times as slow. Everything comes compressed. Each page is opened with nothing stored, in turn with the others,
 * so that whatever drifts, drifts for all.
 *
 * Readable is the first frame in which all values of the chart stand; the answers to a press are there when the element
 * has been drawn or taken over. Times count from the start of the navigation. Timing is not a test: the exit code is 1
 * only if something could not be measured.
 */
import {readFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import {brotliCompressSync} from 'node:zlib';
import {chromium, type Browser, type Page} from 'playwright-core';
import type * as Server from '../src/server/index.js';
import {serve} from '../tools/static-server.mjs';
import {article, handDrawn, tag} from './reading/article.js';
import {findBrowser} from './browsers.mjs';
import {inColumns} from './reading/columns.js';

const warmUps = 1;
const repetitions = 31;

const network = {offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750};
const slowerProcessor = 4;

const lib = '/lib/';
const script = `<script type="module" src="${lib}explainer-elements.js"></script>`;
const styleSheet = `<link rel="stylesheet" href="${lib}explainer-elements.css">`;

/** By what it is called in the table. */
async function writePages(): Promise<Record<string, string>> {
  const {prerender} = (await import('../dist/server.js' as string)) as typeof Server;
  return {
    'SVG by hand': article('', handDrawn),
    prerendered: (await prerender(article(script, tag))).html,
    'the loader': article(styleSheet + script, tag),
  };
}

interface Seen {
  readable?: number;
  answers?: number;
}

/** Runs in the page from before its first frame, and notes when what is looked for is there. */
function watch() {
  const seen: Seen = ((globalThis as unknown as {seen: Seen}).seen = {});
  const isDrawn = () => {
    const chart = document.querySelector('explainer-bar-chart, svg');
    const values = [...((chart?.shadowRoot ?? chart)?.querySelectorAll('[part=value]') ?? [])];
    return values.length === 3 && values.every(value => value.getBoundingClientRect().height > 0);
  };
  const answers = () => {
    const chart = document.querySelector<HTMLElement & {hasUpdated?: boolean; state?: string}>(
      'explainer-bar-chart',
    );
    return chart?.hasUpdated && chart.state === 'ready';
  };
  const look = () => {
    if (isDrawn()) seen.readable ??= performance.now();
    if (answers()) seen.answers ??= performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Sample {
  readable: number;
  answers?: number;
  /** What had come beside the page when the chart could be read. */
  requests: number;
  /** The page, as it comes over the wire. */
  pageBytes: number;
}

/** One window for all, so that no start of a process is measured. */
async function openWindow(browser: Browser): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 360, height: 740}});
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', {cacheDisabled: true});
  await protocol.send('Network.emulateNetworkConditions', network);
  await protocol.send('Emulation.setCPUThrottlingRate', {rate: slowerProcessor});
  // What tsx wraps functions in, so that they keep their names, is not there in the page.
  await page.addInitScript({content: 'globalThis.__name = named => named'});
  await page.addInitScript(watch);
  return page;
}

async function open(page: Page, address: string): Promise<Sample> {
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
async function isReadableAlone(browser: Browser, address: string): Promise<boolean> {
  const page = await browser.newPage({viewport: {width: 360, height: 740}});
  await page.route('**/*', route => (route.request().url() === address ? route.continue() : route.abort()));
  await page.addInitScript({content: 'globalThis.__name = named => named'});
  await page.addInitScript(watch);
  await page.goto(address);
  // Two frames after the page has loaded, what needs nothing else is there.
  const isReadable = await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as {seen: Seen}).seen.readable !== undefined;
  });
  await page.close();
  return isReadable;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const pages = await writePages();
const compressed = new Map<string, Buffer>();

/** Everything in brotli, as a network gives it out. */
async function bodyAt(path: string): Promise<Buffer | undefined> {
  if (!compressed.has(path)) {
    const name = decodeURIComponent(path.slice(1));
    const body = path.startsWith(lib) ? await readFile(`dist/${path.slice(lib.length)}`) : pages[name];
    if (body === undefined) return undefined;
    compressed.set(path, brotliCompressSync(body));
  }
  return compressed.get(path);
}

const typeOf = (path: string) =>
  path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';

const server = await serve({
  async middleware(request, response) {
    const path = request.url!;
    const body = await bodyAt(path).catch(() => undefined);
    if (!body) return false;
    response.writeHead(200, {'content-type': typeOf(path), 'content-encoding': 'br'}).end(body);
    return true;
  },
});
const browser = await chromium.launch({executablePath: findBrowser('chromium'), args: ['--no-sandbox']});
try {
  const page = await openWindow(browser);
  const samples = new Map<string, Sample[]>(Object.keys(pages).map(name => [name, []]));
  for (let round = -warmUps; round < repetitions; round++)
    for (const [name, all] of samples) {
      const address = `${server.origin}/${encodeURIComponent(name)}`;
      const sample = await open(page, address);
      if (round >= 0) all.push(sample);
    }
  const alone = new Map<string, boolean>();
  for (const name of samples.keys())
    alone.set(name, await isReadableAlone(browser, `${server.origin}/${encodeURIComponent(name)}`));
  const rows = [...samples].map(([name, all]) => {
    const of = (pick: (sample: Sample) => number | undefined) =>
      all.some(sample => pick(sample) === undefined) ? undefined : median(all.map(sample => pick(sample)!));
    return {
      name,
      readable: of(({readable}) => readable)!,
      answers: of(({answers}) => answers),
      waitsFor: alone.get(name) ? 0 : of(({requests}) => requests)!,
      bytes: of(({pageBytes}) => pageBytes)!,
    };
  });
  console.log(inColumns(rows));
  console.log(
    `\nChromium ${browser.version()} · ${cpus().length} CPUs · slow 4G, processor ÷ ${slowerProcessor} · median of ${repetitions}`,
  );
} finally {
  await browser.close();
  await server.close();
}
