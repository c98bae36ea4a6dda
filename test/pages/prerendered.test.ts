/** A prerendered article: whole before its script comes, unchanged when it comes, and used as any other. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Locator, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {areTakenOver, nothingSeen, seenOn, watch} from './hydration-support.js';
import {fileOf} from './parts.js';
import {holdBack, launch, watchedPage, widths} from './support.js';

/** The built one: templates of server and browser have to come from the same build. */
const {prerender} = (await import(
  '../../dist/server.js' as string
)) as typeof import('../../src/prerender/index.js');

const ours =
  'explainer-bar-chart, explainer-comparison-table, explainer-analogy, explainer-calculator, explainer-sources, explainer-figure';

const canHaveFocus = 'button, a, input, summary, [tabindex="0"]';

const csv = 'label,value,unit,status\nMonday,80,loaves,illustrative\nSaturday,160,loaves,illustrative';

const topicData = JSON.stringify({
  schemaVersion: 1,
  id: 'week',
  title: 'A week',
  figures: [{id: 'bread', label: 'Bread', value: 5, unit: 'loaves', status: 'illustrative'}],
  charts: [{id: 'week', title: 'A week', bars: [{figure: 'bread'}]}],
});

const scripts = `<link rel="stylesheet" href="/explainer-elements.css">
  <script type="module" src="/explainer-elements.js"></script>`;

const page = (body: string, head = scripts) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Prerendered</title>${head}</head><body>${body}</body></html>`;

const article = page(`<h1>An article</h1>
  <explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>
  <explainer-topic topic="trainium">
    <p>Its run rate is <explainer-figure figure="nvidia-run-rate">$326 billion</explainer-figure>, and that of its
    rival <explainer-figure figure="amazon-chip-run-rate"></explainer-figure>.</p>
    <p id="set">A provider runs <explainer-figure calculator="second-source" figure="gpus" adjustable>5,000
    accelerators</explainer-figure>; that is <explainer-figure calculator="second-source" figure="brought">1,000
    accelerators</explainer-figure>.</p>
    <explainer-comparison-table></explainer-comparison-table>
    <explainer-calculator calculator="second-source"></explainer-calculator>
  </explainer-topic>
  <explainer-analogy topic="trainium"></explainer-analogy>
  <explainer-bar-chart src="/rows.csv" heading="Loaves"></explainer-bar-chart>
  <explainer-bar-chart><script type="application/json">${topicData}</script></explainer-bar-chart>
  <explainer-sources topic="trainium" of="page"></explainer-sources>
  <p id="after">After.</p>`).replace(
  'figure="amazon-chip-run-rate"',
  'figure="nvidia-run-rate" format="short"',
);

const chart = '<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>';
const tall = '<p>Words.</p>'.repeat(1_000);

describe('a prerendered article', () => {
  let browser: Browser;
  let server: RunningServer;
  before(async () => {
    browser = await launch();
    const read = async () => ({body: csv, isCsv: true});
    const write = async (html: string, options = {}) => {
      const written = await prerender(html, {read, ...options});
      assert.deepEqual(written.problems, []);
      return written.html;
    };
    const nonce = 'c3RyaWN0';
    server = await serve({
      root: 'dist',
      headers: {
        '/nonce.html': {
          'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; connect-src 'self'`,
        },
      },
      pages: {
        '/load.html': await write(article),
        '/visible.html': await write(article, {hydrate: 'visible'}),
        '/touch.html': await write(article, {hydrate: 'touch'}),
        '/far.html': await write(page(`${tall}${chart}`), {hydrate: 'visible'}),
        '/other.html': (await write(page(chart)))
          .replace(/data-drawn-from="\w+"/, 'data-drawn-from="other"')
          .replaceAll('$326', '$999'),
        '/broken.html': (await write(page(chart))).replace(/<!--lit-part \S+?-->/, '<!--lit-part another-->'),
        '/nonce.html': await write(page(chart), {styles: {nonce}}),
        '/silent.html': await write(article.replace(scripts, '')),
        '/rows.csv': csv,
      },
    });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Waits until the page is watched for what a reader does; those that wait for it listen then. */
  const isListening = (page: Page) =>
    page.waitForFunction(
      ours =>
        [...document.querySelectorAll<HTMLElement & {hydratesLater?: boolean}>(ours)].every(
          ({hydratesLater}) => hydratesLater !== undefined,
        ),
      ours,
    );

  const codeOfChart = `/${fileOf('src/elements/bar-chart/define.ts')}`;

  const isTakenOver = async (element: Locator) => {
    const handle = await element.elementHandle();
    await element
      .page()
      .waitForFunction(
        element => (element as HTMLElement & {drawn?: {name: string}}).drawn?.name === 'ready',
        handle,
      );
  };

  /** A page whose scripts wait until it is watched. */
  async function open(name: string, options: Parameters<typeof watchedPage>[1] = {}) {
    const watched = await watchedPage(browser, options);
    const requests: string[] = [];
    const go = await holdBack(watched.page, '**/explainer-elements.js');
    watched.page.on('request', request => requests.push(new URL(request.url()).pathname));
    await watched.page.goto(`${server.origin}/${name}.html`, {waitUntil: 'commit'});
    await watched.page.locator('#after, explainer-bar-chart').first().waitFor({state: 'attached'});
    await watched.page.waitForFunction(() => document.readyState !== 'loading');
    await watch(watched.page, ours);
    return {...watched, requests, go};
  }

  for (const width of widths)
    it(`is taken over with no change and no shift at ${width} px`, async () => {
      const {page, said, go} = await open('load', {viewport: {width, height: 900}});
      go();
      await areTakenOver(page, ours);
      assert.deepEqual(await seenOn(page), nothingSeen);
      assert.deepEqual(said, []);
      await page.close();
    });

  it('has its look from its first picture on under a policy that lets in styles with a nonce only', async () => {
    const {page, said, go} = await open('nonce', {colorScheme: 'light'});
    const look = () =>
      page
        .locator('explainer-bar-chart .status')
        .first()
        .evaluate(status => {
          const {fontSize, textDecorationStyle} = getComputedStyle(status);
          return {fontSize, textDecorationStyle};
        });
    const before = await look();
    assert.equal(before.textDecorationStyle, 'dotted');
    go();
    await areTakenOver(page, 'explainer-bar-chart');
    assert.deepEqual(await look(), before);
    assert.deepEqual(await seenOn(page), nothingSeen);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('says in its sentences without JavaScript what is assumed and what follows, with nothing to set', async () => {
    const {page} = await watchedPage(browser, {javaScriptEnabled: false});
    await page.goto(`${server.origin}/load.html`);
    const sentence = page.locator('#set');
    const [set, follows] = await sentence.locator('explainer-figure').all();
    assert.ok(await set!.locator('.digits').isVisible());
    assert.equal(await set!.locator('.digits').innerText(), '5,000');
    assert.equal(await set!.locator('[part=words]').innerText(), 'accelerators');
    assert.ok(await follows!.isVisible());
    assert.match(await follows!.innerText(), /^1,000 accelerators$/);
    assert.ok(!(await sentence.locator('input').isVisible()));
    assert.ok(!(await sentence.locator('.handle').isVisible()));
    for (const words of await sentence.locator('[part=words]').all())
      assert.equal(await words.evaluate(words => getComputedStyle(words).textDecorationStyle), 'dotted');
    await page.close();
  });

  it('has sentences that are set once their script is there', async () => {
    const {page, said, go} = await open('load');
    go();
    await areTakenOver(page, ours);
    await page.locator('#set').getByRole('spinbutton').fill('8000');
    // What is set says a while later what follows, in the same words.
    await page.locator('#set [figure=brought]').getByText('1,600 accelerators').waitFor();
    await page.locator('explainer-calculator').getByText('1,600 accelerators').first().waitFor();
    assert.deepEqual(said, []);
    await page.close();
  });

  it('is taken over as it comes near: nothing of what lies far below is loaded before', async () => {
    const {page, requests, go} = await open('far', {viewport: {width: 768, height: 600}});
    go();
    await isListening(page);
    // What is near is told with the next picture.
    await page.evaluate(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );
    assert.ok(!requests.includes(codeOfChart));
    await page.locator('explainer-bar-chart').scrollIntoViewIfNeeded();
    await areTakenOver(page, ours);
    assert.ok(requests.includes(codeOfChart));
    assert.deepEqual(await seenOn(page), nothingSeen);
    await page.close();
  });

  it('is taken over, element by element, as a reader scrolls', async () => {
    const {page, said, go} = await open('visible', {viewport: {width: 768, height: 600}});
    go();
    await isListening(page);
    for (const element of await page.locator(ours).all()) {
      await element.scrollIntoViewIfNeeded();
      await isTakenOver(element);
    }
    await areTakenOver(page, ours);
    assert.deepEqual(await seenOn(page), nothingSeen);
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const touch of ['hover', 'focus'] as const)
    it(`is taken over, element by element, with no change and no shift at the first touch: ${touch}`, async () => {
      const {page, said, go} = await open('touch', {viewport: {width: 768, height: 600}});
      go();
      await isListening(page);
      assert.equal(
        await page
          .locator(ours)
          .evaluateAll(all => all.filter(element => 'drawn' in element && element.drawn).length),
        0,
      );
      for (const element of await page.locator(ours).all()) {
        // A list of sources that are not linked has nothing for the focus.
        const first = touch === 'focus' ? (await element.locator(canHaveFocus).all())[0] : undefined;
        await (first ? first.focus() : element.hover());
        await isTakenOver(element);
      }
      await areTakenOver(page, ours);
      assert.deepEqual(await seenOn(page), nothingSeen);
      assert.deepEqual(said, []);
      await page.close();
    });

  it('is taken over at the first touch, and what was pressed is done', async () => {
    const {page, said, requests, go} = await open('touch');
    go();
    await isListening(page);
    assert.ok(!requests.includes(codeOfChart));
    await page.getByRole('button', {name: 'Show as table'}).first().click();
    await page.getByRole('table').getByText('$326 billion a year').waitFor();
    assert.deepEqual(said, []);
    await page.close();
  });

  /** A page that is watched for what a reader does, and whose code waits until `arrive` is called. */
  async function openBeforeCode(name: 'touch' | 'load') {
    const opened = await open(name, {viewport: {width: 1280, height: 900}});
    const arrive = await holdBack(opened.page, `**/${fileOf('src/hydrate.ts')}`);
    opened.go();
    await isListening(opened.page);
    return {...opened, arrive};
  }

  for (const key of ['Enter', 'Space'])
    it(`opens what ${key} was pressed on while its code was on its way, and does not scroll`, async () => {
      const {page, said, arrive} = await openBeforeCode('touch');
      const words = page.locator('explainer-figure').first().getByRole('button');
      await words.focus();
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press(key);
      arrive();
      await page.locator('explainer-figure').first().locator('[part=evidence]').waitFor();
      assert.equal(await page.evaluate(() => scrollY), before);
      assert.deepEqual(said, []);
      await page.close();
    });

  for (const mode of ['touch', 'load'] as const)
    it(`does, in their order, what was set while the code of a table was on its way: ${mode}`, async () => {
      const {page, said, arrive} = await openBeforeCode(mode);
      const table = page.locator('explainer-comparison-table');
      await table.getByRole('checkbox').first().uncheck();
      await table.getByText('What matters to me').click();
      await table.getByRole('button', {name: 'Sources'}).first().click();
      await table.locator('[part=sources]:popover-open').waitFor();
      const options = await table.getByRole('checkbox').count();
      arrive();
      await table.getByRole('radio').first().waitFor();
      assert.equal(await table.getByRole('checkbox', {checked: true}).count(), options - 1);
      assert.equal(await table.getByRole('columnheader').count(), options);
      assert.ok(await table.locator('[part=sources]:popover-open').isVisible());
      assert.deepEqual(said, []);
      await page.close();
    });

  it('keeps a slider where the first touch left it', async () => {
    const {page, go} = await open('touch');
    go();
    await isListening(page);
    const slider = page.locator('explainer-calculator').getByRole('slider').first();
    await slider.focus();
    await slider.press('End');
    const most = await slider.getAttribute('max');
    await page.waitForFunction(most => {
      const calculator = document.querySelector<HTMLElement & {drawn?: unknown}>('explainer-calculator')!;
      const input = calculator.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
      return (
        calculator.drawn && input.value === most && /hypothetical/.test(calculator.shadowRoot!.textContent!)
      );
    }, most);
    await page.close();
  });

  it('touched with one element leaves the others as they are', async () => {
    const {page, go} = await open('touch');
    go();
    await isListening(page);
    await page.getByRole('button', {name: 'Show as table'}).first().click();
    await page.getByRole('table').getByText('$326 billion a year').waitFor();
    const drawn = await page
      .locator('explainer-bar-chart')
      .evaluateAll(charts => charts.map(chart => !!(chart as HTMLElement & {drawn?: unknown}).drawn));
    assert.deepEqual(drawn, [true, false, false]);
    await page.close();
  });

  for (const name of ['other', 'broken'])
    it(`is drawn anew, and says so once, where ${name === 'other' ? 'its data is another' : 'its picture is another'}`, async () => {
      const {page, go} = await open(name);
      const lines: string[] = [];
      page.on('console', message => lines.push(message.text()));
      go();
      await areTakenOver(page, ours);
      await page.getByText('$326B', {exact: true}).waitFor();
      assert.equal(await page.locator('explainer-bar-chart [part=frame]').count(), 1);
      assert.equal(lines.filter(line => line.includes('drawn anew')).length, 1);
      assert.doesNotMatch(
        await page.locator('explainer-bar-chart').evaluate(chart => chart.shadowRoot!.textContent!),
        /999/,
      );
      await page.close();
    });

  it('is read without JavaScript, and asks for nothing', async () => {
    const {page, said} = await watchedPage(browser, {javaScriptEnabled: false});
    const requests: string[] = [];
    page.on('request', request => requests.push(new URL(request.url()).pathname));
    await page.goto(`${server.origin}/silent.html`);
    for (const words of ['$326B', 'about $50B', '5,000 accelerators × 20% = 1,000 accelerators'])
      assert.ok(await page.getByText(words, {exact: true}).first().isVisible(), words);
    assert.deepEqual(requests, ['/silent.html']);
    assert.deepEqual(said, []);
    await page.close();
  });
});
