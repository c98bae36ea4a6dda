import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {findBrowser} from '../../scripts/browsers.mjs';
import '../../src/index.js';
import {ExplainerElement, type StateName} from '../../src/kit/explainer-element.js';
import {registry} from '../../src/registry.js';
import {serve, type RunningServer} from '../../tools/static-server.mjs';

/** A story as Storybook's build lists it. */
interface StoryEntry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
  exportName: string;
}

/** What Storybook says when it has drawn a story, played it and asked axe about it. */
interface StoryResult {
  storyId: string;
  status: 'success' | 'error';
  reporters: {type: string; result: {violations?: {id: string; help: string}[]}}[];
}

const {entries} = JSON.parse(readFileSync('dist/stories/index.json', 'utf8')) as {
  entries: Record<string, StoryEntry>;
};
const stories = Object.values(entries).filter(entry => entry.type === 'story');

/** The story that shows an element in a state goes by its name. */
const states: Readonly<Record<string, StateName>> = {
  Waiting: 'waiting',
  Ready: 'ready',
  Empty: 'empty',
  Invalid: 'invalid',
  Failed: 'failed',
} satisfies {[Name in StateName as Capitalize<Name>]: Name};

interface Channel {
  emit(event: 'setCurrentStory', story: {storyId: string; viewMode: 'story'}): void;
  last(event: 'storyFinished'): [StoryResult] | undefined;
}

/** Storybook’s line to its stories. */
type Preview = Window & {__STORYBOOK_ADDONS_CHANNEL__?: Channel};

/** Runs in the page: asks for another story. */
const turnTo = (storyId: string) =>
  (window as Preview).__STORYBOOK_ADDONS_CHANNEL__!.emit('setCurrentStory', {storyId, viewMode: 'story'});

/** Runs in the page: what Storybook has said of the story, once it has. */
const resultOf = (storyId: string) => {
  const result = (window as Preview).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0];
  return result?.storyId === storyId && result;
};

/** Runs in the page: the state of the first element of this tag; none of one that draws nothing itself. */
const stateOf = (tag: string) => document.querySelector<HTMLElement & {state?: StateName}>(tag)!.state;

/** Errors of the page's scripts, and what a failed play function left in the console. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

describe('the gallery shows every element', () => {
  for (const [tag, load] of Object.entries(registry)) {
    const shown = stories.filter(({title}) => title === tag).map(({exportName}) => exportName);

    test(tag, () => assert.notDeepEqual(shown, []));

    test(`${tag} in each state that it can be in`, async () => {
      const {prototype} = await load();
      // What gives others a topic and draws nothing itself has no states.
      const canBe = prototype instanceof ExplainerElement ? Object.keys(states) : [];
      assert.deepEqual(
        canBe.filter(state => !shown.includes(state)),
        [],
      );
    });
  }
});

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

  for (const tag of Object.keys(registry)) {
    // One page for the stories of an element: loading them anew for each takes longer than drawing them.
    describe(tag, () => {
      const ownStories = stories.filter(({title}) => title === tag);
      let page: Page;
      let errors: string[];

      before(async () => {
        page = await browser.newPage();
        errors = errorsOf(page);
        await page.goto(`${server.origin}/iframe.html?id=${ownStories[0]!.id}&viewMode=story`);
      });
      after(() => page.close());

      for (const {id, name, exportName} of ownStories) {
        test(name, async () => {
          if (id !== ownStories[0]!.id) await page.evaluate(turnTo, id);
          const result = await (await page.waitForFunction(resultOf, id)).jsonValue();
          assert.ok(result);
          const violations = result.reporters.flatMap(reporter => reporter.result.violations ?? []);
          assert.deepEqual(errors.splice(0), []);
          assert.deepEqual(
            violations.map(({id, help}) => `${id}: ${help}`),
            [],
          );
          assert.equal(result.status, 'success');
          assert.ok([states[exportName] ?? 'ready', undefined].includes(await page.evaluate(stateOf, tag)));
        });
      }
    });
  }
});
