/** What a reader sees of us on a page, and what is wrong with it: a sentence each. */
import type {Frame, Page} from 'playwright-core';
import {
  contrast,
  covering,
  installLook,
  leavesFrame,
  toWords,
  type SeenText,
} from '../pages/accessibility-look.js';
import {runRates, words} from './article.js';
import {patience, told} from './faults.js';

/** No text gets smaller, however small the page’s own is. */
const smallestTextPx = 12;

/** Fewer cannot be all that five elements say. */
const fewestTexts = 20;

/** What WCAG 2.2 asks of text. */
const leastContrast = 4.5;

/** Playwright asks again with each frame if it is not told when; a hidden tab has none. */
export const pollingMs = 50;

const drawing =
  'explainer-bar-chart, explainer-calculator, explainer-comparison-table, explainer-analogy, explainer-sources';

/** The documents in which our tags are: the page, and for some ways frames in it. */
async function framesWithTags(page: Page): Promise<Frame[]> {
  const counts = await Promise.all(page.frames().map(frame => frame.locator(drawing).count()));
  return page.frames().filter((_, index) => counts[index]);
}

const isEverythingReady = (selector: string) => {
  const elements = [...document.querySelectorAll<HTMLElement & {state?: string}>(selector)];
  return elements.length > 0 && elements.every(({state}) => state === 'ready');
};

/** Waits until all that draws is drawn. */
export async function untilReady(page: Page): Promise<string[]> {
  const frames = await framesWithTags(page);
  if (frames.length === 0) return ['there is no element of ours'];
  const waits = frames.map(frame =>
    frame
      .waitForFunction(isEverythingReady, `${drawing}, explainer-figure`, {...patience, polling: pollingMs})
      .then(
        () => [],
        async () => {
          const states = await frame
            .locator(`${drawing}, explainer-figure`)
            .evaluateAll(elements =>
              elements
                .map(element => `${element.localName} ${(element as {state?: string}).state}`)
                .filter(words => !words.endsWith(' ready')),
            );
          return [`not ready: ${states.join(', ')}`];
        },
      ),
  );
  return (await Promise.all(waits)).flat();
}

/** The numbers of the chart, in its picture, each behind a button of its own name. */
export async function missingNumbers(page: Page, isPaper = false): Promise<string[]> {
  const faults: string[] = [];
  for (const frame of await framesWithTags(page)) {
    const chart = frame.locator('explainer-bar-chart').first();
    if (!(await chart.count())) continue;
    for (const {name, amount} of runRates) {
      const button = chart.getByRole('button', {name});
      const shown = button.getByText(amount).first();
      if ((await button.count()) !== 1) faults.push(`no button is named ${name}`);
      else if (!(await shown.isVisible())) faults.push(`${amount} is not seen`);
    }
    // A page that writes all in capitals makes another unit of mW.
    for (const label of await chart.locator('[part=label]').all()) {
      const [shown, meant] = [await label.innerText(), await label.textContent()];
      if (shown.trim() !== meant?.trim()) faults.push(`${meant} is written as ${shown}`);
    }
    if (isPaper && !(await chart.getByRole('table').isVisible()))
      faults.push('the chart’s table is not printed');
  }
  return faults;
}

const inShort = ({words, sizePx}: SeenText) => `${words.slice(0, 40)} (${sizePx} px)`;

/** All that is read of us: a list for each document. */
async function textsOf(page: Page): Promise<SeenText[][]> {
  const texts: SeenText[][] = [];
  for (const frame of await framesWithTags(page)) {
    await frame.evaluate(installLook);
    texts.push(await frame.evaluate(selector => window.look.texts(selector), drawing));
  }
  return texts;
}

/** True if a text stands out of its frame above or below; a letter may by a pixel or two. */
const leavesFrameAcross = ({boxes, frame, scrolls}: SeenText) =>
  !scrolls && boxes.some(box => box.top < frame.top - 2 || box.bottom > frame.bottom + 2);

/** Text that is cut off, or lies on other text, in one document. */
const findMisplaced = (texts: SeenText[]) => [
  ...told('cut off', texts.filter(text => leavesFrame(text) || leavesFrameAcross(text)).map(toWords)),
  ...told('on each other', covering(texts)),
];

/** Text that is too small, or too faint. */
const findUnreadable = (texts: SeenText[]) => [
  ...told('too small', texts.filter(({sizePx}) => sizePx < smallestTextPx).map(inShort)),
  ...told(
    'too faint',
    texts.filter(({colour, paper}) => contrast(colour, paper) < leastContrast).map(toWords),
  ),
];

/** What is wrong with the texts of the page. */
export async function faultsOfLook(page: Page): Promise<string[]> {
  const texts = await textsOf(page);
  return [
    ...(texts.flat().length < fewestTexts ? [`only ${texts.flat().length} texts are seen`] : []),
    ...texts.flatMap(findMisplaced),
    ...findUnreadable(texts.flat()),
  ];
}

/** Opens the evidence of a number and closes it again. */
export async function faultsOfTouch(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const frame of await framesWithTags(page)) {
    const button = frame.locator('explainer-bar-chart').first().getByRole('button', {name: runRates[0].name});
    if (!(await button.count())) continue;
    const evidence = frame.locator('[part=evidence]:popover-open');
    try {
      await button.click(patience);
      await evidence.waitFor(patience);
      faults.push(
        ...findUnreadable((await textsOf(page)).flat()).map(fault => `with evidence open, ${fault}`),
      );
      await page.keyboard.press('Escape');
      await evidence.waitFor({...patience, state: 'detached'});
    } catch (error) {
      faults.push(`evidence does not open and close: ${String(error).split('\n')[0]}`);
    }
  }
  return faults;
}

/** Where we cannot run, what stands in the tags is read. */
export async function unreadableWords(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const sentence of words)
    if (!(await page.getByText(sentence).first().isVisible())) faults.push(`not to be read: ${sentence}`);
  return faults;
}

/** A frame comes when it is near the window: the page is read to its end, and the reader goes back to its top. */
export async function readToEnd(page: Page) {
  for (const frame of await page.locator('iframe').all()) {
    if (!(await frame.evaluate(frame => frame.checkVisibility()))) continue;
    await frame.evaluate(frame => frame.scrollIntoView());
    const inside = frame.contentFrame();
    await inside
      .locator(drawing)
      .first()
      .waitFor({...patience, state: 'attached'});
  }
}

/** Pictures: there, in their shape, in the page, and in words. */
export const faultsOfPictures = (page: Page) =>
  page.locator('img').evaluateAll(async all => {
    const pictures = all as HTMLImageElement[];
    await Promise.allSettled(pictures.map(picture => picture.decode()));
    const isWhole = ({naturalWidth, naturalHeight, width, height}: HTMLImageElement) =>
      naturalWidth > 0 && width > 0 && Math.abs(height / width / (naturalHeight / naturalWidth) - 1) < 0.02;
    const isInPage = (picture: HTMLImageElement) => {
      const {left, right} = picture.getBoundingClientRect();
      return left >= 0 && right <= document.documentElement.clientWidth + 1;
    };
    return [
      ...(pictures.length ? [] : ['there is no picture']),
      ...pictures.flatMap(picture => [
        ...(isWhole(picture) ? [] : [`not whole: ${picture.src}`]),
        ...(isInPage(picture) ? [] : [`cut off: ${picture.src}`]),
        ...(picture.alt.length > 20 ? [] : [`without words: ${picture.src}`]),
      ]),
    ];
  });
