/**
 * What a page's own styles may do to an explainer. Its font, colour and letter spacing come in, as they should: so
 * does what a reader sets. What would change what a number says, or break the picture, does not.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allReady, launch, watchedPage} from './support.js';

const article = (style: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Styles</title>
<style>${style}</style>
<script type="module" src="/explainer-elements.js"></script>
<main><explainer-bar-chart topic="trainium" chart="run-rates"><p>In words.</p></explainer-bar-chart></main>`;

const styles: Record<string, string> = {
  none: '',
  'takes everything back': '*{all:unset}',
  'takes margins and borders away': '*{margin:0;border:0;padding:0}',
  'makes everything a border box without margins':
    '*,::before,::after{box-sizing:border-box;margin:0;border:0 solid}img,svg,video{display:block;max-width:100%}',
  'writes everything in capitals': 'main{text-transform:uppercase}',
  'spaces letters and words': 'main{letter-spacing:.12em;word-spacing:.16em}',
  'keeps lines as they are': 'main{white-space:pre}',
  'never breaks lines': 'main{white-space:nowrap}',
  'indents first lines': 'main{text-indent:3em}',
  'sets everything in the middle': 'main{text-align:center}',
  'sets lines far apart': 'main{line-height:3}',
};

/** What of a chart is to be the same on every page of one width, and what a reader reads. */
function look() {
  const chart = document.querySelector('explainer-bar-chart')!;
  const root = chart.shadowRoot!;
  const bars = [...root.querySelectorAll('.bar')].map(bar => bar.getBoundingClientRect());
  const words = [...root.querySelectorAll<HTMLElement>('.label, .amount, .status, .foot p')];
  const frame = root.querySelector('.frame')!;
  const {left, right, width} = frame.getBoundingClientRect();
  return {
    rule: getComputedStyle(frame).borderTopWidth,
    takesTheWidth: width > innerWidth * 0.9 && right <= innerWidth,
    barHeights: bars.map(({height}) => height),
    proportions: bars.map(({width}) => Math.round((width / bars[0]!.width) * 100)),
    smallestFont: Math.min(...words.map(element => parseFloat(getComputedStyle(element).fontSize))),
    indent: getComputedStyle(words[0]!).textIndent,
    words: words.map(element => element.innerText.trim()),
    hangingOver: words.filter(element => {
      const box = element.getBoundingClientRect();
      const isOutside = box.left < left - 1 || box.right > right + 1;
      return isOutside || element.scrollWidth > Math.ceil(box.width);
    }).length,
  };
}

describe('a page whose style', () => {
  let browser: Browser;
  let server: RunningServer;
  let plain: ReturnType<typeof look>;
  const names = Object.keys(styles);

  before(async () => {
    browser = await launch();
    const pages = Object.fromEntries(names.map((name, index) => [`/${index}.html`, article(styles[name]!)]));
    server = await serve({roots: {'/': 'dist'}, pages});
    const {page} = await open('none');
    plain = await page.evaluate(look);
    await page.close();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(name: string) {
    const {page, said} = await watchedPage(browser, {viewport: {width: 720, height: 900}});
    await page.goto(`${server.origin}/${names.indexOf(name)}.html`);
    await allReady(page);
    return {page, said};
  }

  it('says nothing has its chart in full width, with no text under 12 px', async () => {
    const {takesTheWidth, smallestFont, hangingOver} = plain;
    assert.deepEqual([takesTheWidth, smallestFont >= 12, hangingOver], [true, true, 0]);
  });

  for (const name of names.slice(1))
    it(`${name} leaves frame, bars and words as they are`, async () => {
      const {page, said} = await open(name);
      assert.deepEqual(await page.evaluate(look), plain);
      assert.deepEqual(said, []);
      await page.close();
    });

  it('sets a font and a colour is followed', async () => {
    const {page} = await open('none');
    await page.addStyleTag({
      content: 'main { font-family: monospace; color: rgb(1, 2, 3); letter-spacing: 2px; }',
    });
    const {fontFamily, color, letterSpacing} = await page
      .locator('[part=label]')
      .first()
      .evaluate(label => {
        const {fontFamily, color, letterSpacing} = getComputedStyle(label);
        return {fontFamily, color, letterSpacing};
      });
    assert.deepEqual([fontFamily, color, letterSpacing], ['monospace', 'rgb(1, 2, 3)', '2px']);
    await page.close();
  });

  it('is a reader’s own, with !important, is followed too', async () => {
    const {page} = await open('none');
    await page.addStyleTag({
      content: '* { letter-spacing: .12em !important; line-height: 2 !important; }',
    });
    const {letterSpacing, lines} = await page
      .locator('[part=message]')
      .first()
      .evaluate(message => {
        const {letterSpacing, lineHeight, fontSize} = getComputedStyle(message);
        return {letterSpacing, lines: parseFloat(lineHeight) / parseFloat(fontSize)};
      });
    assert.deepEqual([letterSpacing, lines], ['1.8px', 2]);
    await page.close();
  });
});
