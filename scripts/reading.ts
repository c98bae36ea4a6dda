/**
 * When a reader on a slow phone can read the first chart of an article, and when it answers: `npm run
 * bench:reading`.
 *
 * The same article three times: the chart drawn by hand as one SVG, prerendered, and by the loader. The
 * profile is that of Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit/s, a processor four times as
 * slow. Everything comes compressed. Each page is opened with nothing stored, in turn with the others, so
 * that whatever drifts, drifts for all.
 *
 * Readable is the first frame in which all values of the chart stand; the answers to a press are there when
 * the element has been drawn or taken over. Times count from the start of the navigation. Timing is not a
 * test: the exit code is 1 only if something could not be measured.
 */
import {existsSync} from 'node:fs';
import {cpus} from 'node:os';
import {chromium} from 'playwright-core';
import {built} from '../test/embeds/built.js';
import {serve} from '../tools/static-server.mjs';
import {findBrowser} from './browsers.mjs';
import {article, handDrawn, tag} from './reading/article.js';
import {inColumns, type Row} from './reading/columns.js';
import {goalsInLines} from './reading/goals.js';
import {isReadableAlone, openWindow, slowerProcessor, type Sample} from './reading/measure.js';

const warmUps = 1;
const repetitions = 31;

const lib = '/lib/';
const [loader, styles] = ['explainer-elements.js', 'explainer-elements.css'];
const script = `<script type="module" src="${lib}${loader}"></script>`;
const styleSheet = `<link rel="stylesheet" href="${lib}${styles}">`;

const missing = ['server.js', loader, styles].filter(file => !existsSync(`dist/${file}`));
if (missing.length) throw new Error(`dist has no ${missing.join(', ')}: npm run build writes it.`);

const {prerender} = await built();
const byHand = 'SVG by hand';
const prerendered = 'prerendered';

/** By what it is called in the table. */
const pages: Record<string, string> = {
  [byHand]: article('', handDrawn),
  [prerendered]: (await prerender(article(script, tag))).html,
  'the loader': article(styleSheet + script, tag),
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** What all looks at a page came to. */
function toRow(name: string, samples: Sample[], isAlone: boolean): Row {
  const of = (pick: (sample: Sample) => number | undefined) =>
    samples.some(sample => pick(sample) === undefined)
      ? undefined
      : median(samples.map(sample => pick(sample)!));
  return {
    name,
    readable: of(({readable}) => readable)!,
    answers: of(({answers}) => answers),
    waitsFor: isAlone ? 0 : of(({requests}) => requests)!,
    bytes: of(({pageBytes}) => pageBytes)!,
  };
}

const server = await serve({
  roots: {[lib]: 'dist'},
  pages: Object.fromEntries(Object.entries(pages).map(([name, html]) => [`/${name}`, html])),
  brotli: true,
});
try {
  const browser = await chromium.launch({executablePath: findBrowser('chromium'), args: ['--no-sandbox']});
  try {
    const {look} = await openWindow(browser);
    const addressOf = (name: string) => `${server.origin}/${encodeURIComponent(name)}`;
    const samples = new Map<string, Sample[]>(Object.keys(pages).map(name => [name, []]));
    for (let round = -warmUps; round < repetitions; round++)
      for (const [name, all] of samples) {
        const sample = await look(addressOf(name));
        if (round >= 0) all.push(sample);
      }
    const rows: Row[] = [];
    for (const [name, all] of samples)
      rows.push(toRow(name, all, await isReadableAlone(browser, addressOf(name))));
    console.log(inColumns(rows));
    const rowOf = (name: string) => rows.find(row => row.name === name)!;
    console.log(`\n${goalsInLines(rowOf(byHand), rowOf(prerendered))}`);
    const setting = [
      `Chromium ${browser.version()}`,
      `${cpus().length} CPUs`,
      `slow 4G, processor ÷ ${slowerProcessor}`,
      `median of ${repetitions}`,
    ];
    console.log(`\n${setting.join(' · ')}`);
  } finally {
    await browser.close();
  }
} finally {
  await server.close();
}
