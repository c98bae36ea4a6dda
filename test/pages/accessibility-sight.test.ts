/** What axe leaves out: contrast of marks, sizes, room for text, what lies outside the window, rings of focus. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {
  boxesOf,
  contrast,
  covering,
  covers,
  leavesFrame,
  pixelsIn,
  textsOn,
  toWords,
  type Box,
} from './accessibility-look.js';
import {statuses, tones} from './accessibility-pages.js';
import {
  bigText,
  calculate,
  countBars,
  openEvidence,
  openTables,
  pagesToOpen,
  playOn,
  setGuess,
  showGuess,
  textSpacing,
  viewports,
  type Open,
  type Reader,
} from './accessibility-support.js';

const open = pagesToOpen();
const schemes = ['light', 'dark'] as const;

/** One row of pixels across a bar, above the range that may lie in its middle, without so much at its ends. */
function rowOf({left, right, top, bottom}: Box, start: number, end: number): Box {
  const y = Math.round(top + (bottom - top) / 4);
  return {left: left + start, right: right - end, top: y, bottom: y + 1};
}

for (const colorScheme of schemes) {
  describe(`contrast in ${colorScheme}`, () => {
    it('of every bar is 3 or more, of each status in each tone', async () => {
      const page = await open('/tones.html', {colorScheme});
      const paper = await page.evaluate(() => window.look.colour('transparent'));
      const bars = await boxesOf(page.locator('[part=bar]:visible'));
      assert.equal(bars.length, tones.length * statuses.length);
      const statusOf = (index: number) => statuses[index % statuses.length]!;
      const seen = await pixelsIn(
        page,
        bars.map((bar, index) => areaOf(statusOf(index), bar)),
      );
      const faint = seen.flatMap((pixels, index) => {
        const ratios = pixels.map(pixel => contrast(pixel, paper));
        const ratio = isOutline(statusOf(index)) ? Math.max(...ratios) : Math.min(...ratios);
        const tone = tones[Math.floor(index / statuses.length)];
        return ratio < 3 ? `${tone} ${statusOf(index)}: ${ratio}` : [];
      });
      assert.deepEqual(faint, []);
    });

    it('of a range is 3 or more against the bar that it crosses', async () => {
      const page = await open('/tones.html', {colorScheme});
      const ranges = (await boxesOf(page.locator('.whisker'))).map(range => {
        const x = (range.left + range.right) / 2;
        return {...range, left: x, right: x + 1};
      });
      assert.equal(ranges.length, tones.length - 1);
      for (const across of await pixelsIn(page, ranges)) {
        const line = across[Math.floor(across.length / 2)]!;
        assert.ok(Math.max(...across.map(pixel => contrast(pixel, line))) >= 3);
      }
    });

    it('of the line of zero is 3 or more', async () => {
      const page = await open('/charts.html', {colorScheme});
      const paper = await page.evaluate(() => window.look.colour('transparent'));
      const zero = (await boxesOf(page.locator('.zero'))).at(-1)!;
      const [around] = await pixelsIn(page, [{...zero, left: zero.left - 2, right: zero.left + 2}]);
      assert.ok(Math.max(...around!.map(pixel => contrast(pixel, paper))) >= 3);
    });

    for (const path of [
      '/charts.html',
      '/guess.html',
      '/states.html',
      '/analogies.html',
      '/calculators.html',
      '/demo/',
    ] as const) {
      it(`of every text is 4.5 or more, in ${path}`, async () => {
        const page = await open(path, {colorScheme});
        if (path === '/guess.html') await showGuess(page);
        if (path === '/analogies.html') await playOn(page);
        else if (path === '/calculators.html') await calculate(page);
        else if (path !== '/states.html') {
          await openTables(page);
          await openEvidence(page, 1);
        }
        const texts = await textsOn(page);
        assert.ok(texts.length > 5);
        const faint = texts.filter(({colour, paper}) => contrast(colour, paper) < 4.5);
        assert.deepEqual(faint, []);
      });
    }
  });
}

const isOutline = (status: string) => ['hypothetical', 'illustrative', 'unknown'].includes(status);

/** Where a bar has to be strong: all along if it is filled, but for the light cap of an estimate; else at its edge. */
function areaOf(status: string, bar: Box): Box {
  if (isOutline(status)) return {...bar, left: bar.right - 2};
  return rowOf(bar, 2, status === 'estimated' ? 14 : 2);
}

describe('text', () => {
  it('is 12 px or bigger at 320 px, in charts, tables, evidence, analogies and states', async () => {
    for (const path of [
      '/charts.html',
      '/guess.html',
      '/analogies.html',
      '/calculators.html',
      '/states.html',
    ] as const) {
      const page = await open(path, {viewport: viewports.phone});
      if (path === '/analogies.html') await playOn(page);
      else if (path === '/calculators.html') await calculate(page);
      else if (path !== '/guess.html') await openTables(page);
      if (path === '/charts.html') await openEvidence(page);
      const texts = await textsOn(page);
      assert.ok(texts.length > 5);
      assert.deepEqual(
        texts.filter(({sizePx}) => sizePx < 12),
        [],
      );
    }
  });

  const {phone, desk, zoomed} = viewports;
  const waysToRead: [
    what: string,
    path: Parameters<Open>[0],
    reader: Reader,
    act?: (page: Page) => Promise<unknown>,
  ][] = [
    ['at 320 px', '/charts.html', {viewport: phone}],
    ['in Arabic at 320 px', '/arabic.html', {viewport: phone}],
    ['at 400 %', '/charts.html', {viewport: zoomed}],
    ['spaced out at 320 px', '/charts.html', {viewport: phone, style: textSpacing}],
    ['spaced out at 1280 px', '/charts.html', {viewport: desk, style: textSpacing}],
    ['twice as big at 320 px', '/charts.html', {viewport: phone, style: bigText}],
    ['twice as big, in Arabic at 320 px', '/arabic.html', {viewport: phone, style: bigText}],
    ['twice as big at 1280 px', '/charts.html', {viewport: desk, style: bigText}],
    ['counted at 320 px', '/charts.html', {viewport: phone}, countBars],
    ['counted, in Arabic', '/arabic.html', {viewport: desk}, countBars],
    ['counted, twice as big at 320 px', '/charts.html', {viewport: phone, style: bigText}, countBars],
    ['asked at 320 px', '/guess.html', {viewport: phone}, setGuess],
    ['asked, in Arabic', '/guess-arabic.html', {viewport: phone}, setGuess],
    ['asked, twice as big at 320 px', '/guess.html', {viewport: phone, style: bigText}, setGuess],
    ['asked, spaced out', '/guess.html', {viewport: desk, style: textSpacing}, setGuess],
    ['answered at 320 px', '/guess.html', {viewport: phone}, showGuess],
    ['answered, twice as big', '/guess.html', {viewport: phone, style: bigText}, showGuess],
    ['an analogy', '/analogies.html', {viewport: desk}, playOn],
    ['an analogy at 320 px', '/analogies.html', {viewport: phone}, playOn],
    ['an analogy in Arabic at 320 px', '/analogies-arabic.html', {viewport: phone}, playOn],
    ['an analogy spaced out at 320 px', '/analogies.html', {viewport: phone, style: textSpacing}, playOn],
    ['an analogy spaced out', '/analogies.html', {viewport: desk, style: textSpacing}, playOn],
    ['an analogy twice as big at 320 px', '/analogies.html', {viewport: phone, style: bigText}, playOn],
    ['an analogy twice as big', '/analogies.html', {viewport: desk, style: bigText}, playOn],
    ['a calculator', '/calculators.html', {viewport: desk}, calculate],
    ['a calculator at 320 px', '/calculators.html', {viewport: phone}, calculate],
    ['a calculator in Arabic at 320 px', '/calculators-arabic.html', {viewport: phone}],
    [
      'a calculator spaced out at 320 px',
      '/calculators.html',
      {viewport: phone, style: textSpacing},
      calculate,
    ],
    [
      'a calculator twice as big at 320 px',
      '/calculators.html',
      {viewport: phone, style: bigText},
      calculate,
    ],
  ];
  for (const [what, path, reader, act = openTables] of waysToRead) {
    it(`leaves no frame, covers no other and no bar, and never widens the page: ${what}`, async () => {
      const page = await open(path, reader);
      await act(page);
      const texts = await textsOn(page);
      assert.deepEqual(texts.filter(leavesFrame).map(toWords), []);
      assert.deepEqual(covering(texts), []);
      const bars = await boxesOf(page.locator('[part=bar]:visible'));
      assert.deepEqual(texts.filter(text => bars.some(bar => covers(text, bar))).map(toWords), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    });
  }
});

describe('targets', () => {
  for (const path of ['/charts.html', '/guess.html', '/states.html', '/arabic.html'] as const) {
    it(`are 24 px or more each way, in ${path}`, async () => {
      const page = await open(path, {viewport: viewports.phone});
      if (path === '/charts.html') await countBars(page);
      if (path !== '/guess.html') await openTables(page);
      const targets = page
        .locator('explainer-bar-chart')
        .locator('button:visible, input:visible, select:visible, [tabindex="0"]:visible');
      const small = (await boxesOf(targets)).filter(
        ({left, right, top, bottom}) => right - left < 24 || bottom - top < 24,
      );
      assert.ok((await targets.count()) > 0);
      assert.deepEqual(small, []);
    });
  }
});

describe('the targets of analogies', () => {
  it('are 24 px or more each way, with the label of a choice', async () => {
    const page = await open('/analogies.html', {viewport: viewports.phone});
    const targets = page
      .locator('explainer-analogy')
      .locator('button:visible, input:not([type=radio]):visible, label:has([type=radio]):visible');
    const small = (await boxesOf(targets)).filter(
      ({left, right, top, bottom}) => right - left < 24 || bottom - top < 24,
    );
    assert.ok((await targets.count()) > 30);
    assert.deepEqual(small, []);
  });
});

describe('evidence', () => {
  for (const [name, viewport] of Object.entries(viewports)) {
    for (const path of ['/charts.html', '/arabic.html'] as const) {
      it(`is inside the window, whichever number it belongs to: ${name}, ${path}`, async () => {
        const page = await open(path, {viewport});
        const outside: string[] = [];
        for (const index of [0, 2, 7]) {
          const box = (await (await openEvidence(page, index)).boundingBox())!;
          const fits =
            box.x >= 0 &&
            box.y >= 0 &&
            box.x + box.width <= viewport.width &&
            box.y + box.height <= viewport.height;
          if (!fits) outside.push(JSON.stringify({index, ...box}));
          await page.keyboard.press('Escape');
          await page.locator('[part=evidence]').waitFor({state: 'detached'});
        }
        assert.deepEqual(outside, []);
      });
    }
  }

  it('is read to its end with the keyboard, at 400 %', async () => {
    const page = await open('/charts.html', {viewport: viewports.zoomed});
    await openEvidence(page, 1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.waitForFunction(() => {
      const scroll = document
        .querySelector('explainer-bar-chart')!
        .shadowRoot!.querySelector('.evidence-scroll')!;
      const last = scroll.lastElementChild!.getBoundingClientRect();
      return (
        scroll.scrollTop > 0 && last.bottom <= Math.min(innerHeight, scroll.getBoundingClientRect().bottom)
      );
    });
  });
});

describe('the ring of focus', () => {
  for (const colorScheme of schemes) {
    it(`is drawn around all that Tab comes to in an analogy, in ${colorScheme}`, async () => {
      const page = await open('/analogies.html', {colorScheme, viewport: viewports.phone});
      const rings = await ringsOnTheWay(page);
      assert.ok(rings.length > 30, `${rings.length} stops`);
      assert.deepEqual(
        rings.filter(ring => !isClear(ring)),
        [],
      );
    });

    it(`is drawn around all that Tab comes to in a calculator, in ${colorScheme}`, async () => {
      const page = await open('/calculators.html', {colorScheme, viewport: viewports.phone});
      const rings = await ringsOnTheWay(page);
      assert.ok(rings.length > 40, `${rings.length} stops`);
      assert.deepEqual(
        rings.filter(ring => !isClear(ring)),
        [],
      );
    });

    it(`is drawn around slider, field and buttons of a guess, in ${colorScheme}`, async () => {
      const page = await open('/guess.html', {colorScheme, viewport: viewports.phone});
      const rings = await ringsOnTheWay(page);
      assert.equal(rings.length, 4);
      assert.deepEqual(
        rings.filter(ring => !isClear(ring)),
        [],
      );
    });

    it(`is drawn, strong and whole on everything that Tab comes to, in ${colorScheme}`, async () => {
      const page = await open('/charts.html', {colorScheme, viewport: viewports.phone});
      await openTables(page);
      await openEvidence(page, 3);
      const rings = await ringsOnTheWay(page);
      assert.ok(rings.length > 15, `${rings.length} stops`);
      assert.deepEqual(
        rings.filter(ring => !isClear(ring)),
        [],
      );
    });
  }
});

type Ring = NonNullable<ReturnType<typeof ringAroundFocus>>;

const isClear = ({isWhole, style, widthPx, colour, paper}: Ring) =>
  isWhole && style !== 'none' && widthPx >= 2 && contrast(colour, paper) >= 3;

/** What is drawn around the focus, wherever Tab leads from the top of the page to its end. */
async function ringsOnTheWay(page: Page) {
  await page.evaluate(() => document.querySelector('h1')!.setAttribute('tabindex', '-1'));
  await page.locator('h1').evaluate(heading => heading.focus());
  const rings = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(ringAroundFocus);
    if (!ring) return rings;
    rings.push(ring);
  }
}

function ringAroundFocus() {
  const element = document.activeElement?.shadowRoot?.activeElement;
  if (!element) return undefined;
  const {outlineStyle, outlineWidth, outlineOffset, outlineColor} = getComputedStyle(element);
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const {left, right, top, bottom} = element.getBoundingClientRect();
  const isInside = (box: {left: number; right: number; top: number; bottom: number}) =>
    left - reach >= box.left &&
    right + reach <= box.right &&
    top - reach >= box.top &&
    bottom + reach <= box.bottom;
  const around = (inner: Element) => inner.parentElement ?? (inner.getRootNode() as ShadowRoot).host ?? null;
  const clippers: Element[] = [];
  for (let outer = around(element); outer; outer = around(outer)) {
    if (getComputedStyle(outer).overflow !== 'visible' && outer !== document.documentElement)
      clippers.push(outer);
  }
  const page = {left: 0, right: innerWidth, top: -Infinity, bottom: Infinity};
  return {
    what: element.textContent!.replace(/\s+/g, ' ').trim().slice(0, 40),
    isWhole: [page, ...clippers.map(clipper => clipper.getBoundingClientRect())].every(isInside),
    style: outlineStyle,
    widthPx: parseFloat(outlineWidth),
    colour: window.look.colour(outlineColor, element),
    paper: window.look.colour('transparent', element),
  };
}
