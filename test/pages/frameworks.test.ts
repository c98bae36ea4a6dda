/** The elements in pages that a framework draws: React, React after a server has written the page, and Vue. */
import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Locator, Page} from 'playwright-core';
import type {} from '../../src/index.js';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {buildExamples, type BuiltExamples} from './frameworks-support.js';
import {allReady, launch, watchedPage} from './support.js';

const pages = {
  'React, in strict mode': '/react/index.html',
  'React that takes over what a server wrote, in strict mode': '/react/from-server.html',
  Vue: '/vue/index.html',
};

/** How often each of our tags stands on the page, and how many of them are drawn. */
const counted = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')].filter(({localName}) =>
      localName.startsWith('explainer-'),
    );
    const count: Record<string, number> = {};
    for (const {localName} of all) count[localName] = (count[localName] ?? 0) + 1;
    return {...count, frames: all.flatMap(each => [...each.shadowRoot!.querySelectorAll('.frame')]).length};
  });

const whole = {
  'explainer-bar-chart': 2,
  'explainer-topic': 1,
  'explainer-figure': 1,
  'explainer-calculator': 1,
  frames: 3,
};

const withoutTrying = {'explainer-bar-chart': 2, frames: 2};

/** Both charts and the calculator are there and drawn. */
async function drawn(page: Page) {
  await page.locator('#loaves [part=bar]').first().waitFor();
  await allReady(page);
}

const labels = async (chart: Locator) =>
  (await chart.locator('[part=label]').allTextContents()).map(label => label.trim());

const changes = (page: Page) => page.locator('#changes');

describe('the elements in a framework', () => {
  let browser: Browser;
  let server: RunningServer;
  let built: BuiltExamples;

  before(async () => {
    built = await buildExamples();
    server = await serve({
      roots: {'/': `${built.folder}/site`},
      pages: {'/react/from-server.html': built.serverPage},
    });
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(built.folder, {recursive: true});
  });

  it('are written by a server with their attributes and with the words inside', () => {
    for (const part of [
      '<explainer-bar-chart topic="trainium" chart="run-rates" heading-level="2">' +
        '<p>Nvidia takes in $326 billion a year, if every quarter equals its last one.</p>',
      '<explainer-figure calculator="second-source" figure="gpus">5,000 accelerators</explainer-figure>',
      '<explainer-calculator calculator="second-source"><p>5,000 accelerators × 20%',
    ])
      assert.ok(built.serverWords.includes(part), built.serverWords);
    assert.doesNotMatch(built.serverWords, /\[object|topicdata|onexplainer/i);
  });

  for (const [framework, address] of Object.entries(pages))
    describe(framework, () => {
      async function open() {
        const watched = await watchedPage(browser);
        await watched.page.goto(server.origin + address, {waitUntil: 'load'});
        await drawn(watched.page);
        return watched;
      }

      it('stand there once each, and nothing is said', async () => {
        const {page, said} = await open();
        assert.deepEqual(await counted(page), whole);
        assert.deepEqual(said, []);
        await page.close();
      });

      it('tell of what a reader does, once', async () => {
        const {page, said} = await open();
        const field = page.getByRole('spinbutton').first();
        await field.fill('6000');
        await field.press('Enter');
        await changes(page).filter({hasText: 'Changes: 1 gpus 6000'}).waitFor();
        await field.fill('7000');
        await field.press('Enter');
        await changes(page).filter({hasText: 'Changes: 2 gpus 7000'}).waitFor();
        assert.deepEqual(said, []);
        await page.close();
      });

      it('take an object as a property', async () => {
        const {page} = await open();
        const chart = page.locator('#loaves');
        assert.deepEqual(
          await chart.evaluate(each => ({
            id: (each as HTMLElement & {topicData: {id: string}}).topicData.id,
            attributes: each.getAttributeNames(),
          })),
          {id: 'loaves', attributes: ['id']},
        );
        assert.equal(await chart.locator('[part=bar]').count(), 2);
        await page.close();
      });

      it('follow the state, without being made anew', async () => {
        const {page, said} = await open();
        const chart = page.locator('#loaves');
        await chart.evaluate(chart => Object.assign(window, {chart}));
        assert.deepEqual(await labels(chart), ['Monday', 'Saturday']);
        await page.getByRole('button', {name: 'Largest first', exact: true}).click();
        await page.getByRole('button', {name: 'As given', exact: true}).waitFor();
        const inState = await page.evaluate(async () => {
          const chart = document.querySelector<HTMLElementTagNameMap['explainer-bar-chart']>('#loaves')!;
          await chart.updateComplete;
          return {sort: chart.sort, isSame: chart === (window as unknown as {chart: Element}).chart};
        });
        assert.deepEqual(inState, {sort: 'value', isSame: true});
        assert.deepEqual(await labels(chart), ['Saturday', 'Monday']);
        assert.deepEqual(said, []);
        await page.close();
      });

      it('come and go five times, leave nothing, and tell once still', async () => {
        const {page, said} = await open();
        const nodesOutside = await page.evaluate(() => document.body.children.length);
        for (let time = 0; time < 5; time++) {
          await page.getByRole('button', {name: 'Put it away'}).click();
          await page.getByRole('button', {name: 'Try it'}).waitFor();
          assert.deepEqual(await counted(page), withoutTrying);
          await page.getByRole('button', {name: 'Try it'}).click();
          await drawn(page);
        }
        assert.deepEqual(await counted(page), whole);
        assert.equal(await page.evaluate(() => document.body.children.length), nodesOutside);
        const field = page.getByRole('spinbutton').first();
        await field.fill('6000');
        await field.press('Enter');
        await changes(page).filter({hasText: 'Changes: 1 gpus 6000'}).waitFor();
        assert.deepEqual(said, []);
        await page.close();
      });
    });

  it('are taken over from a server as the same nodes', async () => {
    const {page, said} = await watchedPage(browser);
    // Before any script of the page runs, for its own is a module.
    await page.addInitScript(() =>
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive')
          Object.assign(window, {written: [...document.querySelectorAll('main *')]});
      }),
    );
    await page.goto(`${server.origin}/react/from-server.html`);
    await drawn(page);
    const isSame = await page.evaluate(() => {
      const {written} = window as unknown as {written: Element[]};
      const now = ['explainer-bar-chart', 'explainer-topic', 'explainer-figure', 'explainer-calculator'];
      return now.map(tag => written.includes(document.querySelector(tag)!));
    });
    assert.deepEqual(isSame, [true, true, true, true]);
    assert.deepEqual(said, []);
    await page.close();
  });
});
