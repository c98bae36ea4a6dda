/** An explainer in a frame of somebody else’s page: as high as its content, and shut off from all else. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {serveOnNode, startTopicHost, type Running, type TopicHost} from './service-runtimes.js';
import {launch, takeAskedElsewhere, watchedPage} from './support.js';

declare global {
  interface Window {
    /** What was said to this window. */
    heard: unknown[];
    /** How often the frame was given a height, and how often its page was drawn meanwhile. */
    given: number;
    drawn: number;
  }
}

const chart = 'element=bar-chart&topic=trainium&chart=run-rates';

describe('a frame', () => {
  let browser: Browser;
  let service: Running;
  let topics: TopicHost;
  let host: RunningServer;
  /** By path; read when they are asked for. */
  const pages: Record<string, string> = {};
  before(async () => {
    browser = await launch();
    topics = await startTopicHost();
    service = await serveOnNode(topics.host);
    host = await serve({root: 'dist', pages});
  });
  after(async () => {
    await browser?.close();
    await service?.stop();
    await topics?.stop();
    await host?.close();
  });

  /** A page of another origin with the snippet that oEmbed gives for an element. */
  async function open(
    parameters: string,
    {width = 640, script = true, head = '', above = '', prefers = 'light' as 'light' | 'dark'} = {},
  ) {
    const url = encodeURIComponent(`${service.origin}/embed?${parameters}`);
    const {html, ...facts} = (await (await service.ask(`/oembed?url=${url}&maxwidth=${width}`)).json()) as {
      html: string;
      height: number;
    };
    const snippet = script ? html : html.replace(/<script.*<\/script>/, '');
    const watched = await watchedPage(browser, {
      viewport: {width: 1000, height: 900},
      colorScheme: prefers,
    });
    pages['/page.html'] =
      `<!doctype html><html lang="en"><meta charset="utf-8">${head}<title>Page</title><h1>Page</h1>${above}${snippet}`;
    const address = `${host.origin}/page.html`;
    /** What was asked for beside the page itself. */
    const requests: string[] = [];
    watched.page.on('request', request => request.url() !== address && requests.push(request.url()));
    await watched.page.goto(address);
    await watched.page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = watched.page.frameLocator('iframe');
    await frame.locator('body > *').first().waitFor();
    // A frame comes later than its page, and what stands in it is there before its code is.
    await watched.page.frames()[1]!.waitForFunction(() => {
      const ours = [...document.querySelectorAll<HTMLElement & {state?: string}>('body *')].filter(
        ({localName}) => localName.startsWith('explainer-'),
      );
      const isReady = ours.length > 0 && ours.every(({state}) => state === 'ready');
      return document.readyState === 'complete' && isReady;
    });
    return {...watched, frame, requests, ...facts};
  }

  const heightOf = (page: Page) =>
    page.locator('iframe').evaluate(frame => frame.getBoundingClientRect().height);

  /** Waits until a frame shows all of its page: it is told its new height after the page around has given it. */
  const isWholeIn = (page: Page) =>
    page.frames()[1]!.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);

  it('is as high as its content, also when that opens', async () => {
    const {page, frame, said} = await open(chart);
    await page.waitForFunction(() => Number(document.querySelector('iframe')!.height) !== 506);
    const before = await heightOf(page);
    await isWholeIn(page);
    await frame.getByRole('button', {name: 'Show as table'}).click();
    await page.waitForFunction(
      before => Number(document.querySelector('iframe')!.height) > before + 50,
      before,
    );
    await isWholeIn(page);
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const element of ['bar-chart', 'comparison-table', 'analogy', 'calculator', 'sources', 'figure'])
    for (const width of [320, 640])
      it(`has a good height without the script: ${element}, ${width} px`, async () => {
        const which = element === 'figure' ? '&figure=nvidia-run-rate' : '';
        const {page} = await open(`element=${element}&topic=trainium${which}`, {width, script: false});
        const [given, needed] = await page
          .frames()[1]!
          .evaluate(() => [innerHeight, document.body.getBoundingClientRect().height]);
        assert.ok(needed! <= given! * 1.15 + 16, `${needed} in ${given}`);
        // The known exception: a single number is one line, and its frame is as high as its picture, which says all.
        if (element !== 'figure') assert.ok(given! <= needed! * 1.25 + 16, `${needed} in ${given}`);
        await page.close();
      });

  it('works shut off from its page: no storage, no cookie, nothing but its own files', async () => {
    const {page, frame, said, requests} = await open(chart);
    assert.equal(await page.frames()[1]!.evaluate(() => origin), 'null');
    await frame
      .getByRole('button', {name: /Nvidia/})
      .first()
      .click();
    await frame.locator('[part=evidence]').waitFor();
    assert.ok(requests.length > 0);
    assert.deepEqual(
      requests.filter(url => !url.startsWith(`${service.origin}/`)),
      [],
    );
    assert.deepEqual(await page.context().cookies(), []);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('gives what it offers as a file', async () => {
    const {page, frame, said} = await open(chart);
    await frame.getByRole('button', {name: 'Show as table'}).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', {name: 'Download as CSV'}).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'trainium-run-rates.csv');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('shows what it may not put on the clipboard', async () => {
    const {page, frame} = await open('element=calculator&topic=trainium');
    await frame.getByRole('button', {name: 'Copy as text'}).click();
    const words = await frame.getByRole('textbox', {name: /copy/i}).inputValue();
    assert.match(words, /\$326 billion a year/);
    await page.close();
  });

  it('stays when a source is followed: that opens in a window of its own', async () => {
    const {page, frame} = await open('element=sources&topic=trainium');
    await page
      .context()
      .route(/^https:/, route => route.fulfill({contentType: 'text/html', body: 'A source'}));
    const link = frame.locator('explainer-sources [part=link]').first();
    const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    assert.equal(opened.url(), await link.getAttribute('href'));
    assert.deepEqual(takeAskedElsewhere(), [opened.url()]);
    assert.match(page.frames()[1]!.url(), /\/embed\?/);
    await opened.close();
    await page.close();
  });

  it('shows the data of a host that its own policy does not let it ask', async () => {
    const src = encodeURIComponent(`http://${topics.host}/rows.csv`);
    const {page, frame, said} = await open(`element=bar-chart&heading=Loaves&src=${src}`);
    await frame.getByText('160 loaves').first().waitFor();
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const [scheme, otherwise, colour] of [
    ['light', 'dark', 'rgb(0, 0, 0)'],
    ['dark', 'light', 'rgb(255, 255, 255)'],
  ] as const)
    for (const [where, above] of Object.entries({
      'one at the top': '',
      'one that is scrolled to': '<p>Words.</p>'.repeat(1_000),
    }))
      it(`is ${scheme} on a ${scheme} page, whatever the reader prefers elsewhere: ${where}`, async () => {
        const head = `<style>:root{color-scheme:${scheme}}</style>`;
        const {page} = await open(chart, {head, above, prefers: otherwise});
        // The page says so once the frame is there, which may be after the frame has said how high it is.
        await page
          .frames()[1]!
          .waitForFunction(
            colour => getComputedStyle(document.querySelector('explainer-bar-chart')!).color === colour,
            colour,
          );
        await page.close();
      });

  describe('that lies', () => {
    /** A page with one frame of ours, and one that is not ours; each says what is told here. */
    async function say(messages: unknown[], from: 'ours' | 'another') {
      const {page, said} = await watchedPage(browser);
      pages['/page.html'] = `<!doctype html><meta charset="utf-8"><title>Page</title>
        <iframe data-explainer-frame height="300" srcdoc="<p>ours"></iframe><iframe srcdoc="<p>another"></iframe>
        <script src="/frame.js"></script>`;
      // The tests' compiler gives functions their names by it.
      await page.addInitScript({content: 'globalThis.__name = named => named'});
      await page.addInitScript(() => {
        window.heard = [];
        addEventListener('message', ({data}: MessageEvent<unknown>) => window.heard.push(data));
      });
      await page.goto(`${host.origin}/page.html`);
      const [around, ours, another] = page.frames() as [Frame, Frame, Frame];
      const speaker = from === 'ours' ? ours : another;
      /** What a frame has heard when it has heard all that the page has said to it until now, and was not told of before. */
      const answersTo = async (frame: Frame) => {
        const index = frame === ours ? 0 : 1;
        await around.evaluate(index => frames[index]!.postMessage('end', '*'), index);
        await frame.waitForFunction(() => window.heard.includes('end'));
        return frame.evaluate(() => window.heard.splice(0).filter(message => message !== 'end'));
      };
      // With its load comes what the page says by itself.
      for (const frame of [ours, another]) await answersTo(frame);

      await around.evaluate(() => {
        window.given = window.drawn = 0;
        const countPictures = () => requestAnimationFrame(() => (window.drawn++, countPictures()));
        countPictures();
        new MutationObserver(records => (window.given += records.length)).observe(
          document.querySelector('iframe')!,
          {attributeFilter: ['height']},
        );
      });
      await speaker.evaluate(messages => {
        for (const message of [...(JSON.parse(messages) as unknown[]), 'end'])
          parent.postMessage(message, '*');
      }, JSON.stringify(messages));
      // What was sent before has been heard when this is, and what was heard is done when the page is drawn.
      await around.waitForFunction(() => window.heard.includes('end'));
      await around.evaluate(
        () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const height = await page.locator('iframe').first().getAttribute('height');
      const counts = await around.evaluate(() => ({given: window.given, drawn: window.drawn}));
      const answers = [...(await answersTo(ours)), ...(await answersTo(another))];
      const url = page.url();
      assert.deepEqual(said, []);
      await page.close();
      return {height, url, answers, ...counts};
    }

    const notBelieved = {
      'a height beyond all bounds': {explainerHeight: 1e9},
      'a negative height': {explainerHeight: -1},
      'a height that is no number': {explainerHeight: '1;alert(1)'},
      'nothing at all': null,
      'an object of another kind': {height: 500, url: 'https://elsewhere.example'},
    };

    for (const [name, message] of Object.entries(notBelieved))
      it(`is not believed: ${name}`, async () => {
        const {height, given} = await say([message], 'ours');
        assert.equal(height, '300');
        assert.equal(given, 0);
      });

    it('is not heard if it is another window', async () =>
      assert.equal((await say([{explainerHeight: 500}], 'another')).height, '300'));

    for (const from of ['ours', 'another'] as const)
      it(`is answered nothing, whatever it says, nor is any other: ${from}`, async () => {
        const {answers} = await say([{explainerHeight: 500}, ...Object.values(notBelieved)], from);
        assert.deepEqual(answers, []);
      });

    it('a thousand times is given a height once a picture of the page, the last one in the end, and leads nowhere', async () => {
      const many = Array.from({length: 1_000}, (_, index) => ({explainerHeight: 400 + (index % 2)}));
      const {height, url, given, drawn} = await say([...many, {explainerHeight: 450}], 'ours');
      assert.equal(height, '450');
      assert.ok(given > 0 && given <= drawn, `${given} heights in ${drawn} pictures`);
      assert.match(url, /\/page\.html$/);
    });
  });
});
