import assert from 'node:assert/strict';
import {createServer, type Server, type ServerResponse} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {after, before} from 'node:test';
import {csvParseRows} from 'd3-dsv';
import type {Browser, Page} from 'playwright-core';
import {registry} from '../../src/registry.js';
import {misbehave} from '../../tools/test-server-middleware.mjs';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {installHostileLook, type Seen} from './hostile-look.js';
import type {Hostile, HostileRows, HostileTopic} from './hostile-topics.js';
import {keepNames} from './keep-names.js';
import {launch, watchedPage, type Said} from './support.js';

/** Every element that draws; `explainer-topic` stands around them. */
export const tags = Object.keys(registry).filter(tag => tag !== 'explainer-topic');

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, letter => `&#${letter.codePointAt(0)};`).replaceAll('\u0000', '&#0;');

/** JSON as a careful author puts it into a page. */
const toScript = (data: unknown) =>
  `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

const forEachTag = (way: string, attributes: string, inner = '') =>
  tags.map(tag => `<${tag} data-way="${way}" ${attributes}>${inner}</${tag}>`).join('\n');

/** A page on which authors stand one below another. */
const pageOf = (authors: readonly {lang?: string; body: string}[], end = '') => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Hostile</title>
<link rel="stylesheet" href="/explainer-elements.css">
<script type="module" src="/explainer-elements.js"></script>
<main>
${authors.map(({lang = 'en', body}, index) => `<div data-author="${index}" lang="${escaped(lang)}">${body}</div>`).join('\n')}
</main>
${end}`;

/** Gives the data of each script to its neighbours that wait for an object. */
const giveData = `<script>
  for (const script of document.querySelectorAll('main script')) {
    const data = JSON.parse(script.textContent);
    for (const element of script.closest('[data-author]').querySelectorAll('[data-way=data]'))
      element.topicData = data;
  }
</script>`;

const around = (src: string) =>
  `<explainer-topic src="${src}?around">${forEachTag('around', '')}</explainer-topic>`;

type GivenTopic = Pick<HostileTopic, 'topic' | 'lang'>;

const topicPage = (topics: readonly GivenTopic[]) =>
  pageOf(
    topics.map(({lang, topic}, index) => ({
      lang,
      body: [
        forEachTag('src', `src="/${index}.json"`),
        forEachTag('script', '', toScript(topic)),
        forEachTag('data', ''),
        around(`/${index}.json`),
      ].join('\n'),
    })),
    giveData,
  );

const tableOf = (rows: HostileRows['rows']) => {
  const lines = rows.map(row => `<tr>${row.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return `<table data-explainer-data>${lines.join('')}</table>`;
};

const rowsPage = (all: readonly HostileRows[]) =>
  pageOf(
    all.map(({rows}, index) => ({
      body: [
        forEachTag('src', `src="/${index}.csv"`),
        forEachTag('table', '', tableOf(rows)),
        around(`/${index}.csv`),
      ].join('\n'),
    })),
  );

/** Rows as CSV that says what they say: no apostrophe before a formula, as a hostile author has it. */
const toPlainCsv = (rows: HostileRows['rows']) =>
  rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

const library = /^\/(?:explainer-elements\.(?:js|css)|chunks\/[\w.-]+\.js|favicon\.ico)$/;

/** What only an author has to know: a number in a sentence has no room for it, and a chart is shown all the same. */
const toAuthor = /^console: explainer-(?:figure(?: ".*")?: |bar-chart: guess=)/;

const fileName = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[a-z][a-z0-9-]{0,200}\.csv$/;
const formulaStart = /^(?:[=+@＝＋－＠\t\r\n]|-(?!\d+(?:\.\d+)?(?:e[-+]\d+)?$))/;

type Answer = (response: ServerResponse) => void;

/** A server, a trap that nobody may step into, and one tab, for a file of tests. */
export function hostilePages() {
  let browser: Browser;
  let server: RunningServer;
  let trap: Server;
  let page: Page;
  let said: Said;
  const pages: Record<string, string> = {};
  /** How the server answers at some addresses, in place of a page. */
  const answers: Record<string, Answer> = {};
  /** What the server was asked for, and what was asked for elsewhere. */
  const asked: string[] = [];
  const elsewhere: string[] = [];

  before(async () => {
    trap = createServer((request, response) => {
      elsewhere.push(request.url!);
      response.writeHead(200, {'access-control-allow-origin': '*'}).end('label,value\nTrapped,1');
    });
    trap.listen(0, '127.0.0.1');
    await once(trap, 'listening');
    server = await serve({
      roots: {'/': 'dist'},
      pages,
      middleware: (request, response) => {
        asked.push(request.url!);
        const answer = answers[request.url!];
        answer?.(response);
        return answer ? true : misbehave(request, response);
      },
    });
    browser = await launch();
    ({page, said} = await watchedPage(browser, {viewport: {width: 800, height: 600}}));
    page.on('dialog', dialog => {
      said.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', request => {
      if (!request.url().startsWith(server.origin)) elsewhere.push(request.url());
    });
    await keepNames(page);
    await page.addInitScript(installHostileLook);
  });
  after(async () => {
    await browser.close();
    await server.close();
    trap.closeAllConnections();
    trap.close();
  });

  const trapOrigin = () => `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;

  /** Opens a page and presses everything on it. Nothing may be said, run or asked for but what is named. */
  async function look(html: string, data: readonly string[], mayBeSaid = /^$/): Promise<Seen> {
    pages['/hostile.html'] = html;
    for (const list of [asked, elsewhere, said]) list.splice(0);
    await page.goto(`${server.origin}/hostile.html`);
    const seen = await page.evaluate(() => lookAtAll());
    // How often is up to the browser, which may keep a redirect, or ask again for what it let go of.
    const askedFor = asked.filter(path => path !== '/hostile.html' && !library.test(path));
    assert.deepEqual([...new Set(askedFor)].sort(), [...new Set(data)].sort());
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(seen.hits, []);
    assert.deepEqual(seen.faults, []);
    assert.deepEqual(
      said.filter(line => !mayBeSaid.test(line) && !toAuthor.test(line)),
      [],
    );
    checkFiles(seen);
    return seen;
  }

  /** The addresses that every element asks for, and the `explainer-topic` around them. */
  const addresses = (count: number, ending: string) =>
    Array.from({length: count}, (_, index) => [
      ...tags.map(() => `/${index}${ending}`),
      `/${index}${ending}?around`,
    ]).flat();

  return {
    get page() {
      return page;
    },
    get origin() {
      return server.origin;
    },
    trapOrigin,
    look,
    lookAtTopics(all: readonly GivenTopic[]) {
      all.forEach(({topic}, index) => (pages[`/${index}.json`] = JSON.stringify(topic)));
      return look(topicPage(all), addresses(all.length, '.json'));
    },
    lookAtRows(all: readonly HostileRows[]) {
      all.forEach(({rows}, index) => (pages[`/${index}.csv`] = toPlainCsv(rows)));
      return look(rowsPage(all), addresses(all.length, '.csv'));
    },
    /** Each element, written as an author may write it; `data` is what each asks for. */
    lookAtTags: (
      attributes: string,
      given: {inner?: string; script?: string; data?: string[]; said?: RegExp} = {},
    ) =>
      look(
        pageOf(
          [{body: forEachTag('tag', attributes, given.inner)}],
          given.script && `<script>${given.script}</script>`,
        ),
        tags.flatMap(() => given.data ?? []),
        given.said,
      ),
    /** Each element with the address of a file. */
    lookAtFile(path: string, body: string | Answer, mayBeSaid?: RegExp) {
      if (typeof body === 'string') pages[path] = body;
      else answers[path] = body;
      return look(
        pageOf([{body: forEachTag('src', `src="${path}"`)}]),
        tags.map(() => path),
        mayBeSaid,
      );
    },
  };
}

/** A file that a spreadsheet can open, under a name that any disk takes. */
function checkFiles({files}: Seen) {
  for (const {name, body} of files) {
    assert.match(name, fileName);
    const rows = csvParseRows(body.replace(/^\ufeff/, ''));
    for (const cell of rows.flat()) assert.doesNotMatch(cell, formulaStart);
  }
}

/** Each element of an author is at rest, the same whichever way its data came; what cannot be shown says why. */
export function checkAtRest(author: number, seen: Seen) {
  const drawn = seen.drawn.filter(one => one.author === author);
  for (const tag of tags) {
    const all = drawn.filter(one => one.tag === tag);
    for (const one of all)
      assert.deepEqual([one.state, one.words], [all[0]!.state, all[0]!.words], `${tag} by ${one.way}`);
    const {state, words} = all[0]!;
    assert.ok(['ready', 'empty', 'invalid', 'failed'].includes(state), `${tag} is ${state}`);
    if (state === 'invalid') assert.match(words, /: \S.{8,}[.?\w] ?$/u, tag);
  }
  return drawn;
}

/** As `checkAtRest`, and the chart says what it should. */
export function check({state, says, saysNot = []}: Omit<Hostile, 'what'>, author: number, seen: Seen) {
  const drawn = checkAtRest(author, seen);
  const chart = drawn.find(({tag}) => tag === 'explainer-bar-chart')!;
  assert.equal(chart.state, state, chart.words);
  for (const words of says) assert.match(chart.allWords, words);
  for (const words of saysNot) assert.doesNotMatch(chart.allWords, words);
  if (state === 'ready')
    assert.ok(
      seen.files.some(file => file.author === author),
      'no file came of it',
    );
}
