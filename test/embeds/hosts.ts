/**
 * Pages that people put us into: what each is like, what happens on it once we are drawn, and what is expected there
 * besides what is expected everywhere (`cell.ts`). A page more is one entry more.
 */
import {readFileSync} from 'node:fs';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {compile} from 'tailwindcss';
import {compare} from '../../scripts/shots/compare.mjs';
import {decode} from '../../scripts/shots/png.mjs';
import {patience} from './faults.js';
import {policies} from './policies.js';
import type {Way} from './ways.js';

/** A page that we stand in. */
export interface Host {
  /** As a row of the matrix says it. */
  name: string;
  /** What the reader has set, beside a window of 800 × 900. */
  reader?: BrowserContextOptions;
  /** The policy under which the page comes; its scripts have this nonce. */
  policy?: (nonce: string) => string;
  /** Attributes of `<html>`; `lang="en"` if left out. */
  root?: string;
  /** What stands in `<head>` before us. */
  head?: string | (() => Promise<string>);
  /** What stands around our tags. */
  place?: (tags: string) => string;
  /** Runs in the page before anything else. */
  first?: () => void;
  /** What happens on the page after all is drawn. Gives what went wrong, if something did. */
  then?: (page: Page, way: Way) => Promise<string[] | void>;
  /** What happens takes shadow roots away. Where no script of ours draws anew, the words are to be readable. */
  takesShadowRoots?: true;
  /** Playwright sees no frames of a page that the browser has kept; `then` compares what the page looks like. */
  hidesFrames?: true;
  /** Nothing of ours can run here: the words are to be readable. */
  stopsUs?: true;
  /** What the page may say, because the policy makes it. */
  maySay?: RegExp;
  /** It is not touched: paper has no buttons. */
  isPaper?: true;
  /** Much hangs here on the way that we come: the tests, which give other pages one way beside the loader, try all. */
  meetsAllWays?: true;
}

const packageFile = (path: string) => readFileSync(`node_modules/${path}`, 'utf8');

const style = (css: string) => `<style>${css}</style>`;

/** Tailwind’s base styles, as its own compiler writes them. */
async function preflight() {
  const {build} = await compile(
    `@layer theme, base;
    @layer theme { ${packageFile('tailwindcss/theme.css')} }
    @layer base { ${packageFile('tailwindcss/preflight.css')} }`,
  );
  return style(build([]));
}

const inMain = (styles: string): Pick<Host, 'head'> => ({head: style(`main{${styles}}`)});

const everyElement =
  'explainer-bar-chart, explainer-calculator, explainer-comparison-table, explainer-analogy, explainer-sources, explainer-figure';

/** Waits until what was changed is drawn. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  });

/** A hidden tab draws no frame and observes no size, until it is shown. */
function hideTab() {
  const held: (() => void)[] = [];
  const frame = window.requestAnimationFrame.bind(window);
  let isHidden = true;
  Object.defineProperty(document, 'visibilityState', {get: () => (isHidden ? 'hidden' : 'visible')});
  Object.defineProperty(document, 'hidden', {get: () => isHidden});
  window.requestAnimationFrame = callback => {
    if (!isHidden) return frame(callback);
    held.push(() => frame(callback));
    return 0;
  };
  addEventListener('show-tab', () => {
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    for (const resume of held.splice(0)) resume();
  });
}

/**
 * What a page translator does: it puts an element of its own, with other words, in the place of each text, also in
 * shadow roots, and does so again wherever a text comes later. A word is translated into capitals.
 */
function translate() {
  const translated = new WeakSet<Node>();
  const watched = new WeakSet<Node>();
  const mayTranslate = (text: Text) =>
    text.data.trim() !== '' &&
    !translated.has(text) &&
    !text.parentElement?.closest('script, style, textarea, option');
  const replace = (text: Text) => {
    const inner = document.createElement('font');
    const words = new Text(text.data.toUpperCase());
    translated.add(words);
    inner.append(words);
    const outer = document.createElement('font');
    outer.append(inner);
    text.replaceWith(outer);
  };
  const translateIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const texts: Text[] = [];
    const roots: ShadowRoot[] = [];
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Text && mayTranslate(node)) texts.push(node);
      if (node instanceof Element && node.shadowRoot && !watched.has(node.shadowRoot))
        roots.push(node.shadowRoot);
    }
    texts.forEach(replace);
    roots.forEach(watch);
  };
  const watch = (root: Node) => {
    watched.add(root);
    translateIn(root);
    new MutationObserver(records => {
      for (const {target, addedNodes} of records)
        for (const node of [target, ...addedNodes]) if (node.isConnected) translateIn(node);
    }).observe(root, {childList: true, characterData: true, subtree: true});
  };
  watch(document.body);
}

/** Sets the number in the sentence; gives what does not say what follows from it. */
async function setAccelerators(page: Page): Promise<string[]> {
  await page.locator('explainer-figure').getByRole('spinbutton').fill('8000');
  const places = {
    'the calculator': page.locator('explainer-calculator').getByText(/^1,600 accelerators$/i),
    'the sentence': page.locator('explainer-figure[figure=brought]').getByText(/^1,600 accelerators$/i),
  };
  const faults: string[] = [];
  for (const [where, place] of Object.entries(places))
    await place
      .first()
      .waitFor(patience)
      .catch(() => faults.push(`${where} does not say 1,600 accelerators`));
  const old = page.getByText(/^1,000 accelerators$/i).filter({visible: true});
  if (await old.count()) faults.push('the old number is still there');
  return faults;
}

/** Goes to another page and comes back to this one, which the browser has kept. */
async function goAndComeBack(page: Page): Promise<string[]> {
  const address = page.url();
  await drawn(page);
  const before = await page.screenshot();
  await page.evaluate(() => {
    const {dataset} = document.documentElement;
    dataset.kept = '';
    addEventListener('pageshow', ({persisted}) => (dataset.kept = `${persisted}`));
  });
  await page.goto(new URL('/another.html', address).href);
  await page.goBack({waitUntil: 'commit'});
  await page.waitForURL(address, {waitUntil: 'commit'});
  // A page that was not kept comes anew, and has no such word.
  const {kept} = await page
    .waitForFunction(
      () => document.documentElement?.dataset.kept !== '' && {...document.documentElement.dataset},
      null,
      patience,
    )
    .then(dataset => dataset.jsonValue() as Promise<{kept?: string}>);
  const after = await page.screenshot();
  return [
    ...(kept === 'true' ? [] : ['the browser did not keep the page']),
    ...(compare(decode(before), decode(after)).isSame ? [] : ['it looks different after']),
  ];
}

/** As Turbo goes to another page and back: it keeps a clone of the body, and puts it in the place of the other. */
const swapBody = (page: Page) =>
  page.evaluate(async () => {
    const kept = document.body.cloneNode(true);
    const other = document.createElement('body');
    other.append(Object.assign(document.createElement('p'), {textContent: 'Another page'}));
    document.body.replaceWith(other);
    await new Promise(requestAnimationFrame);
    document.body.replaceWith(kept);
  });

/** As a page of one address writes its content: as text. */
const swapContent = (page: Page) =>
  page.evaluate(async () => {
    const main = document.querySelector('main')!;
    const content = main.innerHTML;
    main.innerHTML = '<p>Another page</p>';
    await new Promise(requestAnimationFrame);
    main.innerHTML = content;
  });

/** Out of the document and in again, in another place and another order, at once and in one piece. */
const move = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    const place = document.body.appendChild(document.createElement('section'));
    for (const child of [...main.children].reverse()) place.append(child);
    for (const child of [...place.children].reverse())
      (main as Element & {moveBefore(node: Element, child: null): void}).moveBefore(child, null);
  });

const clone = (page: Page) =>
  page.evaluate(() => {
    for (const child of [...document.querySelector('main')!.children])
      child.replaceWith(child.cloneNode(true));
  });

/** Into the document of a frame, and back. */
const adopt = (page: Page) =>
  page.evaluate(async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const main = document.querySelector('main')!;
    frame.contentDocument!.body.append(...main.children);
    await new Promise(requestAnimationFrame);
    main.append(...frame.contentDocument!.body.children);
    frame.remove();
  });

const dark = 'background:#14161a;color:#e8e6e1';
const light = 'background:#fffdfa;color:#1b1b1b';

/** Every page, in the order of the matrix. */
export const hosts: readonly Host[] = [
  {name: 'a plain page'},
  {name: '`*{all:unset}`', head: style('*{all:unset}')},
  {name: '`*{margin:0;border:0;padding:0}`', head: style('*{margin:0;border:0;padding:0}')},
  {name: 'Tailwind’s preflight', head: preflight},
  {name: 'Bootstrap’s reboot', head: style(packageFile('bootstrap/dist/css/bootstrap-reboot.css'))},
  {name: 'leaking `text-transform`', ...inMain('text-transform:uppercase')},
  {name: 'leaking `letter-spacing`', ...inMain('letter-spacing:.12em;word-spacing:.16em')},
  {name: 'leaking `line-height`', ...inMain('line-height:3')},
  {name: 'leaking `line-height: 0.9`', ...inMain('line-height:.9')},
  {name: 'leaking `white-space`', ...inMain('white-space:pre;text-indent:3em;text-align:center')},
  {
    name: 'leaking by `*`, all of these',
    head: style(
      '*{text-transform:uppercase;line-height:3;white-space:pre;text-indent:3em;text-align:center}',
    ),
  },
  {name: 'a root font of 9 px', head: style(':root{font-size:9px}')},
  {
    name: 'a root font of 62.5 % on a phone',
    head: style(':root{font-size:62.5%}body{font-size:1.6rem}'),
    reader: {viewport: {width: 340, height: 700}},
  },
  {name: 'a root font of 28 px', head: style(':root{font-size:28px}')},
  {name: '`<base href>`', head: '<base href="/nowhere/">'},
  {name: 'right to left', root: 'lang="en" dir="rtl"'},
  {
    name: 'a dark page with a light scheme',
    head: style(`:root{color-scheme:light}body{${dark}}`),
    reader: {colorScheme: 'light'},
  },
  {
    name: 'a light page with a dark scheme',
    head: style(`:root{color-scheme:dark}body{${light}}`),
    reader: {colorScheme: 'dark'},
  },
  {
    name: 'a dark page for a reader of the dark',
    head: style(':root{color-scheme:light dark}'),
    reader: {colorScheme: 'dark'},
  },
  {
    name: 'a page translator',
    then: async (page, {puts}) => {
      for (const frame of page.frames()) await frame.evaluate(translate);
      return puts === 'elements' ? setAccelerators(page) : [];
    },
  },
  {name: 'back/forward cache', then: goAndComeBack, hidesFrames: true},
  {name: 'a body swapped and restored, as by Turbo', then: swapBody, takesShadowRoots: true},
  {name: 'content swapped as text', then: swapContent, takesShadowRoots: true},
  {name: 'moved', then: move},
  {name: 'cloned', then: clone, takesShadowRoots: true},
  {name: 'adopted by another document', then: adopt},
  {
    name: 'a hidden tab (simulated: no frames)',
    first: hideTab,
    then: async page => {
      for (const frame of page.frames())
        await frame.evaluate(() => void dispatchEvent(new Event('show-tab')));
    },
  },
  {
    name: 'closed `<details>`',
    place: tags => `<details><summary>More</summary>${tags}</details>`,
    then: async page => {
      await page.evaluate(() => void (document.querySelector('details')!.open = true));
      await drawn(page);
    },
  },
  {
    name: '`content-visibility`',
    head: style('.far{block-size:300vh}.late{content-visibility:auto}'),
    place: tags => `<div class="far"></div><div class="late">${tags}</div>`,
    then: async page => {
      for (const element of await page.locator(`${everyElement}, iframe, img`).all())
        await element.scrollIntoViewIfNeeded();
      await drawn(page);
    },
  },
  // Nine tags are ours, one of them gives the topic: seven times makes 63, of which 56 draw.
  {name: '63 elements', place: tags => tags.repeat(7)},
  {
    name: 'print',
    isPaper: true,
    then: async page => {
      await page.pdf();
      await page.emulateMedia({media: 'print'});
      await drawn(page);
    },
  },
  {name: 'a strict nonce policy', policy: policies.nonce, meetsAllWays: true},
  {name: 'Trusted Types', policy: policies.trustedTypes, meetsAllWays: true},
  {
    name: "`trusted-types 'none'`",
    policy: nonce =>
      policies.trustedTypes(nonce).replace(/trusted-types lit-html .*$/, "trusted-types 'none'"),
    stopsUs: true,
    maySay: /trusted-?types|createPolicy|Policy with name|require-trusted-types-for/i,
  },
  {
    name: "`script-src 'none'`",
    policy: nonce => policies.nonce(nonce).replace(/script-src [^;]*/, "script-src 'none'"),
    stopsUs: true,
    maySay: /script-src/,
  },
  {name: 'no JavaScript', reader: {javaScriptEnabled: false}, stopsUs: true, meetsAllWays: true},
];
