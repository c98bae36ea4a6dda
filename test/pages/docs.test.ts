/** Whatever the README and the pages of docs show is tried here, on the package as `npm pack` makes it. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {elementsTable, tokensTable, withTables, type Manifest} from '../../scripts/docs-tables.js';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {allReady, launch, watchedPage} from './support.js';

const pages = ['README.md', 'docs/embedding.md', 'docs/own-data.md'];
const textOf = (page: string) => readFileSync(page, 'utf8');
const {version, scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  scripts: Record<string, string>;
};

const snippets = pages.flatMap(page =>
  [...textOf(page).matchAll(/```html\n(.*?)```/gs)].map(([, html]) => ({page, html: html!})),
);

/** The server that gives out npm packages by version, in the words of these pages. */
const anyServer = 'https://cdn.example/npm/';
const ownFolder = `/explainer-elements-${version}/`;

const asPage = (html: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A snippet</title>
${html.includes('<script') ? '' : `<script type="module" src="${ownFolder}explainer-elements.js"></script>`}
${html.replaceAll(anyServer, '/npm/')}`;

describe('the documentation', () => {
  let browser: Browser;
  let server: RunningServer;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'explainer-elements-'));
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
    execFileSync('tar', ['-xzf', join(folder, `explainer-elements-${version}.tgz`), '-C', folder]);
    server = await serve({
      roots: {
        [ownFolder]: join(folder, 'package/dist'),
        [`/npm/explainer-elements@${version}/`]: join(folder, 'package'),
      },
      pages: Object.fromEntries(snippets.map(({html}, index) => [`/${index}.html`, asPage(html)])),
    });
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true});
  });

  for (const [index, {page: file, html}] of snippets.entries()) {
    it(`has a snippet that works as it stands: ${/<explainer-[^>]*>/.exec(html)![0]} in ${file}, ${index + 1}`, async () => {
      const {page, said} = await watchedPage(browser);
      await page.goto(`${server.origin}/${index}.html`);
      await allReady(page);
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('has seven of them', () => assert.equal(snippets.length, 7));

  it('begins with a README that is read in a few minutes', () => {
    const words = textOf('README.md').split(/\s+/).length;
    assert.ok(words <= 900, `${words} words`);
  });

  it('checks a topic from the command line', () => {
    const check = (file: string) =>
      execFileSync('node', [join(folder, 'package/dist/cli.js'), 'check', file], {encoding: 'utf8'});
    assert.match(check('test/fixtures/topics/rivers.json'), /no problem/i);
    assert.match(check('test/fixtures/topics/rivers.csv'), /no problem/i);
  });

  it('names commands that there are', () => {
    const files = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').map(file => `docs/${file}`)];
    const named = files.flatMap(file =>
      [...textOf(file).matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name!),
    );
    assert.deepEqual(
      named.filter(name => !(name in scripts)),
      [],
    );
  });

  it('tells of the elements and tokens what the manifest tells', async () => {
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
    const sections = {elements: elementsTable(manifest), tokens: tokensTable(manifest)};
    const page = textOf('docs/elements.md');
    assert.equal(await withTables(page, sections), page, 'npm run docs:tables writes them anew');
  });
});
