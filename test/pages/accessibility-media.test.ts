/** Readers with colours of their own, without motion, on paper, and without JavaScript. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {boxesOf, contrast, pixelsIn, textsOn, type Colour} from './accessibility-look.js';
import {statuses} from './accessibility-pages.js';
import {openEvidence, openTables, pagesToOpen, viewports} from './accessibility-support.js';

const open = pagesToOpen();

/** The bars of one tone, one for each status, all of one size. */
async function barsByStatus(page: Page): Promise<Colour[][]> {
  const boxes = await boxesOf(page.locator('[part=bar]'));
  return pixelsIn(page, boxes.slice(0, statuses.length));
}

/** The share of pixels in which two pictures of one size differ so much that a reader can tell. */
const difference = (one: Colour[], other: Colour[]) =>
  one.filter((pixel, index) => contrast(pixel, other[index]!) > 1.15).length / one.length;

describe('bars of each status', () => {
  for (const [what, reader] of [
    ['in one tone', {}],
    ['in forced colours', {forcedColors: 'active'}],
    ['in forced colours, in the dark', {forcedColors: 'active', colorScheme: 'dark'}],
  ] as const) {
    it(`are told apart by their drawing, ${what}`, async () => {
      const bars = await barsByStatus(await open('/tones.html', {...reader, viewport: viewports.phone}));
      assert.equal(bars.length, 6);
      const alike = bars.flatMap((bar, index) =>
        bars
          .slice(index + 1)
          .flatMap((other, more) =>
            difference(bar, other) < 0.03 ? `${statuses[index]} = ${statuses[index + 1 + more]}` : [],
          ),
      );
      assert.deepEqual(alike, []);
    });
  }
});

describe('forced colours', () => {
  it('draw bars, ranges and zero in the reader’s own colour of text', async () => {
    const page = await open('/charts.html', {forcedColors: 'active', colorScheme: 'dark'});
    const ink = await page.evaluate(() => window.look.colour('CanvasText'));
    const drawn = await page.evaluate(() => {
      const {shadowRoot} = [...document.querySelectorAll('explainer-bar-chart')].at(-1)!;
      const styleOf = (selector: string) => getComputedStyle(shadowRoot!.querySelector(selector)!);
      const colours = [
        styleOf('.bar.reported').backgroundColor,
        styleOf('.bar.unknown').borderLeftColor,
        styleOf('.whisker').stroke,
        styleOf('.zero').stroke,
      ];
      return colours.map(colour => window.look.colour(colour));
    });
    assert.deepEqual(drawn, [ink, ink, ink, ink]);
  });
});

describe('reduced motion', () => {
  it('leaves no animation, whatever the reader opens', async () => {
    const page = await open('/charts.html', {reducedMotion: 'reduce'});
    await openTables(page);
    await openEvidence(page);
    const running = await page.evaluate(() =>
      [...document.querySelectorAll('explainer-bar-chart')].flatMap(({shadowRoot}) =>
        shadowRoot!.getAnimations().map(animation => (animation as CSSAnimation).animationName),
      ),
    );
    assert.deepEqual(running, []);
  });
});

describe('on paper', () => {
  /** What A4 leaves between margins of 20 mm, at 96 px to the inch. */
  const paper = {width: 642, height: 971};

  for (const path of ['/charts.html', '/guess.html', '/arabic.html', '/demo/'] as const) {
    it(`the table is there, the buttons are not, and nothing is cut off: ${path}`, async () => {
      const page = await open(path, {viewport: paper});
      await page.emulateMedia({media: 'print'});
      for (const chart of await page.locator('explainer-bar-chart').all()) {
        assert.ok(await chart.getByRole('table').isVisible());
        assert.ok(await chart.locator('[part=source]').last().isVisible());
        assert.equal(await chart.locator('.text-button:visible').count(), 0);
        assert.equal(
          await chart.locator('[part=value]').count(),
          await chart.locator('[part=value]:visible').count(),
        );
      }
      const beyond = (await textsOn(page)).filter(({boxes, frame}) =>
        boxes.some(({left, right}) => left < frame.left - 1 || right > frame.right + 1),
      );
      assert.deepEqual(
        beyond.map(({words}) => words),
        [],
      );
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    });
  }

  it('values look like text, and bars keep their ink', async () => {
    const page = await open('/charts.html', {viewport: paper});
    const underlined = () =>
      page
        .locator('[part=value] .status')
        .evaluateAll(all => all.filter(one => getComputedStyle(one).textDecorationLine !== 'none').length);
    assert.equal(await underlined(), 11);
    await page.emulateMedia({media: 'print'});
    assert.equal(await underlined(), 0);
    const inks = await page
      .locator('[part=bar]')
      .evaluateAll(bars => bars.map(bar => getComputedStyle(bar).printColorAdjust));
    assert.deepEqual(new Set(inks), new Set(['exact']));
  });
});

describe('without JavaScript', () => {
  for (const [path, words, count] of [
    ['/charts.html', 'The numbers in words.', 2],
    ['/states.html', 'The numbers in words.', 4],
    ['/demo/', 'Revenue run rates, in dollars a year', 1],
  ] as const) {
    it(`the words in the tag are to be read, in ${path}`, async () => {
      const page = await open(path, {javaScriptEnabled: false});
      const fallbacks = await page.locator('explainer-bar-chart').getByText(words).all();
      assert.equal(fallbacks.length, count);
      for (const fallback of fallbacks) assert.ok(await fallback.isVisible());
    });
  }
});
