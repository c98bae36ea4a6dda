/** What becomes of the package in the bundle of a site: just what was imported, and no less. */
import assert from 'node:assert/strict';
import {readdirSync, realpathSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {registry} from '../../src/registry.js';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {bundlers, modulesAtOnce, modulesEver, type Bundle} from './bundlers.js';
import {makeSite} from './site-folder.js';
import {launch, watchedPage} from './support.js';

const names = readdirSync('src/elements');
const library = realpathSync('dist/esm');

/** A site's own modules, by name: what each imports of us, and what it does with that. */
const site: Record<string, string> = {
  ...Object.fromEntries(names.map(name => [name, `import 'explainer-elements/elements/${name}.js';`])),
  ...Object.fromEntries(
    names.map(name => [
      `${name}-class`,
      `import * as module from 'explainer-elements/elements/${name}/element.js';
       (globalThis.classes ??= []).push(...Object.values(module));`,
    ]),
  ),
  classes: names.map(name => `import './${name}-class.js';`).join('\n'),
  'under-my-name': `import {ExplainerBarChart} from 'explainer-elements/elements/bar-chart/element.js';
    customElements.define('my-chart', class extends ExplainerBarChart {});`,
  everything: `import 'explainer-elements';`,
  'by-name': `import {ExplainerBarChart} from 'explainer-elements';
    document.body.append(Object.assign(new ExplainerBarChart(), {topic: 'trainium'}));`,
};

const entries = Object.fromEntries(Object.keys(site).map(name => [name, `${name}.js`]));

const page = (bundler: string, name: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}, ${bundler}</title>
<body>
<script type="module" src="/${bundler}/${name}.js"></script>`;

/** Our modules among these, as `elements/bar-chart/define.js`. */
const ours = (modules: string[]) =>
  modules.filter(path => path.startsWith(library)).map(path => path.slice(library.length + 1));

const notOf = (name: string, modules: string[]) =>
  ours(modules).filter(path => path.startsWith('elements/') && !path.startsWith(`elements/${name}/`));

describe('a bundle', () => {
  let browser: Browser;
  let server: RunningServer;
  const {folder, remove} = makeSite(
    Object.fromEntries(Object.entries(site).map(([name, code]) => [`${name}.js`, code])),
  );

  before(async () => {
    server = await serve({
      roots: Object.fromEntries(Object.keys(bundlers).map(name => [`/${name}/`, join(folder, 'out', name)])),
      pages: Object.fromEntries(
        Object.keys(bundlers).flatMap(bundler =>
          Object.keys(site).map(name => [`/${bundler}-${name}.html`, page(bundler, name)]),
        ),
      ),
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    remove();
  });

  for (const [bundler, bundle] of Object.entries(bundlers))
    describe(`made by ${bundler}`, () => {
      let made: Bundle;

      before(async () => {
        made = await bundle(entries, folder, join(folder, 'out', bundler));
      });

      /** Which of our tags a page defines that loads one of the site's modules; what it said has to be nothing. */
      async function open(name: string) {
        const {page, said} = await watchedPage(browser);
        await page.goto(`${server.origin}/${bundler}-${name}.html`, {waitUntil: 'load'});
        const defined = await page.evaluate(
          tags => tags.filter(tag => customElements.get(tag)),
          Object.keys(registry),
        );
        assert.deepEqual(said, []);
        return {page, defined};
      }

      for (const name of names) {
        it(`has of ${name} its own, and nothing of another element`, () => {
          const ever = modulesEver(made, `${name}.js`);
          assert.ok(ours(ever).includes(`elements/${name}/define.js`));
          assert.deepEqual(notOf(name, ever), []);
        });

        it(`loads with ${name} no data before it is asked for`, () => {
          const atOnce = ours(modulesAtOnce(made, `${name}.js`));
          assert.deepEqual(
            atOnce.filter(path => path.startsWith('topics/') && path !== 'topics/index.js'),
            [],
          );
        });

        it(`defines explainer-${name}, and no other`, async () => {
          const {page, defined} = await open(name);
          assert.deepEqual(defined, [`explainer-${name}`]);
          await page.close();
        });

        it(`has with the class of ${name} nothing that defines`, () => {
          const ever = modulesEver(made, `${name}-class.js`);
          assert.ok(ours(ever).includes(`elements/${name}/${name}.js`));
          assert.deepEqual(notOf(name, ever), []);
          assert.deepEqual(
            ours(ever).filter(path => path.endsWith('/define.js')),
            [],
          );
        });
      }

      it('gives all classes, and defines nothing', async () => {
        const {page, defined} = await open('classes');
        assert.deepEqual(defined, []);
        const isElement = await page.evaluate(() =>
          (globalThis as unknown as {classes: {prototype: unknown}[]}).classes.map(
            ({prototype}) => prototype instanceof HTMLElement,
          ),
        );
        assert.deepEqual(
          isElement,
          names.map(() => true),
        );
        await page.close();
      });

      it('defines a class of ours under a name of the page’s own, and it draws', async () => {
        const {page, defined} = await open('under-my-name');
        assert.deepEqual(defined, []);
        await page.evaluate(() => {
          const chart = document.createElement('my-chart');
          chart.setAttribute('topic', 'trainium');
          document.body.append(chart);
        });
        await page.locator('my-chart [part=bar]').first().waitFor();
        await page.close();
      });

      it('keeps every element of an import without names', async () => {
        const {page, defined} = await open('everything');
        assert.deepEqual(defined.sort(), Object.keys(registry).sort());
        await page.close();
      });

      it('gives an element by its name, which draws', async () => {
        const {page} = await open('by-name');
        await page.locator('explainer-bar-chart [part=bar]').first().waitFor();
        await page.close();
      });
    });
});
