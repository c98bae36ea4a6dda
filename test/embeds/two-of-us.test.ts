/** Pages on which our script stands more than once: two authors, two versions, two bundles, two copies of Lit. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {version} from '../../src/kit/version.js';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {launch, watchedPage} from '../pages/support.js';
import {policies} from './policies.js';
import {bundleSite} from './site.js';

const newerVersion = '9.8.7';
const script = (address: string) => `<script type="module" src="${address}"></script>`;
const split = script('/lib/explainer-elements.js');
const single = script('/lib/explainer-elements.all.js');
const classic = '<script defer src="/lib/explainer-elements.iife.js"></script>';
const bundled = script('/article.js');

/** What stands in the head, which version keeps the tags, and which finds them taken. */
interface Twice {
  head: string;
  first: string;
  second: string;
}

const two: Record<string, Twice> = {
  'two bundles, small files first': {head: split + single, first: version, second: version},
  'two bundles, all in one first': {head: single + split, first: version, second: version},
  'the classic file first': {head: classic + split, first: version, second: version},
  'the classic file second': {head: single + classic, first: version, second: version},
  'the bundle of a site first': {head: bundled + single, first: version, second: version},
  'the bundle of a site second': {head: single + bundled, first: version, second: version},
  'one bundle, from two addresses': {
    head: split + script('/elsewhere/explainer-elements.js'),
    first: version,
    second: version,
  },
  'two versions, the older first': {
    head: single + script('/newer/explainer-elements.all.js'),
    first: version,
    second: newerVersion,
  },
  'two versions, the newer first': {
    head: script('/newer/explainer-elements.all.js') + split,
    first: newerVersion,
    second: version,
  },
};

const one: Record<string, string> = {
  'twice under one address': split + split,
  'twice under one address with a query': split + script('/lib/explainer-elements.js?again'),
};

const article = (head: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Twice</title>
<link rel="stylesheet" href="/lib/explainer-elements.css">
${head}
<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>
<explainer-topic topic="trainium">
<p><explainer-figure calculator="second-source" figure="brought">1,000 accelerators</explainer-figure></p>
<explainer-calculator calculator="second-source"></explainer-calculator>
</explainer-topic>`;

const calculatorAlone = article(split).replace(/<p>.*<\/p>/, '<p></p>');

/** A build of another version: it says another number, and asks with other words. */
function buildNewer(folder: string) {
  cpSync('dist', folder, {recursive: true});
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.js'));
  for (const file of files.map(file => join(folder, file)).filter(file => statSync(file).isFile())) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(version, newerVersion).replaceAll('How many times?', 'How often?'));
  }
}

/** A line that says what is wrong, as one of us says it of the other. */
const warning = (page: Page) =>
  page.waitForEvent('console', {predicate: message => message.type() === 'warning'});

const untilReady = (page: Page) =>
  page.waitForFunction(() =>
    [
      ...document.querySelectorAll<HTMLElement & {state?: string}>(
        'explainer-bar-chart, explainer-calculator, explainer-figure',
      ),
    ].every(({state}) => state === 'ready'),
  );

async function setShareIn(page: Page) {
  await page.locator('explainer-calculator').getByRole('spinbutton', {name: /Share/}).fill('40');
  await page.locator('explainer-figure').getByText('2,000 accelerators', {exact: true}).waitFor();
}

describe('our script on one page', () => {
  let browser: Browser;
  let server: RunningServer;
  let newer: string;
  let site: Awaited<ReturnType<typeof bundleSite>>;
  const pages: Record<string, string> = {
    '/strangers-tag.html': article(
      `<script>customElements.define('explainer-bar-chart', class extends HTMLElement {})</script>${split}`,
    ),
    '/apart.html': calculatorAlone,
    '/trusted.html': article(single + split),
    '/later.html': article(split),
  };
  const heads = [...Object.values(two).map(({head}) => head), ...Object.values(one)];
  heads.forEach((head, index) => (pages[`/${index}.html`] = article(head)));
  const pathOf = (head: string) => `/${heads.indexOf(head)}.html`;

  before(async () => {
    newer = mkdtempSync(join(tmpdir(), 'explainer-elements-newer-'));
    buildNewer(newer);
    site = await bundleSite();
    browser = await launch();
    server = await serve({
      roots: {'/lib/': 'dist', '/elsewhere/': 'dist', '/newer/': newer, '/': site.folder},
      pages,
      headers: {'/trusted.html': {'content-security-policy': policies.trustedTypes('')}},
    });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    site?.remove();
    rmSync(newer, {recursive: true});
  });

  /**
   * Opens a page, tries what is on it, and gives what was said. What the page says by itself is waited for; where it is
   * to say nothing, until it asks for nothing more.
   */
  async function tryOut(
    path: string,
    {says, act}: {says: boolean; act?: (page: Page) => Promise<void>},
  ): Promise<string[]> {
    const {page, said} = await watchedPage(browser);
    const told = says && warning(page);
    await page.goto(server.origin + path, {waitUntil: says ? 'load' : 'networkidle'});
    await untilReady(page);
    await told;
    await act?.(page);
    assert.equal(await page.locator('explainer-bar-chart [part=frame]').count(), 1);
    assert.equal(await page.locator('explainer-bar-chart [part=bar]').count(), 3);
    await page.getByRole('button', {name: /Amazon, if/}).click();
    await page.locator('[part=evidence]').waitFor();
    await page.keyboard.press('Escape');
    await setShareIn(page);
    await page.close();
    return said;
  }

  for (const [how, {head, first, second}] of Object.entries(two))
    it(`as ${how}: all works, and one line names both`, async () => {
      const said = await tryOut(pathOf(head), {says: true});
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(
        said[0]!,
        new RegExp(
          `explainer-elements (${second}): <.*> was defined by explainer-elements (${first}) before`,
        ),
      );
    });

  for (const [how, head] of Object.entries(one))
    it(`${how}: all works, and nothing is said`, async () => {
      assert.deepEqual(await tryOut(pathOf(head), {says: false}), []);
    });

  it('in a version that comes when the other has drawn: the first keeps its look, and one line says so', async () => {
    const said = await tryOut('/later.html', {
      says: false,
      async act(page) {
        const told = warning(page);
        await page.addScriptTag({type: 'module', url: '/newer/explainer-elements.all.js'});
        assert.match((await told).text(), new RegExp(`${newerVersion}.*${version}`));
        await page.getByRole('button', {name: 'How many times?'}).waitFor();
      },
    });
    assert.equal(said.length, 1, said.join('\n'));
  });

  it('under Trusted Types, with two copies of Lit: all works', async () => {
    assert.equal((await tryOut('/trusted.html', {says: true})).length, 1);
  });

  it('in two bundles that share the tags of one topic: numbers move from one to the other', async () => {
    const said = await tryOut('/apart.html', {
      says: false,
      async act(page) {
        const told = warning(page);
        await page.addScriptTag({type: 'module', url: '/newer/explainer-elements.all.js'});
        await told;
        await page.locator('explainer-topic > p').evaluate(sentence => {
          const figure = document.createElement('explainer-figure');
          Object.assign(figure, {calculator: 'second-source', figure: 'brought'}).append(
            '1,000 accelerators',
          );
          sentence.append(figure);
        });
        await untilReady(page);
      },
    });
    assert.equal(said.length, 1, said.join('\n'));
  });

  it('leaves alone a tag that the page has defined for itself, and says so', async () => {
    const {page, said} = await watchedPage(browser);
    const told = warning(page);
    await page.goto(`${server.origin}/strangers-tag.html`);
    await told;
    await page.waitForFunction(
      () => document.querySelector<HTMLElement & {state?: string}>('explainer-calculator')!.state === 'ready',
    );
    const chart = await page.evaluate(() => document.querySelector('explainer-bar-chart')!.shadowRoot);
    assert.equal(chart, null);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0]!, /<explainer-bar-chart> was defined by another script before/);
    await page.close();
  });
});
