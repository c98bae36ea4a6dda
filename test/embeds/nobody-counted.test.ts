/**
 * Nobody is counted: of a reader who uses everything, nothing goes out, nothing stays, and the page gets no global but
 * those that docs/embedding.md names.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import type {RunningServer} from '../../tools/static-server.mjs';
import {allReady, launch, watchedPage} from '../pages/support.js';
import {tags} from './article.js';
import {lib, otherWays} from './ways.js';
import {servePages} from './wire.js';

const article = (head: string, content: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Counted</title>
${head}
${content}`;

/** All that a reader can use. */
const everything = `${tags}
<explainer-bar-chart id="guess" topic="trainium" chart="run-rates" guess></explainer-bar-chart>`;

const styleSheet = `<link rel="stylesheet" href="${lib}explainer-elements.css">`;

/** The article as one of the ways of the matrix puts it into a page. */
async function articleBy(name: string, content: string, origin: string) {
  const way = otherWays.find(way => way.name === name);
  if (!way?.write) throw new Error(`There is no way ${name} that writes.`);
  return article(way.head(''), await way.write(content, {origin, nonce: ''}));
}

interface Chunk {
  file: string;
  src?: string;
}

/** Which module a file of the build begins with, by the file. */
const modules = () =>
  new Map(
    Object.entries(JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>).map(
      ([module, {file}]) => [`/lib/${file}`, module],
    ),
  );

/** A reader who uses a chart in a frame. */
async function useFrame(page: Page) {
  const frame = page.frameLocator('iframe').first();
  await frame.getByRole('button', {name: /Amazon, if/}).click();
  await frame.locator('[part=evidence]').waitFor();
  await page.keyboard.press('Escape');
  const before = await page.evaluate(() => Number(document.querySelector('iframe')!.height));
  await frame.getByRole('button', {name: 'Show as table'}).click();
  await page.waitForFunction(least => Number(document.querySelector('iframe')!.height) > least, before + 50);
}

/** A reader who uses each element. */
async function useEverything(page: Page) {
  await allReady(page);
  const chart = page.locator('explainer-bar-chart').first();
  await chart.getByRole('button', {name: /Amazon, if/}).click();
  await page.locator('[part=evidence]').waitFor();
  await page.keyboard.press('Escape');
  await chart.getByRole('button', {name: 'Show as table'}).click();
  await chart.getByRole('button', {name: 'How many times?'}).click();
  await chart.getByRole('combobox').selectOption('Nvidia');
  const download = page.waitForEvent('download');
  await chart.getByRole('button', {name: 'Download as CSV'}).click();
  await download;
  const guess = page.locator('#guess');
  await guess.getByRole('spinbutton').fill('100');
  await guess.getByRole('button', {name: 'Show', exact: true}).click();
  await guess.getByText('It is about 3.3 times your guess.').waitFor();
  await page.getByRole('button', {name: /^\$326 billion/}).click();
  await page.locator('[part=evidence]').waitFor();
  await page.keyboard.press('Escape');
  const calculator = page.locator('explainer-calculator');
  await page.locator('explainer-figure').getByRole('spinbutton').fill('8000');
  await calculator.getByText('8,000 accelerators × 20% = 1,600 accelerators').waitFor();
  await calculator.getByRole('button', {name: 'Copy as text'}).click();
  await calculator.locator('.copied').waitFor();
  const table = page.locator('explainer-comparison-table');
  await table.getByRole('button', {name: /^Sort by Buy Nvidia/}).click();
  await table.getByText('What matters to me').click();
  await table.getByRole('group', {name: 'Software'}).getByLabel('decisive').check();
  await table
    .locator('[part=outcome]')
    .getByText(/^Buy Nvidia \(Blackwell\) leads in/)
    .waitFor();
  const bakery = page.locator('explainer-analogy .now');
  await bakery.getByRole('button', {name: 'Next', exact: true}).click();
  await bakery.getByRole('button', {name: 'Just show me'}).click();
  await bakery.getByText('It comes to 400 loaves.').waitFor();
}

/** All that a page can keep of a reader. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    localStorage: {...localStorage},
    sessionStorage: {...sessionStorage},
    databases: (await indexedDB.databases()).map(({name}) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** The globals of a page; its frames, which are there by number, are none. */
const globalsOf = (page: Page) =>
  page.evaluate(() =>
    [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)]
      .filter(name => !/^\d+$/.test(name))
      .sort(),
  );

describe('nobody is counted', () => {
  let browser: Browser;
  let server: RunningServer;
  const scripts = {
    '/split.html': '<script type="module" src="/lib/explainer-elements.js"></script>',
    '/single.html': '<script type="module" src="/lib/explainer-elements.all.js"></script>',
    '/classic.html': '<script defer src="/lib/explainer-elements.iife.js"></script>',
  };
  const pages: Record<string, string> = {
    ...Object.fromEntries(
      Object.entries(scripts).map(([path, script]) => [path, article(styleSheet + script, everything)]),
    ),
    '/without.html': '<!doctype html><html lang="en"><title>Without</title><p>Nothing of ours</p>',
  };

  before(async () => {
    browser = await launch();
    server = await servePages(pages, {}, 'dist');
    pages['/prerendered.html'] = await articleBy('prerendered, with the loader', everything, server.origin);
    pages['/frames.html'] = await articleBy('frames of the service', tags, server.origin);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Uses all of a page; gives what it asked for, what it kept, and which globals it has. */
  async function use(path: string) {
    const {page, said} = await watchedPage(browser);
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url().replace(server.origin, '')));
    await page.goto(server.origin + path);
    await (path === '/frames.html' ? useFrame : useEverything)(page);
    const {cookies, origins} = await page.context().storageState();
    const seen = {asked, cookies, origins, kept: await keptBy(page), globals: await globalsOf(page)};
    assert.deepEqual(said, []);
    await page.close();
    return seen;
  }

  async function globalsWithoutUs() {
    const {page} = await watchedPage(browser);
    await page.goto(`${server.origin}/without.html`);
    const globals = await globalsOf(page);
    await page.close();
    return globals;
  }

  const paths = [...Object.keys(scripts), '/prerendered.html', '/frames.html'];

  const nothing = {
    cookie: '',
    localStorage: {},
    sessionStorage: {},
    databases: [],
    caches: [],
    workers: 0,
  };

  it('by the loader: the log of a page has its parts and the named topic, each once', async () => {
    const {asked} = await use('/split.html');
    const moduleOf = modules();
    const [page, ...files] = asked;
    assert.equal(page, '/split.html');
    assert.deepEqual(
      files.filter(file => file !== '/lib/explainer-elements.css' && !moduleOf.has(file)),
      [],
    );
    assert.equal(new Set(files).size, files.length);
    const named = files.flatMap(file => moduleOf.get(file) ?? []);
    const ofTopics = named.filter(module => module.startsWith('src/topics/'));
    assert.ok(ofTopics.length > 0);
    assert.deepEqual(
      ofTopics.filter(module => !module.startsWith('src/topics/trainium')),
      [],
    );
    assert.deepEqual(
      named.filter(module => /^src\/i18n\/(ar|de|es|fr|ja)\.ts$/.test(module)),
      [],
    );
  });

  it('by all in one: the log of a page has one script and one style sheet', async () => {
    const {asked} = await use('/single.html');
    assert.deepEqual(asked.sort(), [
      '/lib/explainer-elements.all.js',
      '/lib/explainer-elements.css',
      '/single.html',
    ]);
  });

  for (const path of paths)
    it(`leaves no cookie, no storage, no database, no cache, no worker, in ${path}`, async () => {
      const {cookies, origins, kept} = await use(path);
      assert.deepEqual({cookies, origins, kept}, {cookies: [], origins: [], kept: nothing});
    });

  const [sentence] = /The globals on a page are [^.]*\./.exec(readFileSync('docs/embedding.md', 'utf8'))!;
  const documented = [...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name!).sort();

  for (const path of paths) {
    // In a frame they are the frame’s; the script beside it has none.
    const expected = path === '/frames.html' ? [] : documented;
    it(`adds ${expected.length ? 'the globals that docs/embedding.md names, and no other' : 'no global'}, in ${path}`, async () => {
      const without = await globalsWithoutUs();
      const {globals} = await use(path);
      assert.deepEqual(
        globals.filter(name => !without.includes(name)),
        expected,
      );
    });
  }
});
