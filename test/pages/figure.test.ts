/** A number in a sentence, on whole pages: under policies, prerendered, late, on paper, and in whatever colours. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {html, type TemplateResult} from 'lit';
import type {Browser, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {buildClient, nothingSeen, prerender, seenOn, startClient, watch} from './hydration-support.js';
import {holdBack, launch, watchedPage, widths} from './support.js';

const nonce = 'c3RyaWN0';

const policies: Record<string, string> = {
  'a strict nonce policy': `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; connect-src 'self'; base-uri 'none'`,
  'Trusted Types':
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
};

const sentence = (figures: string) => `<p>Its revenue run rate is ${figures}, and a run rate is a pace.</p>`;
const nvidia =
  '<explainer-figure topic="trainium" figure="nvidia-run-rate">$326&nbsp;billion</explainer-figure>';
const ratio =
  '<explainer-figure topic="trainium" figure="nvidia-to-standalone">about six and a half times</explainer-figure>';
const capacity =
  '<explainer-figure topic="trainium" figure="anthropic-capacity">as much as five gigawatts</explainer-figure>';

const pageOf = (body: string, script = '/explainer-elements.js') => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sentences</title>
<link rel="stylesheet" href="/explainer-elements.css">
${script ? `<script type="module" nonce="${nonce}" src="${script}"></script>` : ''}
${body}<p id="after">After.</p>`;

const sentences = Array.from({length: 8}, () => sentence(`${nvidia}, (${ratio}) and “${capacity}”`)).join('');

const allReady = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement & {state?: string}>('explainer-figure')].every(
      ({state}) => state === 'ready',
    ),
  );

const open = async (page: Page, index = 0) => {
  await page.locator('[part=words]').nth(index).click();
  await page.locator('[part=evidence]').waitFor();
};

/** Where each line of each number stands. */
const placesOf = (page: Page) =>
  page.locator('explainer-figure').evaluateAll(figures =>
    figures.map(figure => {
      const range = document.createRange();
      range.selectNodeContents(figure);
      return [...range.getClientRects()].map(({x, y, width, height}) => [x, y, width, height].join(' '));
    }),
  );

const prerendered = async (tag: TemplateResult) => pageOf(await prerender(tag, ['figures']), '');

describe('a number in a sentence', () => {
  let browser: Browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  for (const [what, policy] of Object.entries(policies)) {
    it(`is underlined and opens under ${what}, without a violation`, async () => {
      const server = await serve({
        roots: {'/': 'dist'},
        pages: {'/index.html': pageOf(sentences)},
        headers: {'/index.html': {'content-security-policy': policy}},
      });
      const {page, said} = await watchedPage(browser);
      await page.goto(`${server.origin}/index.html`);
      await allReady(page);
      await open(page);
      assert.match(await page.locator('[part=evidence]').innerText(), /\$326 billion a year/);
      assert.deepEqual(said, []);
      await page.close();
      await server.close();
    });
  }

  describe('on a plain page', () => {
    let server: RunningServer;
    before(async () => {
      const pages = {
        '/now.html': pageOf(sentences),
      };
      server = await serve({roots: {'/': 'dist'}, pages});
    });
    after(() => server.close());

    for (const width of widths) {
      it(`stands where the words stood before the script came, at ${width} px`, async () => {
        const {page, said} = await watchedPage(browser, {viewport: {width, height: 900}});
        const letGo = await holdBack(page, '**/explainer-elements.js');
        await page.goto(`${server.origin}/now.html`, {waitUntil: 'commit'});
        await page.locator('#after').waitFor();
        await page.waitForFunction(
          () => document.styleSheets.length === 1 && !customElements.get('explainer-figure'),
        );
        await watch(page);
        const places = await placesOf(page);
        letGo();
        await allReady(page);
        assert.deepEqual(await placesOf(page), places);
        assert.deepEqual(await seenOn(page), nothingSeen);
        assert.deepEqual(said, []);
        await page.close();
      });
    }

    it('is plain words with its status in brackets on paper, unless it is simply reported', async () => {
      const {page} = await watchedPage(browser);
      await page.goto(`${server.origin}/now.html`);
      await allReady(page);
      const asides = page.locator('[part=aside]');
      assert.deepEqual(
        await asides.evaluateAll(all => all.filter(aside => aside.checkVisibility()).length),
        0,
      );
      await page.emulateMedia({media: 'print'});
      const shown = await asides.evaluateAll(all =>
        all.slice(0, 3).map(aside => aside.checkVisibility() && aside.textContent),
      );
      assert.deepEqual(shown, [' (extrapolated)', ' (hypothetical)', false]);
      const line = (words: Element) => getComputedStyle(words).textDecorationLine;
      assert.equal(await page.locator('[part=words]').first().evaluate(line), 'none');
      await page.close();
    });

    it('keeps the form of its line in forced colours', async () => {
      const {page} = await watchedPage(browser, {forcedColors: 'active'});
      await page.goto(`${server.origin}/now.html`);
      await allReady(page);
      const lines = await page.locator('[part=words]').evaluateAll(all =>
        all.slice(0, 3).map(words => {
          const {textDecorationLine, textDecorationStyle, textDecorationThickness} = getComputedStyle(words);
          return [textDecorationLine, textDecorationStyle, textDecorationThickness].join(' ');
        }),
      );
      assert.deepEqual(lines, ['underline solid 1px', 'underline dashed 2px', 'underline solid 2px']);
      await page.close();
    });

    it('is text without JavaScript', async () => {
      const {page} = await watchedPage(browser, {javaScriptEnabled: false});
      await page.goto(`${server.origin}/now.html`);
      assert.ok(await page.getByText('about six and a half times').first().isVisible());
      await page.close();
    });

    it('has a name of value and status, and its evidence stays inside a phone', async () => {
      const {page} = await watchedPage(browser, {viewport: {width: 320, height: 640}});
      await page.goto(`${server.origin}/now.html`);
      await allReady(page);
      const button = page.getByRole('button', {name: 'as much as five gigawatts (reported)', exact: true});
      assert.equal(await button.count(), 8);
      await open(page);
      const box = (await page.locator('[part=evidence]').boundingBox())!;
      assert.ok(box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    });

    it('opens and closes by a finger', async () => {
      const {page} = await watchedPage(browser, {viewport: {width: 320, height: 640}, hasTouch: true});
      await page.goto(`${server.origin}/now.html`);
      await allReady(page);
      const words = page.locator('[part=words]').first();
      await words.tap();
      await page.locator('[part=evidence]').waitFor();
      await words.tap();
      await page.locator('[part=evidence]').waitFor({state: 'detached'});
      assert.equal(await words.getAttribute('aria-expanded'), 'false');
      await page.close();
    });
  });

  describe('that a server has drawn', () => {
    let server: RunningServer;
    before(async () => {
      const own = html`<p>
        <explainer-figure topic="trainium" figure="nvidia-run-rate">$326 billion</explainer-figure>,
        <explainer-figure topic="trainium" figure="openai-capacity"></explainer-figure>,
        <explainer-figure topic="trainium" figure="openai-capacity" live></explainer-figure>
      </p>`;
      const around = html`<explainer-topic topic="trainium"
        ><p>It is <explainer-figure figure="nvidia-run-rate">$326 billion</explainer-figure>.</p>
      </explainer-topic>`;
      const wrong = html`<p>
        <explainer-figure topic="trainium" figure="nvidia-run-rate">$300 billion</explainer-figure>
      </p>`;
      const pages = {
        '/own.html': await prerendered(own),
        '/around.html': await prerendered(around),
        '/wrong.html': await prerendered(wrong),
        ...(await buildClient()),
      };
      server = await serve({root: 'dist', pages});
    });
    after(() => server.close());

    const hydrate = async (page: Page, path: string) => {
      await page.goto(server.origin + path);
      await watch(page, 'explainer-figure');
      await startClient(page);
      await allReady(page);
    };

    it('hydrates with no mutation and no shift, and answers', async () => {
      const {page, said} = await watchedPage(browser);
      await hydrate(page, '/own.html');
      assert.deepEqual(await seenOn(page), nothingSeen);
      for (const index of [0, 1, 2]) {
        await open(page, index);
        await page.keyboard.press('Escape');
        await page.locator('[part=evidence]').waitFor({state: 'detached'});
      }
      assert.deepEqual(said, []);
      await page.close();
    });

    it('becomes a button where the topic is around it, without a word moving', async () => {
      const {page, said} = await watchedPage(browser);
      await hydrate(page, '/around.html');
      await open(page);
      assert.equal((await seenOn(page)).layoutShift, 0);
      assert.deepEqual(said, []);
      await page.close();
    });

    it('is marked where it differs from its topic', async () => {
      const {page, said} = await watchedPage(browser);
      await hydrate(page, '/wrong.html');
      await page.locator('[part=words].doubt').waitFor();
      assert.equal(said.length, 1);
      assert.match(said[0]!, /The page says “\$300 billion”, its topic \$326 billion a year\./);
      await page.close();
    });
  });
});
