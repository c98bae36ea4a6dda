/** Pages that a server has drawn: how it draws them, what takes them over in the browser, and what changes meanwhile. */
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {TemplateResult} from 'lit';
import type {Page} from 'playwright-core';
import {build} from 'vite';
import {loadNamedTopic} from '../../src/kit/named-topic.js';
import '../../src/index.js';
import {allDrawn} from './support.js';

/** The client's scripts, from source like the server's templates: hydration wants both of one making. */
export async function buildClient(): Promise<Record<string, string>> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {entry: 'test/pages/hydrate-client.ts', formats: ['es'], fileName: () => 'client.js'},
      // In one file, because hydration has to run before Lit, and a chunk would run before both.
      rolldownOptions: {output: {codeSplitting: false}},
    },
  });
  const [{output: files}] = output as unknown as [{output: {fileName: string; code?: string}[]}];
  return Object.fromEntries(files.map(({fileName, code}) => [`/${fileName}`, code ?? '']));
}

/** What a server sends of elements, which need these parts of the built-in topic. */
export async function prerender(
  tag: TemplateResult,
  parts: Parameters<typeof loadNamedTopic>[1],
): Promise<string> {
  await loadNamedTopic('trainium', parts);
  return collectResult(render(tag));
}

/** Loads what takes the elements of a page over; it is among the files of `buildClient`. */
export const startClient = (page: Page) => page.addScriptTag({type: 'module', url: '/client.js'});

/** What changed in shadow trees, and how far things moved on the page. */
interface Seen {
  mutations: string[];
  layoutShift: number;
}

/** Notes whatever moves on the page from now on, and every change in the shadow trees that a server drew for these tags. */
export const watch = (page: Page, tags?: string) =>
  page.evaluate(tags => {
    const seen: Seen = {mutations: [], layoutShift: 0};
    Object.assign(window, {seen});
    const observer = new MutationObserver(list =>
      seen.mutations.push(...list.map(({type, target}) => `${type} ${target.nodeName}`)),
    );
    for (const {shadowRoot} of tags ? document.querySelectorAll(tags) : [])
      observer.observe(shadowRoot!, {childList: true, subtree: true, attributes: true, characterData: true});
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) seen.layoutShift += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift'}); // What moved while the page was read is not the script’s doing.
  }, tags);

/** What was noted since `watch`, once the page is drawn as it is now: before that the browser tells of no shift. */
export const seenOn = (page: Page) =>
  page.evaluate(async () => {
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
    return (window as unknown as {seen: Seen}).seen;
  });

/** Waits until all elements of these tags are drawn from what they name, by their own code. */
export async function areTakenOver(page: Page, tags: string) {
  await page.waitForFunction(
    tags =>
      [...document.querySelectorAll<HTMLElement & {drawn?: {name: string}}>(tags)].every(
        ({drawn}) => drawn?.name === 'ready',
      ),
    tags,
  );
  await allDrawn(page);
}

/** What is seen where nothing changes. */
export const nothingSeen: Seen = {mutations: [], layoutShift: 0};
