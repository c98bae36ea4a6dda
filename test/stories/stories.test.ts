import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {findBrowser} from '../../scripts/browsers.mjs';
import {serve, type RunningServer} from '../../tools/static-server.mjs';

/** A story as Storybook's build lists it. */
interface StoryEntry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

/** What Storybook says when it has drawn a story, played it and asked axe about it. */
interface StoryResult {
  status: 'success' | 'error';
  reporters: {type: string; result: {violations?: {id: string; help: string}[]}}[];
}

const {entries} = JSON.parse(readFileSync('dist/stories/index.json', 'utf8')) as {
  entries: Record<string, StoryEntry>;
};
const stories = Object.values(entries).filter(entry => entry.type === 'story');

/** Runs in the page: what Storybook has said of the story, once it has. */
const storyResult = () => {
  const {__STORYBOOK_ADDONS_CHANNEL__: channel} = window as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__?: {last(event: 'storyFinished'): [StoryResult] | undefined};
  };
  return channel?.last('storyFinished')?.[0];
};

/** Errors of the page's scripts, and what a failed play function left in the console. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

describe('every story is drawn, plays to its end and passes axe', () => {
  let server: RunningServer;
  let browser: Browser;

  before(async () => {
    server = await serve({root: 'dist/stories'});
    browser = await chromium.launch({executablePath: findBrowser('chromium'), args: ['--no-sandbox']});
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const {id, title, name} of stories) {
    test(`${title}: ${name}`, async () => {
      const page = await browser.newPage();
      const errors = errorsOf(page);
      await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=story`);
      const result = await (await page.waitForFunction(storyResult)).jsonValue();
      await page.close();
      const violations = result?.reporters.flatMap(reporter => reporter.result.violations ?? []);
      assert.deepEqual(errors, []);
      assert.deepEqual(
        violations?.map(({id, help}) => `${id}: ${help}`),
        [],
      );
      assert.equal(result?.status, 'success');
    });
  }
});
