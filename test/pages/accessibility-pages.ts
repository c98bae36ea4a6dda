/** The pages that the accessibility tests look at: whatever a reader can meet, on a page with no style of its own. */
import {readFileSync} from 'node:fs';

const figure = (id: string, rest: object) => ({
  id,
  label: id,
  unit: 'km',
  asOf: '2020',
  sources: ['atlas'],
  ...rest,
});

const topicOf = (title: string, figures: {id: string}[], rest: object = {}) => ({
  schemaVersion: 1,
  id: 'rivers',
  title,
  sources: [{id: 'atlas', publisher: 'An atlas', date: '2020', url: 'https://example.org/atlas'}],
  units: [{id: 'km', one: 'kilometer', other: 'kilometers'}],
  figures,
  charts: [{id: 'all', title, message: 'Made up for tests.', bars: figures.map(({id}) => ({figure: id}))}],
  ...rest,
});

/** Every status, a range, a negative value, and one that nobody knows. */
const everyKind = topicOf('Every kind of number', [
  figure('counted', {label: 'Counted', value: 60, status: 'reported', claimedBy: 'The surveyor'}),
  figure('guessed', {
    label: 'Guessed',
    value: 52,
    low: 41,
    high: 63,
    status: 'estimated',
    qualifier: 'about',
  }),
  figure('paced', {label: 'A pace', value: 45, status: 'extrapolated', condition: 'if the pace lasts'}),
  figure('supposed', {label: 'Supposed', value: 38, status: 'hypothetical', condition: 'if it rained more'}),
  figure('invented', {label: 'Invented', value: 30, status: 'illustrative', asOf: undefined}),
  figure('unnamed', {label: 'Nobody said', value: 22, sources: undefined}),
  figure('lost', {label: 'Lost', value: -12, status: 'reported'}),
  figure('missing', {label: 'Not counted', status: 'reported'}),
]);

/** What its table has to say: every datum of every bar, in words. */
export const everyKindInWords = [
  ['Counted', '60 kilometers', 'reported', '2020', 'The surveyor', 'An atlas'],
  ['Guessed', 'about 52 kilometers (41 to 63 kilometers)', 'estimated', '2020', '–', 'An atlas'],
  ['A pace if the pace lasts', '45 kilometers', 'extrapolated', '2020', '–', 'An atlas'],
  ['Supposed if it rained more', '38 kilometers', 'hypothetical', '2020', '–', 'An atlas'],
  ['Invented', '30 kilometers', 'illustrative', 'date not stated', '–', 'An atlas'],
  ['Nobody said', '22 kilometers', 'source not given', '2020', '–', 'source not given'],
  ['Lost', '−12 kilometers', 'reported', '2020', '–', 'An atlas'],
  ['Not counted', 'not known', 'reported', '2020', '–', 'An atlas'],
];

export const statuses = ['reported', 'estimated', 'extrapolated', 'hypothetical', 'illustrative', 'unknown'];
export const tones = ['accent', 'base', 'third', 'fourth', 'fifth', 'sixth'];

/** Every status in every tone, in bars of one length; a range on one bar of each tone but the first. */
const everyTone = topicOf(
  'Every kind in every tone',
  tones.flatMap(tone =>
    statuses.map(status =>
      figure(`${tone}-${status}`, {
        value: 40,
        low: status === 'reported' && tone !== tones[0] ? 20 : undefined,
        subject: tone,
        status: status === 'unknown' ? undefined : status,
        condition: 'if so',
      }),
    ),
  ),
  {subjects: tones.map(tone => ({id: tone, label: tone, tone}))},
);

const chart = (attributes: string, topic?: object) => `<explainer-bar-chart ${attributes}>
  ${topic ? `<script type="application/json">${JSON.stringify(topic)}</script>` : ''}
  <p>The numbers in words.</p>
</explainer-bar-chart>`;

const charts = chart('topic="trainium" chart="run-rates"') + chart('', everyKind);

/** The states in which there is no chart; `data-state` is what the tests wait for. */
const states = [
  chart('data-state="waiting" src="/hang/topic.json"'),
  chart('data-state="empty"', {...everyKind, charts: []}),
  chart('data-state="invalid" heading="Mistaken"', {...everyKind, schemaVersion: 9}),
  chart('data-state="failed" src="/status/404"'),
].join('');

/** A sentence with every kind of number. */
const sentences = `<p>${everyKind.figures
  .map(
    ({id}) => `Kind ${id}: <explainer-figure figure="${id}">
      <script type="application/json">${JSON.stringify(everyKind)}</script></explainer-figure>,`,
  )
  .join(' ')} and no more.</p>
<explainer-topic topic="trainium"><p lang="en">Its pace is
  <explainer-figure figure="nvidia-run-rate">$326 billion</explainer-figure>.</p></explainer-topic>`;

const tables = '<explainer-comparison-table topic="trainium"></explainer-comparison-table>';

/** What is told in scenes: with both controls and all that is drawn, with a question, with a flow. */
const analogies = `<explainer-analogy topic="trainium" scene="new-rivals"></explainer-analogy>
<explainer-analogy topic="trainium" scene="where-it-stops"></explainer-analogy>
<explainer-analogy scene="a-wider-pipe">
  <script type="application/json">${readFileSync('demo/topics/water-pipe.json', 'utf8')}</script>
</explainer-analogy>`;

/** What is set and what follows: bars, dots, neither; and numbers in a sentence that are set, and move along. */
const calculators = `<explainer-topic topic="trainium">
<p>It runs <explainer-figure calculator="second-source" figure="gpus" adjustable>5,000 accelerators</explainer-figure>;
<explainer-figure calculator="second-source" figure="share" adjustable>20%</explainer-figure> of them are
<explainer-figure calculator="second-source">1,000 accelerators</explainer-figure>.</p>
<explainer-calculator calculator="second-source"></explainer-calculator>
<explainer-calculator calculator="run-rate"></explainer-calculator>
<explainer-calculator calculator="years-until-equal"></explainer-calculator></explainer-topic>`;

/** One chart that asks: two would not both be in sight, and one that is scrolled past answers by itself. */
const guess = chart('guess="guessed"', everyKind);

const pageOf = (body: string, language = 'lang="en"') => `<!doctype html>
<html ${language}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Charts</title>
<style>
  :root { color-scheme: light dark; font-family: sans-serif }
  body { max-inline-size: 46rem; margin: 1rem auto; padding-inline: 1rem }
</style>
<link rel="stylesheet" href="/explainer-elements.css">
<script type="module" src="/explainer-elements.js"></script>
<main><h1>An article</h1><h2>Its charts</h2>${body}</main>`;

/** The demo's article, with the built library in place of the sources. */
const article = readFileSync('demo/index.html', 'utf8')
  .replace('../src/explainer-elements.css', '/explainer-elements.css')
  .replace('../src/index.ts', '/explainer-elements.js');

/** Pages by address. */
export const pages = {
  '/charts.html': pageOf(charts),
  '/arabic.html': pageOf(charts, 'lang="ar" dir="rtl"'),
  '/tones.html': pageOf(chart('', everyTone)),
  '/figures.html': pageOf(sentences),
  '/figures-arabic.html': pageOf(sentences, 'lang="ar" dir="rtl"'),
  '/states.html': pageOf(states),
  '/all.html': pageOf(charts + states),
  '/all-arabic.html': pageOf(charts + states, 'lang="ar" dir="rtl"'),
  '/tables.html': pageOf(tables),
  '/tables-arabic.html': pageOf(tables, 'lang="ar" dir="rtl"'),
  '/analogies.html': pageOf(analogies),
  '/analogies-arabic.html': pageOf(analogies, 'lang="ar" dir="rtl"'),
  '/calculators.html': pageOf(calculators),
  '/calculators-arabic.html': pageOf(calculators, 'lang="ar" dir="rtl"'),
  '/guess.html': pageOf(guess),
  '/guess-arabic.html': pageOf(guess, 'lang="ar" dir="rtl"'),
  '/demo/': article,
};
