/** What stays behind of elements that come and go: no node, no listener. Counted by the browser, not by us. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, CDPSession, Page} from 'playwright-core';
import type {} from '../../src/index.js';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allDrawn, allReady, launch, watchedPage} from './support.js';

const times = 100;

const article = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Come and go</title>
<script type="module" src="/explainer-elements.js"></script>
<explainer-topic topic="trainium"><explainer-bar-chart id="first"></explainer-bar-chart><p></p></explainer-topic>
<explainer-comparison-table topic="trainium"></explainer-comparison-table>
<explainer-analogy topic="trainium"></explainer-analogy>
<explainer-topic topic="trainium"><p id="sentence"></p><explainer-calculator></explainer-calculator></explainer-topic>`;

type Tags = HTMLElementTagNameMap;

declare global {
  interface Window {
    /** Makes an element of the built-in topic, and gives it when it is drawn. */
    stand<
      Tag extends
        'explainer-bar-chart' | 'explainer-comparison-table' | 'explainer-analogy' | 'explainer-calculator',
    >(
      tag: Tag,
      properties?: Partial<Tags[Tag]>,
    ): Promise<Tags[Tag] & {shadowRoot: ShadowRoot}>;
    /** Does something, and waits until an element has told of it and is drawn. */
    told(
      element: HTMLElement & {updateComplete: Promise<unknown>},
      event: string,
      act: () => void,
    ): Promise<void>;
  }
}

/** Runs in the page before anything else, and takes nothing from this module with it. */
function installHelpers() {
  window.stand = async (tag, properties) => {
    const element = Object.assign(document.createElement(tag), {topic: 'trainium'}, properties);
    document.body.append(element);
    await element.updateComplete;
    return element as never;
  };
  window.told = async (element, event, act) => {
    const told = new Promise(done => element.addEventListener(event, done, {once: true}));
    act();
    await told;
    await element.updateComplete;
  };
}

/** What page scripts do many times over; each leaves the page as it found it. */
const comings: Record<string, () => Promise<void>> = {
  'one element is taken out and put back': async () => {
    const chart = document.querySelector<Tags['explainer-bar-chart']>('#first')!;
    const parent = chart.parentElement!;
    chart.remove();
    parent.prepend(chart);
    await chart.updateComplete;
  },
  'new elements are made and thrown away': async () => {
    const chart = document.createElement('explainer-bar-chart');
    document.querySelector('p')!.append(chart);
    await chart.updateComplete;
    chart.remove();
  },
  'new elements are thrown away before they are drawn': async () => {
    const standing = window.stand('explainer-bar-chart');
    document.body.lastElementChild!.remove();
    await standing;
  },
  'a chart asks, and is thrown away': async () => {
    const chart = await window.stand('explainer-bar-chart', {guess: ''});
    while (!chart.shadowRoot.querySelector('.ask')) await new Promise(done => setTimeout(done));
    chart.remove();
  },
  'bars are counted, and their chart thrown away': async () => {
    const chart = await window.stand('explainer-bar-chart');
    const count = chart.shadowRoot.querySelector<HTMLElement>('[part=controls] button:first-of-type')!;
    await window.told(chart, 'explainer-times', () => count.click());
    chart.remove();
  },
  'evidence is opened, and its chart thrown away': async () => {
    const chart = await window.stand('explainer-bar-chart');
    const value = chart.shadowRoot.querySelector<HTMLElement>('.value')!;
    await window.told(chart, 'explainer-evidence', () => value.click());
    chart.remove();
  },
  'a table is sorted and weighed, and thrown away': async () => {
    const table = await window.stand('explainer-comparison-table');
    const root = table.shadowRoot;
    root.querySelector<HTMLElement>('.sort')!.click();
    root.querySelector<HTMLElement>('summary')!.click();
    while (!root.querySelector('fieldset')) await new Promise(done => setTimeout(done));
    const radio = root.querySelector<HTMLElement>('fieldset label:last-of-type input')!;
    await window.told(table, 'explainer-weigh', () => radio.click());
    table.remove();
  },
  'sources are opened, and their table thrown away': async () => {
    const table = await window.stand('explainer-comparison-table');
    const sources = table.shadowRoot.querySelector<HTMLElement>('[popovertarget]')!;
    await window.told(table, 'explainer-evidence', () => sources.click());
    table.remove();
  },
  'a table is copied, put elsewhere, and thrown away': async () => {
    const table = await window.stand('explainer-comparison-table');
    table.shadowRoot.querySelector<HTMLElement>('.copy')!.click();
    while (!table.shadowRoot.querySelector('.copied')) await new Promise(done => setTimeout(done));
    document.querySelector('p')!.append(table);
    await table.updateComplete;
    table.remove();
  },
  'an analogy is played with, and thrown away': async () => {
    const analogy = await window.stand('explainer-analogy', {scene: 'new-rivals'});
    const [more] = analogy.shadowRoot.querySelectorAll<HTMLElement>('.stepper .by-one:last-of-type');
    await window.told(analogy, 'explainer-set', () => more!.click());
    // What moves is kept until it stands.
    await Promise.all(analogy.shadowRoot.getAnimations().map(({finished}) => finished));
    analogy.shadowRoot.querySelector<HTMLElement>('[aria-pressed]')!.click();
    const [first] = analogy.shadowRoot.querySelectorAll<HTMLElement>('.steps button');
    await window.told(analogy, 'explainer-scene', () => first!.click());
    analogy.remove();
  },
  'a calculator is set, and thrown away with the number in a sentence that moves along': async () => {
    const sentence = document.querySelector('#sentence')!;
    const calculator = document.createElement('explainer-calculator');
    const figure = Object.assign(document.createElement('explainer-figure'), {
      calculator: 'run-rate',
      figure: 'last',
      adjustable: true,
    });
    sentence.append(figure, calculator);
    // Either may be defined only now.
    await customElements.whenDefined('explainer-calculator');
    await calculator.updateComplete;
    while (!figure.shadowRoot?.querySelector('.set')) await new Promise(requestAnimationFrame);
    const [more] = calculator.shadowRoot!.querySelectorAll<HTMLElement>('.stepper .by-one:last-of-type');
    await window.told(calculator, 'explainer-set', () => more!.click());
    const [reset] = calculator.shadowRoot!.querySelectorAll<HTMLElement>('.controls button');
    await window.told(calculator, 'explainer-reset', () => reset!.click());
    figure.remove();
    calculator.remove();
  },
};

describe('nothing stays behind when', () => {
  let browser: Browser;
  let server: RunningServer;

  before(async () => {
    browser = await launch();
    server = await serve({roots: {'/': 'dist'}, pages: {'/index.html': article}});
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Counts when events that the browser holds back for the next frame, such as those of popovers, are out. */
  async function count(page: Page, protocol: CDPSession) {
    await page.evaluate(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );
    await protocol.send('HeapProfiler.collectGarbage');
    const {nodes, jsEventListeners, documents} = await protocol.send('Memory.getDOMCounters');
    return {nodes, jsEventListeners, documents};
  }

  /** Counts after a few times, when all that is loaded late is there, and after many more. */
  async function countAround(page: Page, come: () => Promise<void>) {
    const protocol = await page.context().newCDPSession(page);
    const comeOften = async (times: number) => {
      for (let time = 0; time < times; time++) await page.evaluate(come);
    };
    await comeOften(3);
    const before = await count(page, protocol);
    await comeOften(times);
    return {before, after: await count(page, protocol)};
  }

  for (const [what, come] of Object.entries(comings))
    it(`${what}, ${times} times`, async () => {
      const {page, said} = await watchedPage(browser);
      await page.addInitScript(installHelpers);
      await page.goto(`${server.origin}/index.html`);
      await allReady(page);
      await allDrawn(page);
      const {before, after} = await countAround(page, come);
      assert.deepEqual(after, before);
      assert.deepEqual(said, []);
      await page.close();
    });
});
