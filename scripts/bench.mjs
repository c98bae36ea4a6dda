/**
 * What a chart costs a page's main thread, beside other ways to draw the same three bars, and what a table costs:
 * `npm run bench`.
 *
 * Measured is the time that the processor spends in tasks of the page's main thread: `TaskDuration` of the protocol's
 * Performance domain, counted in thread ticks. A clock on the wall would also count the time in which this process
 * waits for its turn, and a profile or a trace would slow down what it looks at. Painting is in it, rastering is not:
 * that is another thread's.
 *
 * Every repetition does each task with each of its subjects in turn, so that whatever drifts, drifts for all. Timing is not
 * a test: the exit code is 1 only if something could not be measured.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {build} from 'vite';
import {serve} from '../tools/static-server.mjs';
import {inTable} from './bench/table.mjs';
import {findBrowser} from './browsers.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const warmUps = 2;
const repetitions = 7;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<script type="module" src="/dist/explainer-elements.js"></script>
<script type="module" src="/bench/page.js"></script><body></body>`;

/** The page's script with the libraries in it, as a site's bundler would make it. */
const bundle = outDir =>
  build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      lib: {entry: 'scripts/bench/page.mjs', formats: ['es'], fileName: () => 'page.js'},
    },
  });

/** Opens the page; gives how to ask it, and how to read the main thread's clock. */
async function open(browser, origin) {
  const tab = await browser.newPage({viewport: {width: 1024, height: 768}});
  tab.on('pageerror', error => {
    throw error;
  });
  const protocol = await tab.context().newCDPSession(tab);
  await protocol.send('Performance.enable', {timeDomain: 'threadTicks'});
  await tab.goto(`${origin}/bench.html`);
  const mainThreadMs = async () => {
    const {metrics} = await protocol.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1_000;
  };
  return {tab, protocol, mainThreadMs};
}

/** One act of a task of one subject, in milliseconds. What others left behind is cleared away first. */
async function measure({tab, protocol, mainThreadMs}, subject, task) {
  await tab.evaluate(() => window.bench.clear());
  await protocol.send('HeapProfiler.collectGarbage');
  await tab.evaluate(names => window.bench.prepare(...names), [subject, task]);
  const before = await mainThreadMs();
  const acts = await tab.evaluate(() => window.bench.run());
  return ((await mainThreadMs()) - before) / acts;
}

async function measureAll(session) {
  const {trainium} = await import('../dist/esm/topics/trainium.js');
  const plan = await session.tab.evaluate(topic => window.bench.load(topic), trainium);
  const samples = Object.fromEntries(
    plan.map(({task, subjects}) => [task, Object.fromEntries(subjects.map(name => [name, []]))]),
  );
  for (let round = -warmUps; round < repetitions; round++) {
    for (const {task, subjects} of plan) {
      for (const subject of subjects) {
        const ms = await measure(session, subject, task);
        if (round >= 0) samples[task][subject].push(ms);
      }
    }
  }
  return samples;
}

const startedAt = performance.now();
const folder = await mkdtemp(join(tmpdir(), 'explainer-bench-'));
let server;
let browser;
try {
  await bundle(folder);
  server = await serve({
    roots: {'/dist/': 'dist', '/bench/': folder},
    pages: {'/bench.html': page},
  });
  browser = await chromium.launch({executablePath: findBrowser('chromium'), args: ['--no-sandbox']});
  const samples = await measureAll(await open(browser, server.origin));
  console.log(inTable(samples));
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
  console.log(
    `\nChromium ${browser.version()} · ${cpus().length} CPUs · median of ${repetitions} · ${seconds} s`,
  );
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser?.close();
  await server?.close();
  await rm(folder, {recursive: true, force: true});
}
