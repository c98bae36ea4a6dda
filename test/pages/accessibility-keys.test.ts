/** A whole page of charts with nothing but Tab, arrows, Home, End, Enter and Escape. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {pagesToOpen, viewports} from './accessibility-support.js';

const open = pagesToOpen();

/** The words of what has the focus; those of the page if nothing of ours has. */
const focusOn = (page: Page) =>
  page.evaluate(() => {
    const focus = document.activeElement?.shadowRoot?.activeElement;
    if (!focus) return 'the page';
    const words = focus.getAttribute('aria-label') ?? focus.textContent!;
    return words.replace(/\s+/g, ' ').trim().slice(0, 24).trim();
  });

const evidenceIsOpen = (page: Page) => page.locator('[part=evidence]').waitFor();
const evidenceIsGone = (page: Page) => page.locator('[part=evidence]').waitFor({state: 'detached'});

/** What a press is for, if it has to be waited for. */
type Step = [key: string, focus: string, then?: (page: Page) => Promise<unknown>];

const path: Step[] = [
  ['Tab', 'Nvidia: $326 billion a y'],
  // Among the values
  ['ArrowDown', 'Amazon, if: about $50 bi'],
  ['ArrowRight', 'Amazon, now: more than $'],
  ['ArrowDown', 'Amazon, now: more than $'],
  ['Home', 'Nvidia: $326 billion a y'],
  ['ArrowUp', 'Nvidia: $326 billion a y'],
  ['End', 'Amazon, now: more than $'],
  ['ArrowLeft', 'Amazon, if: about $50 bi'],
  // Evidence, and back
  ['Enter', 'Amazon, if: about $50 bi', evidenceIsOpen],
  ['Tab', 'about $50 billion a year'],
  ['End', 'about $50 billion a year'],
  ['Escape', 'Amazon, if: about $50 bi', evidenceIsGone],
  // Evidence closes with the press that opened it, too
  ['Enter', 'Amazon, if: about $50 bi', evidenceIsOpen],
  ['Enter', 'Amazon, if: about $50 bi', evidenceIsGone],
  ['Tab', 'How many times?'],
  // The table
  ['Tab', 'Show as table'],
  ['Enter', 'Hide table'],
  ['Tab', 'Nvidia takes in about 6.'],
  ['ArrowRight', 'Nvidia takes in about 6.'],
  ['Tab', 'Download as CSV'],
  // The next chart: the last value, its evidence with a link, and through
  ['Tab', 'Counted: 60 kilometers,'],
  ['End', 'Not counted: not known,'],
  ['Enter', 'Not counted: not known,', evidenceIsOpen],
  ['Tab', 'not known reported Someb'],
  ['Tab', 'An atlas'],
  ['Escape', 'Not counted: not known,', evidenceIsGone],
  ['Tab', 'How many times?'],
  ['Tab', 'Show as table'],
  ['Tab', 'An atlas'],
  ['Tab', 'the page'],
];

describe('the keyboard', () => {
  it('leads through the page, into all that opens, and out again', async () => {
    const page = await open('/charts.html', {viewport: viewports.phone});
    for (const [index, [key, focus, then]] of path.entries()) {
      await page.keyboard.press(key);
      await then?.(page);
      assert.equal(await focusOn(page), focus, `step ${index + 1}, ${key}`);
    }
  });

  it('leads back by the way it came', async () => {
    const page = await open('/charts.html');
    const there: string[] = [];
    for (let focus = ''; focus !== 'the page'; there.push(focus)) {
      await page.keyboard.press('Tab');
      focus = await focusOn(page);
    }
    assert.equal(there.length, 8);
    const back: string[] = [];
    while (back.length < there.length - 1) {
      await page.keyboard.press('Shift+Tab');
      back.push(await focusOn(page));
    }
    assert.deepEqual(back, there.slice(0, -1).toReversed());
  });

  it('scrolls the table sideways, and the page not', async () => {
    const page = await open('/charts.html', {viewport: viewports.phone});
    await page.getByRole('button', {name: 'Show as table'}).first().press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      () => document.activeElement!.shadowRoot!.activeElement!.scrollLeft > 0 && scrollX === 0,
    );
  });
});
