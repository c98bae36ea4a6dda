/**
 * Measures how high the elements with a built-in topic are at every width, and writes into explainer-elements.css
 * how much room to keep for each until its script arrives. Run it after a change to the look or to the words of
 * a topic: `npm run reserve`; test/pages/no-jump.test.ts holds the figures against the real page.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {chromium} from 'playwright-core';
import {findBrowser} from './browsers.mjs';
import {serve} from '../tools/static-server.mjs';

const elements = [
  {tag: 'explainer-bar-chart', attributes: "topic='trainium' chart='run-rates'"},
  {
    tag: 'explainer-bar-chart',
    attributes: "topic='trainium' chart='run-rates' guess",
    drawn: '.ask',
    beyond: "topic='trainium' chart='run-rates'",
  },
  {tag: 'explainer-comparison-table', attributes: "topic='trainium'"},
  ...['run-rate', 'second-source', 'years-until-equal'].map(calculator => ({
    tag: 'explainer-calculator',
    attributes: `topic='trainium' calculator='${calculator}'`,
    unused: 47,
    from: 280,
  })),
  // Much text, which breaks elsewhere at every width.
  {tag: 'explainer-analogy', attributes: "topic='trainium'", unused: 47},
  ...['others-ask', 'one-oven-fewer', 'new-rivals', 'back-to-the-chips', 'where-it-stops'].map(scene => ({
    tag: 'explainer-analogy',
    attributes: `topic='trainium' scene='${scene}'`,
    // Few begin there: these rules are for all, so they are fewer, and keep more.
    unused: 120,
    from: 280,
  })),
];
const fonts = ['serif', 'sans-serif'];
const narrowest = 240;
const widest = 1000;
const step = 2;
/** Room that may stay empty, in px, where nothing else is said: a line of text. The test allows a little more. */
const mostUnused = 23.5;
const rem = 16;

const styleSheet = 'src/explainer-elements.css';
const marks = ['/* reserve */\n', '/* end of reserve */'];

const widths = Array.from({length: (widest - narrowest) / step + 1}, (_, index) => narrowest + index * step);

const page = ({tag, attributes}) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Heights</title>
<script type="module" src="/explainer-elements.js"></script>
${fonts
  .flatMap(font =>
    widths.map(
      width => `<div style="width:${width}px;font-family:${font}"><${tag} ${attributes}></${tag}></div>`,
    ),
  )
  .join('\n')}`;

/** For each width, the heights in all fonts. */
async function measure(browser, {tag, drawn = '.frame', from = narrowest}, address) {
  const tab = await browser.newPage({viewport: {width: 1280, height: 900}});
  await tab.goto(address);
  await tab.waitForFunction(
    ([tag, drawn]) =>
      [...document.querySelectorAll(tag)].every(
        ({state, shadowRoot}) => state === 'ready' && shadowRoot.querySelector(drawn),
      ),
    [tag, drawn],
  );
  const heights = await tab.$$eval(
    tag,
    (all, drawn) => all.map(({shadowRoot}) => shadowRoot.querySelector(drawn).getBoundingClientRect().height),
    drawn,
  );
  await tab.close();
  return widths
    .map((width, index) => ({width, heights: fonts.map((_, font) => heights[font * widths.length + index])}))
    .filter(({width}) => width >= from);
}

/** Where a font's lines break early and the other's late, no height fits both: then the higher one holds. */
const mostReserved = (heights, unused) => Math.max(Math.min(...heights) + unused, ...heights);

/** From wide to narrow: as long as no font leaves too much room empty, neighbours share one height. */
function toBands(measured, unused = mostUnused) {
  const bands = [];
  for (const {width, heights} of measured.toReversed()) {
    const band = bands.at(-1);
    const height = Math.max(band?.height ?? 0, ...heights);
    const most = Math.min(band?.most ?? Infinity, mostReserved(heights, unused));
    if (band && height <= most) Object.assign(band, {from: width, height, most});
    else bands.push({from: width, height: Math.max(...heights), most: mostReserved(heights, unused)});
  }
  return bands.toReversed();
}

/** The strut has the size that all text of an element follows, and so have the widths: 1rem, but not under 14 px. */
const inEm = px => `${Math.ceil((px / rem) * 100) / 100}em`;

/** The topic is named by the tag, or by an `explainer-topic` around it. */
const selectorOf = (tag, attributes) =>
  `${tag}${attributes.replace(/(\S+)\s?/g, '[$1]').replace(/\[topic=[^\]]*\]/, ':is($&, $& *)')}::before`;

function toRules({tag, attributes}, bands) {
  const selector = selectorOf(tag, attributes);
  const rules = bands.toReversed().map(({height}, index, all) => {
    const rule = `${selector} {\n  block-size: ${inEm(height)};\n}`;
    // Each query holds below its width, so that the narrowest band is the last one to speak.
    const below = all[index - 1]?.from;
    return below
      ? `@container (inline-size < calc(${below / rem} * max(1rem, 14px))) {\n${rule.replaceAll(/^/gm, '  ')}\n}`
      : rule;
  });
  return rules.join('\n\n');
}

/** What asks is higher than what does not, by as much at every width: one rule for all of them. */
function toRuleBeyond({tag, attributes}, measured, base) {
  const differences = measured.flatMap(({heights}, width) =>
    heights.map((height, font) => height - base[width].heights[font]),
  );
  const [least, most] = [Math.min(...differences), Math.max(...differences)];
  if (most - least > 1)
    throw new Error(`${attributes} is ${least} to ${most} px higher: it needs bands of its own.`);
  return `${selectorOf(tag, attributes)} {\n  padding-block-end: ${inEm(most)};\n}`;
}

const pages = Object.fromEntries(elements.map((element, index) => [`/${index}.html`, page(element)]));
const server = await serve({roots: {'/': 'dist'}, pages});
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
try {
  const rules = [];
  const measured = new Map();
  for (const [index, element] of elements.entries()) {
    const heights = await measure(browser, element, `${server.origin}/${index}.html`);
    measured.set(element.attributes, heights);
    const bands = toBands(heights, element.unused);
    console.log(`${element.tag}: ${bands.map(({from, height}) => `${from}: ${height}`).join(', ')}`);
    const base = measured.get(element.beyond);
    rules.push(base ? toRuleBeyond(element, heights, base) : toRules(element, bands));
  }
  const css = await readFile(styleSheet, 'utf8');
  const [before, rest] = css.split(marks[0]);
  const [, after] = rest.split(marks[1]);
  await writeFile(styleSheet, `${before}${marks[0]}${rules.join('\n\n')}\n${marks[1]}${after}`);
} finally {
  await browser.close();
  await server.close();
}
