/** What the loader asks for, checks and refuses, over the built files. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {weights} from '../../scripts/weigh.js';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allReady, launch, watchedPage} from './support.js';
import {kindOf} from './parts.js';

const script = (path = '/explainer-elements.js') => `<script type="module" src="${path}"></script>`;
const chart =
  '<explainer-bar-chart topic="trainium" chart="run-rates"><p>In words.</p></explainer-bar-chart>';

const page = (body: string, head = script()) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The loader</title>
<link rel="stylesheet" href="/explainer-elements.css">
${head}
<body>${body}`;

const own = `<explainer-bar-chart><table data-explainer-data>
<tr><th>label</th><th>value</th></tr><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr>
</table></explainer-bar-chart>`;

const pages = {
  '/plain.html': page('', ''),
  '/nothing.html': page('<p>No tag of ours.</p>'),
  '/chart.html': page(chart),
  '/table.html': page('<explainer-comparison-table topic="trainium"></explainer-comparison-table>'),
  '/topic.html': page('<explainer-topic topic="trainium"></explainer-topic>'),
  '/query.html': page(chart, script() + script('/explainer-elements.js?v=2')),
  '/tag.html': page(
    '<script>customElements.define("my-card", class extends HTMLElement {})</script><my-card></my-card>',
  ),
  '/classic.html': page(chart + own, '<script src="/explainer-elements.iife.js"></script>'),
  '/classic-defer.html': page(chart + own, '<script defer src="/explainer-elements.iife.js"></script>'),
};

/** What stands on every page with a chart: an element, and what all elements share. */
const always = ['src/autoload.ts', 'kit', 'table of parts'];

describe('the loader', () => {
  let browser: Browser;
  let server: RunningServer;
  before(async () => {
    browser = await launch();
    server = await serve({roots: {'/': 'dist'}, pages});
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a page; `asked` are the kinds of scripts that it asked for, in alphabetical order. */
  async function open(path: keyof typeof pages) {
    const {page, said} = await watchedPage(browser);
    const scripts: string[] = [];
    page.on('request', request => {
      if (request.resourceType() !== 'document') scripts.push(kindOf(request.url()));
    });
    await page.goto(server.origin + path, {waitUntil: 'load'});
    const asked = () => scripts.filter(kind => kind !== 'explainer-elements.css').sort();
    return {page, said, asked};
  }

  describe('asks', () => {
    it('for nothing where no tag of ours stands', async () => {
      const {page, said, asked} = await open('/nothing.html');
      assert.deepEqual(asked(), ['src/autoload.ts']);
      assert.deepEqual(said, []);
      await page.close();
    });

    it('for a chart and the part of the topic that it shows, each once', async () => {
      const {page, said, asked} = await open('/chart.html');
      await allReady(page);
      const parts = ['src/elements/bar-chart/define.ts', 'src/topics/trainium/core.ts'];
      assert.deepEqual(asked(), [...always, ...parts].sort());
      assert.deepEqual(said, []);
      await page.close();
    });

    it('for a table and the parts of the topic that it shows', async () => {
      const {page, asked} = await open('/table.html');
      await allReady(page);
      const files = ['core', 'remaining', 'tables'].map(name => `src/topics/trainium/${name}.ts`);
      const table = 'src/elements/comparison-table/define.ts';
      assert.deepEqual(
        asked().filter(kind => kind.startsWith('src/')),
        ['src/autoload.ts', table, ...files].sort(),
      );
      await page.close();
    });

    it('for what a reader’s act needs when the reader acts', async () => {
      const {page, said, asked} = await open('/chart.html');
      await allReady(page);
      const before = new Set(asked());
      await page.getByRole('button', {name: /Amazon, if/}).click();
      await page.locator('[part=evidence]').waitFor();
      const later = asked().filter(kind => !before.has(kind));
      assert.ok(later.includes('src/kit/evidence-popover.ts'), later.join());
      assert.deepEqual(said, []);
      await page.close();
    });

    it('for no more with one chart than `npm run size` counts', async () => {
      const {page, asked} = await open('/chart.html');
      await allReady(page);
      const counted = weights.find(({name}) => name === 'page with one chart, all of it')!;
      const kinds = counted.files.map(kindOf).filter(kind => kind !== 'explainer-elements.css');
      assert.deepEqual(asked(), kinds.sort());
      await page.close();
    });
  });

  describe('finds', () => {
    it('tags that come later, and those deep in what comes', async () => {
      const {page, said} = await open('/nothing.html');
      await page.evaluate(chart => {
        document.body.insertAdjacentHTML('beforeend', chart);
        document.body.insertAdjacentHTML('beforeend', `<div><div>${chart}</div></div>`);
      }, chart);
      await allReady(page);
      assert.equal(await page.locator('explainer-bar-chart [part=frame]').count(), 2);
      assert.deepEqual(said, []);
      await page.close();
    });

    it('nothing in a shadow root that it is not told of', async () => {
      const {page, asked} = await open('/tag.html');
      await page.evaluate(async chart => {
        document.querySelector('my-card')!.attachShadow({mode: 'open'}).innerHTML = chart;
        // What is added to the document itself comes after it, so the shadow root has had its turn.
        document.body.append(document.createElement('explainer-topic'));
        await customElements.whenDefined('explainer-topic');
      }, chart);
      assert.ok(!asked().includes('src/elements/bar-chart/define.ts'));
      await page.close();
    });

    /** Tells the loader of the shadow root of `my-card`, `times` times, before or after there is a chart in it. */
    const tell = (page: Page, when: 'before' | 'after', times: number) =>
      page.evaluate(
        async ([chart, when, times, loader]) => {
          const {watchElements} = (await import(loader)) as {watchElements(root: ShadowRoot): void};
          const root = document.querySelector('my-card')!.attachShadow({mode: 'open'});
          if (when === 'after') root.innerHTML = chart;
          for (let told = 0; told < times; told++) watchElements(root);
          if (when === 'before') root.innerHTML = chart;
          await customElements.whenDefined('explainer-bar-chart');
        },
        [chart, when, times, `${server.origin}/explainer-elements.js`] as const,
      );

    for (const when of ['before', 'after'] as const)
      for (const [count, times] of [
        ['once', 1],
        ['twice', 2],
      ] as const)
        it(`a tag in a shadow root that it is told of ${when} the tag is there, ${count}`, async () => {
          const {page, said, asked} = await open('/tag.html');
          await tell(page, when, times);
          await page.locator('my-card explainer-bar-chart [part=bar]').first().waitFor();
          assert.equal(await page.locator('my-card explainer-bar-chart [part=frame]').count(), 1);
          const kinds = asked();
          assert.equal(new Set(kinds).size, kinds.length, 'nothing is asked for twice');
          assert.deepEqual(said, []);
          await page.close();
        });

    it('data inside a tag that the page has not come to when the loader runs', async () => {
      const asynchronous = page(own, '<script type="module" async src="/explainer-elements.js"></script>');
      let rest = () => {};
      const slow = await serve({
        roots: {'/': 'dist'},
        middleware(request, response) {
          if (request.url !== '/') return false;
          const [start, end] = asynchronous.split('<table');
          response.writeHead(200, {'content-type': 'text/html'});
          response.write(start);
          rest = () => response.end(`<table${end!}`);
          return true;
        },
      });
      const {page: slowPage, said} = await watchedPage(browser);
      const loaded = slowPage.waitForResponse(/explainer-elements\.js$/);
      await slowPage.goto(slow.origin, {waitUntil: 'commit'});
      await (await loaded).finished();
      // The loader has run once its module can be had from the page.
      await slowPage.evaluate(() => import(`${location.origin}/explainer-elements.js`).then(() => {}));
      rest();
      await allReady(slowPage);
      assert.deepEqual(said, []);
      await slowPage.close();
      await slow.close();
    });
  });

  it('asks for each part once where it stands twice, under two addresses', async () => {
    const {page, said, asked} = await open('/query.html');
    await allReady(page);
    await page.getByRole('button', {name: /Amazon, if/}).click();
    await page.locator('[part=evidence]').waitFor();
    const parts = asked().filter(kind => kind !== 'src/autoload.ts');
    assert.equal(new Set(parts).size, parts.length, parts.join());
    assert.equal(await page.locator('explainer-bar-chart [part=frame]').count(), 1);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('asks for each part once where it comes from another origin', async () => {
    const elsewhere = server.origin.replace('127.0.0.1', 'localhost');
    const {page, said} = await watchedPage(browser);
    const parts: string[] = [];
    page.on('request', request => {
      if (request.url().startsWith(elsewhere)) parts.push(kindOf(request.url()));
    });
    await page.goto(`${server.origin}/plain.html`);
    await page.evaluate(
      async ([chart, loader]) => {
        document.body.innerHTML = chart;
        await import(loader);
      },
      [chart, `${elsewhere}/explainer-elements.js`] as const,
    );
    await allReady(page);
    await page.getByRole('button', {name: /Amazon, if/}).click();
    await page.locator('[part=evidence]').waitFor();
    assert.equal(new Set(parts).size, parts.length, parts.join());
    assert.ok(parts.includes('src/kit/evidence-popover.ts'));
    assert.deepEqual(said, []);
    await page.close();
  });

  it('leaves no name on the page', async () => {
    const {page} = await open('/chart.html');
    await allReady(page);
    const names = () => Object.keys(globalThis).sort();
    const there = await page.evaluate(names);
    await page.goto(`${server.origin}/plain.html`);
    const blank = new Set(await page.evaluate(names));
    // Lit says its versions there, for whoever wants to know of two; it is their list.
    const ofLit = /^(litElementVersions|litHtmlVersions|reactiveElementVersions|litPropertyMetadata)$/;
    assert.deepEqual(
      there.filter(name => !blank.has(name) && !ofLit.test(name)),
      [],
    );
    await page.close();
  });

  describe('as one classic script', () => {
    for (const [where, path] of [
      ['in the head', '/classic.html'],
      ['with `defer`', '/classic-defer.html'],
    ] as const)
      it(`draws all there is, ${where}, and asks for nothing else`, async () => {
        const {page, said, asked} = await open(path);
        await allReady(page);
        assert.equal(await page.locator('explainer-bar-chart [part=bar]').count(), 5);
        await page.getByRole('button', {name: /Amazon, if/}).click();
        await page.locator('[part=evidence]').waitFor();
        assert.deepEqual(asked(), ['explainer-elements.iife.js']);
        assert.deepEqual(said, []);
        await page.close();
      });

    it('draws in a shadow root that nobody was told of', async () => {
      const {page} = await open('/classic.html');
      await page.evaluate(chart => {
        const host = document.body.appendChild(document.createElement('div'));
        host.id = 'host';
        host.attachShadow({mode: 'open'}).innerHTML = chart;
      }, chart);
      await page.locator('#host explainer-bar-chart [part=bar]').first().waitFor();
      await page.close();
    });
  });
});

describe('the hashes of the parts', () => {
  const loader = readFileSync('dist/explainer-elements.js', 'utf8');
  const first = /firstParts="([^"]*)"/.exec(loader)![1]!.split(' ');
  const tableFile = `dist/chunks/${first[0]!.slice(0, 7)}.js`;
  const entries = [...first, ...readFileSync(tableFile, 'utf8').split('"')[1]!.trim().split(' ')];
  const known = Object.fromEntries(
    entries.map(entry => [`${entry.slice(0, 7)}.js`, `sha256-${entry.slice(7, 50)}=`]),
  );
  const chunks = readdirSync('dist/chunks').filter(name => name.endsWith('.js'));
  const hash = (path: string) =>
    `sha256-${createHash('sha256')
      .update(readFileSync(`dist/${path}`))
      .digest('base64')}`;

  it('are those of the files, of every one, and of no other', () => {
    const there = Object.fromEntries(chunks.map(name => [name, hash(`chunks/${name}`)]));
    assert.equal(entries.length, chunks.length);
    assert.deepEqual(known, there);
  });

  it('say what each part imports, what is imported before what imports it', () => {
    for (const entry of entries) {
      const text = readFileSync(`dist/chunks/${entry.slice(0, 7)}.js`, 'utf8');
      const imported = [...text.matchAll(/from"\.\/(\w+)\.js"/g)].map(([, name]) => name!);
      const beside = [...entry.slice(50)].map(place => entries[place.charCodeAt(0) - 48]!.slice(0, 7));
      for (const name of imported) assert.ok(beside.includes(name), `${entry.slice(0, 7)} imports ${name}`);
    }
  });

  it('are in no part that is asked for by import() past the loader', () => {
    for (const name of chunks)
      assert.doesNotMatch(readFileSync(`dist/chunks/${name}`, 'utf8'), /\bimport\(/, name);
  });

  it('are in integrity.json, with those of the scripts that a page names', () => {
    const {integrity} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
      integrity: Record<string, string>;
    };
    const named = ['explainer-elements.js', 'explainer-elements.all.js', 'explainer-elements.iife.js'];
    const files = [...named, ...chunks.map(name => `chunks/${name}`)];
    assert.deepEqual(integrity, Object.fromEntries(files.map(file => [`./${file}`, hash(file)])));
  });
});
