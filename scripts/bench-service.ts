/**
 * `npm run bench:service`: how many answers the built service gives in a second, and how long readers wait. Every request
 * is for something else, so that no cache answers. The readers run on this machine too, and share its processors.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {deflateSync} from 'node:zlib';
import {Resvg} from '@resvg/resvg-js';
import type {Image} from '../src/image/index.js';
import type * as Server from '../src/server/index.js';
import {hardArticles} from './service/articles.js';
import {ask, load, percentile, type Ask} from './service/load.js';
import {processorTimeOf, startService} from './service/running.js';

/** A figure that is held against a goal. */
interface Goal {
  name: string;
  measured: number;
  goal: number;
  isMet: boolean;
}

const goals: Goal[] = [];
const atLeast = (name: string, measured: number, goal: number) =>
  goals.push({name, measured, goal, isMet: measured >= goal});
const atMost = (name: string, measured: number, goal: number) =>
  goals.push({name, measured, goal, isMet: measured <= goal});

const run = String(Date.now());
const embed = (element: string) => (number: number) => ({
  path: `/embed?element=${element}&topic=trainium&heading=${run}-${number}`,
});
const png = (number: number): Ask => ({
  path: `/image?element=bar-chart&topic=trainium&chart=run-rates&format=png&heading=${run}-${number}`,
});

const seconds = 5;

/** Two seconds to become warm, then as many as are counted. */
async function measure(origin: string, readers: number, askFor: (number: number) => Ask, time = seconds) {
  const end = (after: number) => {
    const at = performance.now() + after * 1_000;
    return () => performance.now() > at;
  };
  await load(origin, readers, number => askFor(number + 1e6), end(2));
  const result = await load(origin, readers, askFor, end(time));
  const wrong = [...result.statuses].filter(([status]) => status !== 200);
  if (wrong.length > 0)
    throw new Error(`Answers with ${wrong.map(([status, count]) => `${status} (${count})`).join(', ')}.`);
  return result;
}

/** What the parts of a picture take: in WebAssembly and natively, compressed by us and by resvg. */
async function comparePixels() {
  const {Resvg: wasm, ...server} = (await import('../dist/server.js' as string)) as typeof Server;
  await server.initWasm(readFileSync('dist/image/resvg.wasm'));
  const fontFiles = ['dist/image/inter-400.ttf', 'dist/image/inter-600.ttf'];
  const fonts = fontFiles.map(file => new Uint8Array(readFileSync(file)));
  const loaded = await server.loadNamedTopic('trainium', ['charts', 'figures', 'sources', 'subjects']);
  const {svg} = server.toImage({tag: 'explainer-bar-chart', attributes: {}, loaded, language: 'en'}) as Image;
  const rasterize = server.rasterizeInWasm(wasm, fonts);
  const font = {fontFiles, loadSystemFonts: false, ...server.fontFamily};
  const draw = () => new Resvg(svg, {font, fitTo: {mode: 'zoom', value: 2}}).render();
  const pixels = await rasterize(svg, 2);
  const native = draw();
  const parts: Record<string, () => unknown> = {
    'pixels in WebAssembly': () => rasterize(svg, 2),
    'pixels natively': () => draw().pixels,
    'PNG file of ours': () =>
      server.toPng(svg, {
        rasterize: () => pixels,
        fonts,
        deflate: async bytes => deflateSync(bytes, {level: 1}),
      }),
    'PNG file of resvg': () => native.asPng(),
  };
  for (const [name, act] of Object.entries(parts)) {
    for (let round = 0; round < 5; round++) await act();
    const startedAt = performance.now();
    for (let round = 0; round < 20; round++) await act();
    console.log(`    ${name.padEnd(22)} ${((performance.now() - startedAt) / 20).toFixed(1).padStart(5)} ms`);
  }
}

const service = await startService();
const {origin} = service;

console.log(`${availableParallelism()} processors, Node ${process.version}\n\nalone, 16 readers`);
for (const [name, askFor, goal] of [
  ['/embed of a chart', embed('bar-chart'), 240],
  ['/embed of a table', embed('comparison-table'), undefined],
  ['/embed of a calculator', embed('calculator'), undefined],
  ['/embed of an analogy', embed('analogy'), undefined],
  ['/embed of references', embed('sources'), undefined],
  ['PNG of a chart', png, 40],
] as const) {
  const before = processorTimeOf(service.process);
  const {times, seconds: took} = await measure(origin, 16, askFor);
  const perSecond = times.length / took;
  const {bytes} = await ask(origin, askFor(-1));
  const milliseconds =
    (processorTimeOf(service.process) - before) / ((times.length * (seconds + 2)) / seconds);
  console.log(
    `  ${name.padEnd(24)} ${perSecond.toFixed(0).padStart(5)} a second · p50 ${percentile(times, 50).toFixed(0)} ms · p99 ${percentile(times, 99).toFixed(0)} ms · about ${milliseconds.toFixed(1)} ms of processor time · ${(bytes / 1_000).toFixed(1)} kB`,
  );
  if (goal) atLeast(`${name}, a second`, perSecond, goal);
}

await comparePixels();

console.log('\ntogether, 8 readers of pictures and 16 of /embed');
const [pictures, pages] = await Promise.all([
  measure(origin, 8, png, 8),
  measure(origin, 16, embed('bar-chart'), 8),
]);
for (const [name, {times, seconds: took}] of Object.entries({
  'PNG of a chart': pictures,
  '/embed of a chart': pages,
}))
  console.log(
    `  ${name.padEnd(24)} ${(times.length / took).toFixed(0).padStart(5)} a second · p50 ${percentile(times, 50).toFixed(0)} ms · p99 ${percentile(times, 99).toFixed(0)} ms`,
  );
atMost('/embed beside pictures, p99 in ms', percentile(pages.times, 99), 300);

console.log('\narticles of at most 64 kB: the service, then the command with its start');
const folder = mkdtempSync(join(tmpdir(), 'explainers-'));
/** What the command takes for an article in which there is nothing to do. */
let startMs = 0;
for (const [name, write] of Object.entries({'nothing of ours': () => '<p>x</p>', ...hardArticles})) {
  const article = write();
  if (article.length > 64_000) throw new Error(`${name}: ${article.length} characters.`);
  const post = {path: '/render', method: 'POST', body: article, headers: {'content-type': 'text/html'}};
  const times: number[] = [];
  let status = 0;
  for (let round = 0; round < 3; round++) {
    const startedAt = performance.now();
    ({status} = await ask(origin, post));
    times.push(performance.now() - startedAt);
  }
  const file = join(folder, 'a.html');
  writeFileSync(file, article);
  const startedAt = performance.now();
  spawnSync(process.execPath, ['dist/cli.js', 'prerender', file, '--out', join(folder, 'b.html')]);
  const command = performance.now() - startedAt;
  startMs ||= command;
  const served = percentile(times, 50);
  console.log(
    `  ${name.padEnd(58)} ${served.toFixed(0).padStart(5)} ms (${status}) ${command.toFixed(0).padStart(6)} ms`,
  );
  atMost(`${name}, in the service, ms`, served, 500);
  atMost(`${name}, at the command beyond its start, ms`, command - startMs, 500);
}
rmSync(folder, {recursive: true});

/** How long the service waits for a client that says this and then nothing, and takes nothing, in seconds. */
const patienceWith = (says: string) =>
  new Promise<number>(resolve => {
    const startedAt = performance.now();
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(says));
    const seconds = () => (performance.now() - startedAt) / 1_000;
    const takesNothing = says.includes('.all.js');
    if (takesNothing) socket.pause();
    else socket.resume();
    // Whoever takes nothing is not told that the connection has ended, and finds out by saying more.
    const probe = takesNothing ? setInterval(() => socket.write('\r\n'), 500) : undefined;
    socket
      .on('error', () => {})
      .on('close', () => {
        clearInterval(probe);
        resolve(seconds());
      });
  });

console.log('\nhow long it waits for a client that');
const clients: Record<string, [says: string, limit: number]> = {
  'says nothing': ['', 10],
  'says half a header': ['GET / HTTP/1.1\r\nHost: a\r\nX-Half', 10],
  'says half a body': [
    'POST /render HTTP/1.1\r\nHost: a\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>',
    30,
  ],
  'takes no answer': ['GET /explainer-elements.all.js HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(40), 30],
};
await Promise.all(
  Object.entries(clients).map(async ([name, [says, limit]]) => {
    const waited = await patienceWith(says);
    console.log(`  ${name.padEnd(24)} ${waited.toFixed(1)} s, limit ${limit} s`);
    atMost(`${name}, seconds`, waited, limit + 3);
  }),
);

console.log(`\nended within ${(await service.stop()).toFixed(0)} ms`);

const missed = goals.filter(({isMet}) => !isMet);
for (const {name, measured, goal} of missed)
  console.log(`not met: ${name}: ${measured.toFixed(1)}, goal ${goal}`);
console.log(`${goals.length - missed.length} of ${goals.length} goals met`);
process.exitCode = missed.length > 0 ? 1 : 0;
