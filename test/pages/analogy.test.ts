/** The bakery from the first scene to the last: by keyboard alone, as a screen reader meets it, without motion, on paper. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {fileOf} from './parts.js';
import {allDrawn, launch, watchedPage} from './support.js';

const page = (attributes = '') => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The bakery</title>
<link rel="stylesheet" href="/explainer-elements.css">
<script type="module" src="/explainer-elements.js"></script>
<button>Before</button>
<explainer-analogy topic="trainium" ${attributes}></explainer-analogy>
<button>After</button>`;

const titles = [
  'Own bread only',
  'Others ask',
  'One oven fewer',
  'New rivals, new money',
  'Back to the chips',
  'Where it stops',
];

/** The words of what has the focus. */
const focusOn = (page: Page) =>
  page.evaluate(() => {
    const focus = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement!;
    const label = (focus as HTMLInputElement).labels?.[0]?.textContent;
    const words = focus.getAttribute('aria-label') ?? label ?? focus.textContent!;
    return words.replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until something has the focus; what it went past is told if it never comes. */
async function tabTo(page: Page, words: RegExp) {
  const past: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    past.push(await focusOn(page));
    if (words.test(past.at(-1)!)) return;
  }
  assert.fail(`${words} never had the focus, but ${past.join(' · ')}`);
}

/** Presses Shift and Tab until Next has the focus. */
async function backToNext(page: Page) {
  for (let presses = 0; presses < 40 && (await focusOn(page)) !== 'Next'; presses++)
    await page.keyboard.press('Shift+Tab');
  assert.equal(await focusOn(page), 'Next');
}

describe('the bakery', () => {
  let browser: Browser;
  let server: RunningServer;
  before(async () => {
    browser = await launch();
    server = await serve({
      roots: {'/': 'dist'},
      pages: {'/bakery.html': page(), '/hand-out.html': page('presentation')},
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(options?: Parameters<Browser['newPage']>[0], path = '/bakery.html') {
    const {page, said} = await watchedPage(browser, options);
    await page.goto(server.origin + path);
    const bakery = page.locator('explainer-analogy');
    await bakery.locator('[part=scene]').waitFor();
    // What is for paper comes after the first picture.
    await bakery.locator('.paper-scenes').waitFor({state: 'attached'});
    return {page, said, bakery, scene: bakery.locator('.now'), sentence: bakery.locator('#sentence')};
  }

  it('is gone through by keyboard alone, from before it to after it', async () => {
    const {page, said, scene, sentence} = await open();
    const isIn = (title: string) => scene.getByRole('heading', {name: title}).waitFor();
    const next = async (title: string) => {
      await page.keyboard.press('Enter');
      await isIn(title);
      assert.equal(await focusOn(page), 'Next');
    };
    await page.getByRole('button', {name: 'Before'}).focus();
    await isIn(titles[0]!);
    await tabTo(page, /^Next$/);

    await next(titles[1]!);
    await tabTo(page, /^Your guess$/);
    await page.keyboard.type('250');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('explainer-analogy')!.shadowRoot!.activeElement?.className === 'feedback',
    );
    assert.equal(await focusOn(page), 'Your guess: 250 loaves. It comes to 400 loaves.');
    await backToNext(page);

    await next(titles[2]!);
    await tabTo(page, /^Ovens to sell$/);
    await page.keyboard.press('End');
    assert.match((await sentence.textContent())!, /has sold all its ovens/);
    await page.keyboard.press('Home');
    for (let ovens = 0; ovens < 4; ovens++) await page.keyboard.press('ArrowRight');
    assert.match((await sentence.textContent())!, /bakes 600 loaves a week; 400 loaves/);
    await page.keyboard.press('Tab');
    assert.equal(await focusOn(page), 'Ovens to sell: one more');
    await page.keyboard.press('Space');
    assert.match((await sentence.textContent())!, /bakes 500 loaves/);
    await backToNext(page);

    await next(titles[3]!);
    await tabTo(page, /^usual$/);
    await page.keyboard.press('ArrowLeft');
    assert.equal(await focusOn(page), 'quiet');
    assert.match((await sentence.textContent())!, /these ovens stood idle/);
    await backToNext(page);

    await next(titles[4]!);
    await tabTo(page, /^Its own bread/);
    assert.equal(
      await scene
        .locator('.amount.lit')
        .textContent()
        .then(words => /600 loaves/.test(words!)),
      true,
    );
    await page.keyboard.press('Space');
    assert.equal(await scene.locator('[aria-pressed=true]').count(), 1);
    await backToNext(page);

    await next(titles[5]!);
    await tabTo(page, /^Always: the buyer pays for it$/);
    await page.keyboard.press('ArrowDown');
    await scene.getByText('In a quiet week the bakery could sell four').waitFor();
    await tabTo(page, /^After$/);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('can be left with Tab from any scene, in either direction', async () => {
    const {page, bakery} = await open();
    for (const title of titles) {
      await bakery.getByRole('button', {name: `${titles.indexOf(title) + 1} ${title}`}).click();
      await page.getByRole('button', {name: 'Before'}).focus();
      await tabTo(page, /^After$/);
      for (let presses = 0; presses < 40 && (await focusOn(page)) !== 'Before'; presses++)
        await page.keyboard.press('Shift+Tab');
      assert.equal(await focusOn(page), 'Before');
    }
    await page.close();
  });

  it('tells a screen reader of each scene what it is, where it is, and what can be done', async () => {
    const {page, bakery, scene} = await open();
    assert.match(
      await bakery.ariaSnapshot(),
      /^- group "The bakery that might sell its ovens":\n\s+- heading "The bakery that might sell its ovens" \[level=3\]/,
    );
    const told: RegExp[][] = [
      [
        /The bakery keeps its ovens and bakes all that is asked for, 1,000 loaves a week\./,
        /Ovens: 10 of 10/,
      ],
      [
        /how many loaves will be asked for and not baked\?/,
        /spinbutton "Your guess"/,
        /button "Just show me"/,
      ],
      [
        /slider "Ovens to sell": "1"/,
        /button "Ovens to sell: one more"/,
        /It sells 1 oven and bakes 900 loaves/,
      ],
      [
        /group "The week"/,
        /radio "usual" \[checked\]/,
        /For ovens, once 80,000 coins/,
        /For bread, every year, if each week were like this 62,400 coins a year/,
        /Other bakeries: a rival now/,
      ],
      [/list "What stands for what"/, /button "Its own bread : Its own cloud"/, /Our own comparison\./],
      [
        /It looks easier than it is\. An oven needs no software\./,
        /group "When does selling an oven cost the bakery no bread\?"/,
      ],
    ];
    for (const [index, expected] of told.entries()) {
      const spoken = (await scene.ariaSnapshot()).replace(/\s+/g, ' ');
      for (const words of [
        new RegExp(`listitem: - button "${index + 1} ${titles[index]}"`),
        new RegExp(`Scene ${index + 1} of 6`),
        new RegExp(`heading "${titles[index]}" \\[level=4\\]`),
        ...expected,
      ])
        assert.match(spoken, words);
      const current = scene.locator('[aria-current=step]');
      assert.match((await current.textContent())!, new RegExp(titles[index]!));
      if (index === 2)
        assert.equal(await scene.getByRole('slider').getAttribute('aria-valuetext'), 'Sell 1 of 10 ovens');
      if (index < 5) await scene.getByRole('button', {name: 'Next', exact: true}).click();
    }
    await page.close();
  });

  it('says each state once, and only after the reader rests', async () => {
    const {page, bakery, scene} = await open();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, {said});
      const region = document
        .querySelector('explainer-analogy')!
        .shadowRoot!.querySelector('.frame > [role=status]')!;
      new MutationObserver(() => said.push(region.textContent!.trim())).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const said = () => page.evaluate(() => (window as unknown as {said: string[]}).said);
    // How long a reader rests is said here, not by how fast the machine is.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await bakery.getByRole('button', {name: `3 ${titles[2]}`}).click();
    await scene.getByRole('slider').focus();
    for (let ovens = 1; ovens < 6; ovens++) await page.keyboard.press('ArrowRight');
    await allDrawn(page);
    await page.clock.runFor(499);
    await allDrawn(page);
    assert.deepEqual(await said(), []);
    await page.clock.runFor(1);
    await allDrawn(page);
    assert.deepEqual(await said(), [
      'It sells 6 ovens and bakes 400 loaves a week; 600 loaves are asked for and not baked.',
    ]);
    await page.close();
  });

  it('moves nothing where a reader wants no motion, and says in words what changed', async () => {
    const {page, bakery, scene} = await open({reducedMotion: 'reduce'});
    await bakery.getByRole('button', {name: `3 ${titles[2]}`}).click();
    await scene.getByRole('button', {name: 'one more'}).click();
    await scene.getByText('Loaves waited for: 200 loaves, before 100 loaves.').waitFor();
    const moving = await bakery.evaluate(({shadowRoot}) => shadowRoot!.getAnimations().length);
    assert.equal(moving, 0);
    await page.close();
  });

  it('stands on paper with every scene, the mapping, the limits, a table of the states and the answers', async () => {
    const {page, bakery} = await open();
    await page.emulateMedia({media: 'print'});
    assert.equal(await bakery.locator('.now').isVisible(), false);
    const paper = bakery.locator('.all');
    for (const title of titles) assert.ok(await paper.getByRole('heading', {name: title}).isVisible());
    assert.equal(await paper.locator('[part=picture]').count(), 6);
    assert.equal(await paper.locator('[part=row]').count(), 9);
    assert.equal(await paper.locator('.limit').count(), 8);
    assert.equal(await paper.locator('.told-here').textContent(), 'It comes to 400 loaves.');
    assert.ok(await paper.locator('.told-here').isVisible());
    assert.ok(await paper.getByText('An oven that nobody needs bakes nothing.').isVisible());
    const row = paper.getByRole('row', {name: /^4 /});
    assert.deepEqual(
      await row
        .getByRole('cell')
        .allTextContents()
        .then(all => all.map(words => words.trim())),
      ['0 loaves', '200 loaves', '400 loaves'],
    );
    await page.close();
  });

  it('stands on paper with the scene that is there, before what draws on paper has come', async () => {
    const {page} = await watchedPage(browser);
    const onPaper = fileOf('src/elements/analogy/on-paper.ts');
    await page.route(`**/${onPaper}`, route => route.abort());
    const isRefused = page.waitForEvent('requestfailed', request => request.url().endsWith(onPaper));
    await page.goto(`${server.origin}/bakery.html`);
    const bakery = page.locator('explainer-analogy');
    await bakery.locator('[part=scene]').waitFor();
    await page.emulateMedia({media: 'print'});
    assert.ok(await bakery.getByRole('heading', {name: titles[0]!}).isVisible());
    await isRefused;
    assert.equal(await bakery.locator('.paper-scenes').count(), 0);
    await page.close();
  });

  it('is a hand-out where it is a presentation: the question, and the answers on a page of their own', async () => {
    const {page, bakery} = await open({}, '/hand-out.html');
    await page.emulateMedia({media: 'print'});
    assert.ok(await bakery.locator('section.hand-out').isVisible());
    assert.equal(await bakery.locator('.told-here').isVisible(), false);
    assert.ok(await bakery.locator('.paper-answers').getByText('It comes to 400 loaves.').isVisible());
    const breaks = await bakery
      .locator('.paper-answers')
      .evaluate(part => getComputedStyle(part).breakBefore);
    assert.equal(breaks, 'page');
    await page.close();
  });

  it('fills a wall where it is a presentation: letters of 20 px and more, and the picture in sight', async () => {
    const {page, bakery, scene} = await open({viewport: {width: 1920, height: 1080}}, '/hand-out.html');
    await bakery.getByRole('button', {name: `3 ${titles[2]}`}).click();
    const {y, height} = (await scene.locator('[part=picture]').boundingBox())!;
    assert.ok(y + height < 1080, `${y + height}`);
    const size = await scene
      .locator('#sentence')
      .evaluate(words => parseFloat(getComputedStyle(words).fontSize));
    assert.ok(size >= 20, `${size}`);
    await page.close();
  });
});
