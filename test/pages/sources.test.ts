/** References on whole pages: prerendered, under policies, to assistive tools, on paper, without script. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import {html} from 'lit';
import type {Browser, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {buildClient, nothingSeen, prerender, seenOn, startClient, watch} from './hydration-support.js';
import {launch, watchedPage, widths} from './support.js';

const head = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>References</title>
<link rel="stylesheet" href="/look.css">`;

const live = `${head}
<script type="module" src="/explainer-elements.js"></script>
<main><h1>An article</h1><h2>Its parts</h2>
<explainer-sources topic="trainium"><p>In words.</p></explainer-sources>
<explainer-bar-chart topic="trainium"></explainer-bar-chart>
<explainer-sources id="page" topic="trainium" of="page"></explainer-sources></main>`;

const figure = (id: string) =>
  `<p>So says <explainer-figure topic="trainium" figure="${id}"></explainer-figure>.</p>`;
const chart = '<explainer-bar-chart topic="trainium"></explainer-bar-chart>';
const table = '<explainer-comparison-table topic="trainium"></explainer-comparison-table>';

/** The references of a page that shows these, one below the other. */
const citing = (...shown: string[]) => `${head}
<script type="module" src="/explainer-elements.js"></script>
<main><h1>An article</h1>
${shown.join('\n')}
<explainer-sources topic="trainium" of="page"></explainer-sources></main>`;

/** What a page shows, and what it cites, in the order of the page. */
const mixed: Record<string, [page: string, cited: string[]]> = {
  '/figure-first.html': [
    citing(figure('openai-capacity'), table, figure('nvidia-share'), chart),
    ['bloomberg', 'document-003', 'document-000', 'document-001', 'document-002', 'document-004', 'letter'],
  ],
  '/table-first.html': [
    citing(table, chart, figure('openai-capacity'), figure('openai-capacity')),
    ['document-000', 'document-001', 'document-002', 'document-003', 'document-004', 'letter', 'bloomberg'],
  ],
  '/chart-first.html': [
    citing(chart, figure('openai-capacity'), table),
    ['document-002', 'letter', 'document-000', 'document-001', 'document-003', 'bloomberg', 'document-004'],
  ],
};

const look =
  ':root { color-scheme: light dark; font-family: sans-serif } body { margin: 1rem auto; max-inline-size: 46rem; padding-inline: 1rem }';

async function prerendered(of: 'topic' | 'page'): Promise<string> {
  const tag = html`<explainer-sources topic="trainium" of=${of}></explainer-sources>`;
  const drawn = await prerender(tag, ['sources', 'figures', 'disagreements']);
  return `${head}<main><h1>An article</h1><h2>Its parts</h2>${drawn}</main>`;
}

/** Waits until all references are drawn, and those of the page know what it cites. */
const allDrawn = (page: Page) =>
  page.waitForFunction(() => {
    const all = [...document.querySelectorAll<HTMLElement & {state?: string}>('explainer-sources')];
    return all.every(({state, shadowRoot}) => state === 'ready' && shadowRoot!.querySelector('li'));
  });

/** Waits until all that could cite something is drawn, and the references have heard of it. */
async function allCited(page: Page) {
  await page.waitForFunction(() => {
    const citing = document.querySelectorAll<HTMLElement & {state?: string}>(
      'explainer-figure, explainer-bar-chart, explainer-comparison-table',
    );
    return [...citing].every(({state}) => state === 'ready');
  });
  await page.evaluate(() => document.querySelector('explainer-sources')!.updateComplete);
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, as "rule: where". */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
  const {violations} = await page.evaluate(
    async tags =>
      (window as unknown as {axe: {run(...options: unknown[]): Promise<AxeResults>}}).axe.run(document, {
        runOnly: tags,
      }),
    tags,
  );
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
}

describe('references', () => {
  let browser: Browser;
  let server: RunningServer;
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

  before(async () => {
    browser = await launch();
    server = await serve({
      roots: {'/': 'dist'},
      pages: {
        '/live.html': live,
        '/policy.html': live,
        '/arabic.html': live.replace('lang="en"', 'lang="ar" dir="rtl"'),
        '/prerendered.html': await prerendered('topic'),
        '/of-page.html': await prerendered('page'),
        ...Object.fromEntries(Object.entries(mixed).map(([path, [page]]) => [path, page])),
        '/look.css': look,
        ...(await buildClient()),
      },
      headers: {'/policy.html': {'content-security-policy': policy}},
    });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (path: string, options: Parameters<typeof watchedPage>[1] = {}) => {
    const {page, said} = await watchedPage(browser, options);
    await page.goto(server.origin + path);
    if (options.javaScriptEnabled !== false) await allDrawn(page);
    return {page, said};
  };

  it('draw under a strict policy with Trusted Types, without a violation', async () => {
    const {page, said} = await open('/policy.html');
    assert.equal(await page.locator('#page [part=reference]').count(), 5);
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const width of widths)
    it(`hydrate with no mutation and no shift at ${width} px`, async () => {
      const {page, said} = await watchedPage(browser, {viewport: {width, height: 900}});
      await page.goto(`${server.origin}/prerendered.html`);
      await watch(page, 'explainer-sources');
      await startClient(page);
      await page.waitForFunction(() => document.querySelector('explainer-sources')!.state === 'ready');
      assert.deepEqual(await seenOn(page), nothingSeen);
      assert.deepEqual(said, []);
      await page.close();
    });

  it('of a page are taken over whole from the server, and narrowed then', async () => {
    const {page, said} = await watchedPage(browser);
    await page.goto(`${server.origin}/of-page.html`);
    assert.equal(await page.locator('[part=reference]').count(), 13);
    await startClient(page);
    await page.getByText('Nothing on this page cites').waitFor();
    assert.equal(await page.locator('[part=reference]').count(), 0);
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const [path, [, cited]] of Object.entries(mixed))
    it(`of figures, a table and a chart have each source once, in the order of the page: ${path.slice(1, -5)}`, async () => {
      const {page, said} = await open(path);
      await allCited(page);
      const references = page.locator('[part=references] > li');
      assert.deepEqual(
        await references.evaluateAll(all => all.map(({id}) => id.replace('source-', ''))),
        cited,
      );
      assert.deepEqual(said, []);
      await page.close();
    });

  it('are whole without JavaScript', async () => {
    const {page} = await open('/prerendered.html', {javaScriptEnabled: false});
    assert.equal(await page.getByRole('listitem').filter({hasText: 'TechCrunch, Amazon'}).isVisible(), true);
    assert.equal(await page.getByText('What is sold out?').isVisible(), true);
    await page.close();
  });

  it('write their addresses out on paper', async () => {
    const {page} = await open('/live.html');
    const written = () =>
      page
        .locator('[part=link]')
        .first()
        .evaluate(link => getComputedStyle(link, '::after').content);
    assert.equal(await written(), 'none');
    await page.emulateMedia({media: 'print'});
    assert.match(await written(), /https:\/\/techcrunch\.com\/2026/);
    await page.close();
  });

  it('meet assistive tools as an ordered list with headings, and links that say where they go', async () => {
    const {page} = await open('/live.html');
    const snapshot = await page.getByRole('group', {name: 'Sources'}).first().ariaSnapshot();
    assert.match(snapshot, /heading "Sources" \[level=3\]/);
    assert.match(snapshot, /heading "Where these sources differ" \[level=4\]/);
    assert.match(snapshot, /TechCrunch, ?\s*- link "Amazon hopes to challenge .* \(techcrunch\.com\)"/);
    assert.match(snapshot, /link "SemiAnalysis \(newsletter\.semianalysis\.com\)"/);
    await page.close();
  });

  it('give Tab a stop at each link, whose focus is seen, and no other', async () => {
    const {page} = await open('/live.html');
    const focused: string[] = [];
    for (let press = 0; press < 4; press++) {
      await page.keyboard.press('Tab');
      focused.push(
        await page.evaluate(() => {
          const link = document.activeElement!.shadowRoot!.activeElement as HTMLAnchorElement;
          return `${link.hostname} ${getComputedStyle(link).outlineStyle}`;
        }),
      );
    }
    assert.deepEqual(
      focused,
      ['techcrunch.com', 'windowsnews.ai', 'newsletter.semianalysis.com', 'finance.yahoo.com'].map(
        host => `${host} solid`,
      ),
    );
    await page.close();
  });

  const ways: [what: string, path: string, options: Parameters<typeof watchedPage>[1], style?: string][] = [
    ['in light', '/live.html', {}],
    ['in the dark', '/live.html', {colorScheme: 'dark'}],
    ['at 320 px', '/live.html', {viewport: {width: 320, height: 640}}],
    ['from right to left', '/arabic.html', {}],
    ['in forced colours', '/live.html', {forcedColors: 'active'}],
    [
      'with text spaced out on a phone',
      '/live.html',
      {viewport: {width: 320, height: 640}},
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    ],
    [
      'with text twice as big on a phone',
      '/live.html',
      {viewport: {width: 320, height: 640}},
      ':root { font-size: 200% }',
    ],
  ];
  for (const [what, path, options, style] of ways)
    it(`axe finds nothing ${what}, and nothing is wider than the page`, async () => {
      const {page} = await open(path, options);
      if (style) await page.addStyleTag({content: style});
      assert.deepEqual(await violations(page), []);
      const reach = await page
        .locator('explainer-sources .frame')
        .evaluateAll(frames => frames.map(frame => frame.scrollWidth - frame.clientWidth));
      assert.deepEqual(reach, [0, 0]);
      await page.close();
    });

  it('leave no node and no listener behind when they come and go', async () => {
    const {page} = await open('/live.html');
    const protocol = await page.context().newCDPSession(page);
    const come = (times: number) =>
      page.evaluate(async times => {
        for (let time = 0; time < times; time++) {
          const element = document.createElement('explainer-sources');
          element.topic = 'trainium';
          element.of = 'page';
          document.querySelector('main')!.append(element);
          await element.updateComplete;
          element.remove();
        }
      }, times);
    const count = async () => {
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))));
      await protocol.send('HeapProfiler.collectGarbage');
      const {nodes, jsEventListeners} = await protocol.send('Memory.getDOMCounters');
      return {nodes, jsEventListeners};
    };
    await come(3);
    const before = await count();
    await come(100);
    assert.deepEqual(await count(), before);
    await page.close();
  });
});
