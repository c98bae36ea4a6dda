/** Takes a picture of a story as it looks under one of five conditions. */
import {readFile} from 'node:fs/promises';
import {serve} from '../../tools/static-server.mjs';
import {halved, rounded} from './picture.mjs';
import {decode} from './png.mjs';

const wide = {width: 800, height: 600};

/**
 * How a story is looked at; what is left out is as in `light`. That one is kept in full, to be read; the others tell
 * colours and places, for which half the size does at two fifths of the bytes.
 */
export const looks = {
  light: {isFull: true},
  dark: {colorScheme: 'dark'},
  phone: {viewport: {width: 320, height: 600}},
  rtl: {direction: 'rtl'},
  forced: {forcedColors: 'active'},
};

/** As little as can be of what differs from machine to machine: no hints, no subpixels, no profile of the screen. */
export const browserArguments = [
  '--no-sandbox',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

/** The day that a page thinks it is: a topic's dates are held against it. */
const today = new Date('2026-11-01T12:00:00Z');

/** The demo's fonts instead of the machine's, and colours that follow the scheme as a page's would. */
const styles = `
  @font-face {
    font-family: 'Serif of shots';
    font-weight: 200 900;
    src: url('/fonts/source-serif-4-latin-opsz-normal.woff2');
  }
  @font-face {
    font-family: 'Serif of shots';
    font-style: italic;
    font-weight: 200 900;
    src: url('/fonts/source-serif-4-latin-wght-italic.woff2');
  }
  @font-face {
    font-family: 'Sans of shots';
    font-weight: 100 900;
    src: url('/fonts/inter-latin-wght-normal.woff2');
  }
  :root {
    color-scheme: light dark;
    font-family: 'Serif of shots';
    --explainer-font: 'Sans of shots';
    --explainer-font-title: 'Serif of shots';
  }
`;

/** Serves the built stories, each page with the fonts in it: `/ltr.html` and `/rtl.html`. */
export async function serveStories() {
  const html = await readFile('dist/stories/iframe.html', 'utf8');
  const page = direction =>
    html
      .replace(/<html[^>]*>/, `<html lang="en" dir="${direction}">`)
      .replace('</head>', `<style>${styles}</style></head>`);
  return serve({
    roots: {'/': 'dist/stories', '/fonts/': 'demo/fonts'},
    pages: {'/ltr.html': page('ltr'), '/rtl.html': page('rtl')},
  });
}

/** Runs in the page: what Storybook says when it has drawn and played the story. */
const storyStatus = () => window.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0].status;

/** Runs in the page: whether every element has what it shows. A story whose name says that it waits goes on waiting. */
const isReady = story =>
  story.includes('waiting') ||
  [...document.querySelectorAll('#storybook-root *')].every(({state}) => state !== 'waiting');

/** Runs in the page: loads all fonts, used or not, and waits for two frames, as the second one follows a picture. */
async function settle() {
  await Promise.all([...document.fonts].map(font => font.load()));
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** What a tab has asked the server for and not got yet. */
function openRequests(tab) {
  const open = new Set();
  tab.on('request', request => open.add(request));
  for (const end of ['requestfinished', 'requestfailed']) tab.on(end, request => open.delete(request));
  return open;
}

/** Waits until the tab asks for nothing before, while and after it settles: languages and layers come late. */
async function untilQuiet(tab, open) {
  for (let isQuiet = false; !isQuiet;) {
    const wasQuiet = open.size === 0;
    await tab.evaluate(settle);
    isQuiet = wasQuiet && open.size === 0;
  }
}

/** Runs in the page: where the story is, with the popovers that stand open over it. */
function boxOfStory() {
  const popovers = root =>
    [...root.querySelectorAll('*')].flatMap(element => [
      ...(element.matches(':popover-open') ? [element] : []),
      ...(element.shadowRoot ? popovers(element.shadowRoot) : []),
    ]);
  const root = document.querySelector('#storybook-root');
  const boxes = [root, ...popovers(root)].map(element => element.getBoundingClientRect());
  const x = Math.floor(Math.min(...boxes.map(({left}) => left)) + scrollX);
  const y = Math.floor(Math.min(...boxes.map(({top}) => top)) + scrollY);
  const right = Math.ceil(Math.max(...boxes.map(({right}) => right)) + scrollX);
  const bottom = Math.ceil(Math.max(...boxes.map(({bottom}) => bottom)) + scrollY);
  return {x, y, width: right - x, height: bottom - y};
}

/** Opens a tab for one look; gives how to take a picture of a story in it. */
export async function openCamera(browser, origin, look) {
  const {
    direction = 'ltr',
    colorScheme = 'light',
    forcedColors = 'none',
    viewport = wide,
    isFull,
  } = looks[look];
  const tab = await browser.newPage({
    viewport,
    colorScheme,
    forcedColors,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  await tab.clock.setFixedTime(today);
  const open = openRequests(tab);
  return async story => {
    open.clear();
    // Asking axe would take as long again; test/stories does it.
    await tab.goto(`${origin}/${direction}.html?id=${story}&viewMode=story&globals=a11y.manual:!true`);
    const status = await (await tab.waitForFunction(storyStatus)).jsonValue();
    if (status !== 'success')
      throw new Error(`${story} does not play to its end: npm run test:stories says why.`);
    await tab.waitForFunction(isReady, story);
    await untilQuiet(tab, open);
    const clip = await tab.evaluate(boxOfStory);
    const picture = decode(
      await tab.screenshot({clip, fullPage: true, animations: 'disabled', caret: 'hide'}),
    );
    return rounded(isFull ? picture : halved(picture));
  };
}
