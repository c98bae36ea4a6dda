/** The snippets of docs/snippets.md, each through the rules of its system, and then in a browser. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'playwright-core';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {serveOnNode, type Running} from '../pages/service-runtimes.js';
import {launch, watchedPage, type Said} from '../pages/support.js';
import {applyFilter} from './apply-filter.js';
import {tags} from './article.js';
import {canvas, feedReader, github, moodleStudent, wordpressPost} from './filter-rules.js';
import {markdown} from './markdown.js';
import {snippetsOf, snippetWith} from './snippets.js';
import {autoParagraph, embedDiscovered, texturize} from './wordpress.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** As it begins for readers without our script, in every snippet. */
const wordsInside = 'Nvidia takes in $326 billion a year';

const shared = 'A frame, a table, a picture';
const loader = snippetWith('Plain HTML', '<script');
const tag = snippetWith('Plain HTML', '<explainer-');
const frame = snippetWith(shared, '<iframe');
const picture = snippetWith(shared, '<img');

/** What every system that strikes tags makes of what is pasted, at its strictest. */
const strict: Readonly<Record<string, (html: string) => string>> = {
  'WordPress, for authors': html => autoParagraph(texturize(applyFilter(html, wordpressPost))),
  GitHub: html => applyFilter(markdown.withHtml(html), github),
  'Moodle, for students': html => applyFilter(html, moodleStudent),
  Canvas: html => applyFilter(html, canvas),
  'a feed reader': html => applyFilter(html, feedReader),
};

const asPage = (html: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A snippet</title>
<main>${html}</main>`;

type PrerenderWay = 'both' | 'plain';

/** As the command of the page writes it, by the built package. */
async function prerendered(html: string, write: PrerenderWay): Promise<string> {
  const server = (await import(
    '../../dist/server.js' as string
  )) as typeof import('../../src/server/index.js');
  const {html: written, problems} = await server.prerender(html, {write});
  assert.deepEqual(problems, []);
  return written;
}

describe('the snippets', () => {
  let browser: Browser;
  let server: RunningServer;
  let service: Running;
  let page: Page;
  let said: Said;
  const pages: Record<string, string> = {};

  before(async () => {
    server = await serve({roots: {[`/npm/explainer-elements@${version}/dist/`]: 'dist'}, pages});
    service = await serveOnNode('topics.example');
    browser = await launch();
    ({page, said} = await watchedPage(browser));
  });
  after(async () => {
    await browser?.close();
    await service?.stop();
    await server?.close();
  });

  /** The addresses that stand for others, as they are here. */
  const here = (html: string) =>
    html
      .replaceAll('https://cdn.example/npm/', `${server.origin}/npm/`)
      .replaceAll('https://explainers.example/', `${service.origin}/`);

  const there = (html: string) => html.replaceAll(`${service.origin}/`, 'https://explainers.example/');

  /** Shows this on a page. Nothing may go wrong on it while it is looked at. */
  async function look<Seen>(html: string, see: (page: Page) => Promise<Seen>): Promise<Seen> {
    pages['/snippet.html'] = asPage(here(html));
    await page.goto(`${server.origin}/snippet.html`);
    const seen = await see(page);
    assert.deepEqual(said.splice(0), []);
    return seen;
  }

  /** Until three bars are there: those of the run rates. */
  async function untilDrawn(place: Page | Frame) {
    await place.locator('explainer-bar-chart [part=bar]').nth(2).waitFor();
    assert.equal(await place.locator('explainer-bar-chart [part=bar]').count(), 3);
  }

  /** Draws, with its words inside the tag, where readers without our script have them, and nowhere else. */
  const draws = (html: string, place = 'explainer-bar-chart') =>
    look(html, async page => {
      await untilDrawn(page);
      const inside = (await page.locator(place).textContent())!.trim();
      assert.ok(inside.startsWith(wordsInside), inside);
      assert.ok(!(await page.locator('main').innerText()).includes(wordsInside));
    });

  /** Draws, with its words torn out of the tag, so that they are read beside the chart. */
  const drawsTorn = (html: string) =>
    look(html, async page => {
      await untilDrawn(page);
      assert.equal((await page.locator('explainer-bar-chart').textContent())!.trim(), '');
      assert.ok((await page.locator('main').innerText()).includes(wordsInside));
    });

  /** Whatever can be read and followed on the page. */
  const read = (html: string) =>
    look(html, async page => {
      const main = page.locator('main');
      const wordsOf = async (selector: string) =>
        (await main.locator(selector).allInnerTexts()).map(words => words.trim());
      return {
        words: (await main.innerText()).replace(/\s+/g, ' '),
        headings: await wordsOf(':is(h2, h3, h4, h5, h6)'),
        // Cells of a row have tabs between them.
        rows: await wordsOf('tr'),
        columns: await wordsOf('thead th'),
        terms: await wordsOf('dt'),
        items: await main.locator('li').count(),
        links: await main
          .locator('a')
          .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href)),
      };
    });

  /** The one frame, drawn; gives how many pixels of its height cannot be seen at once. */
  const frameDraws = (html: string) =>
    look(html, async page => {
      const inside = (await (await page.waitForSelector('iframe')).contentFrame())!;
      await untilDrawn(inside);
      return inside.evaluate(() => Math.max(0, document.documentElement.scrollHeight - innerHeight));
    });

  const pictureShows = (html: string) =>
    look(html, async page => {
      await page.waitForFunction(() => document.images[0]!.complete);
      const {width, alt} = await page.evaluate(() => ({
        width: document.images[0]!.naturalWidth,
        alt: document.images[0]!.alt,
      }));
      assert.ok(width >= 320);
      return alt;
    });

  it('name the version that this is', () => {
    const named = [...readFileSync('docs/snippets.md', 'utf8').matchAll(/explainer-elements@([\d.]+)/g)];
    assert.deepEqual([...new Set(named.map(([, version]) => version))], [version]);
  });

  describe('on a page of plain HTML', () => {
    it('draw', () => draws(loader + tag));

    it('opened from the disk are read, and draw with the one classic script', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'explainer-elements-'));
      const file = join(folder, 'page.html');
      const openWith = async (script: string) => {
        writeFileSync(file, asPage(script + tag).replaceAll('https://cdn.example/npm/', 'npm/'));
        const page = await browser.newPage();
        await page.goto(pathToFileURL(file).href);
        return page;
      };
      const classic = /<script defer src="explainer-elements\.iife\.js"><\/script>/;
      const [line] = classic.exec(readFileSync('docs/snippets.md', 'utf8'))!;
      const dist = `${pathToFileURL('dist').href}/`;
      try {
        const drawn = await openWith(line.replace('src="', `src="${dist}`));
        await untilDrawn(drawn);
        await drawn.close();
        const module = await openWith(loader.replaceAll(/https:.*?\/dist\//g, dist));
        assert.equal(await module.getByText(wordsInside).isVisible(), true);
        assert.equal(await module.locator('explainer-bar-chart:defined').count(), 0);
        await module.close();
      } finally {
        rmSync(folder, {recursive: true});
      }
    });
  });

  describe('for systems that strike tags', () => {
    it('are the frame that the service itself writes, and it is high enough', async () => {
      const address = /src="([^"]*\/embed[^"]*)"/.exec(frame)![1]!.replaceAll('&amp;', '&');
      const answer = await service.ask(`/oembed?${new URLSearchParams({url: here(address)}).toString()}`);
      const {html} = (await answer.json()) as {html: string};
      assert.equal(frame.trim(), there(html));
      assert.equal(await frameDraws(frame), 0);
    });

    it('are the picture with the words that the service has for it', async () => {
      const address = /src="([^"]*)"/.exec(picture)![1]!.replaceAll('&amp;', '&');
      const {headers} = await fetch(here(address));
      assert.equal(await pictureShows(picture), decodeURIComponent(headers.get('explainer-alt')!));
    });

    it('are the table, at the address that is named for it', async () => {
      const [address] = /https:\/\/explainers\.example\/render\?[^`]*/.exec(
        readFileSync('docs/snippets.md', 'utf8'),
      )!;
      const table = await (await fetch(here(address))).text();
      const {rows} = await read(applyFilter(table, moodleStudent));
      assert.equal(rows.length, 4);
    });

    describe('as tables, a picture and words', () => {
      let plain: string;
      let unfiltered: Awaited<ReturnType<typeof read>>;
      before(async () => {
        plain = await prerendered(tags, 'plain');
        unfiltered = await read(plain);
      });

      for (const [system, strike] of Object.entries(strict)) {
        it(`say in ${system} what they say elsewhere`, async () => {
          assert.deepEqual(await read(strike(plain)), unfiltered);
        });

        it(`show the picture in ${system}, and leave the words inside the tag`, async () => {
          const left = strike(loader + tag + picture);
          assert.doesNotMatch(left, /<explainer-|<script|<link/);
          assert.ok(await pictureShows(left));
          assert.equal(await page.getByText(wordsInside).isVisible(), true);
        });

        if (system !== 'Canvas')
          it(`do not pass ${system} as a frame`, () => assert.equal(strike(frame).trim(), ''));
      }
    });
  });

  describe('in WordPress', () => {
    const block = snippetWith('WordPress', '<script');
    const address = snippetWith('WordPress', '/embed?');

    it('draw in a block of HTML', () => draws(texturize(block)));

    it('draw in the classic editor', () => draws(autoParagraph(texturize(block))));

    it('with a paragraph inside are torn apart by the classic editor', () =>
      drawsTorn(autoParagraph(texturize(loader + tag))));

    it('with own data inside draw in a block of HTML, and not in the classic editor', async () => {
      const rows = `${loader}<explainer-bar-chart heading="Loaves"><table data-explainer-data>
<tr><th>label</th><th>value</th></tr>
<tr><td>Monday</td><td>80</td></tr>
</table></explainer-bar-chart>`;
      const seen = (html: string) =>
        look(html, async page => {
          await page.waitForFunction(
            () => !['', 'waiting'].includes(document.querySelector('explainer-bar-chart')?.state ?? ''),
          );
          return page.locator('explainer-bar-chart [part=bar]').count();
        });
      assert.equal(await seen(texturize(rows)), 1);
      assert.equal(await seen(autoParagraph(texturize(rows))), 0);
    });

    const ask = async (address: string) => (await fetch(address)).text();

    it('draw as an address on a line of its own, for everybody', async () => {
      await frameDraws(await embedDiscovered(here(address), ask));
    });

    it('in the frame of an address have links that open nothing', async () => {
      const sources = address.replace(/element=.*/, 'element=sources&topic=trainium');
      await look(await embedDiscovered(here(sources), ask), async page => {
        const inside = (await (await page.waitForSelector('iframe')).contentFrame())!;
        const told = page.waitForEvent('console');
        await inside.locator('explainer-sources [part=link]').first().click();
        await told;
        assert.match(said.splice(0).join(), /^console: Blocked opening/);
        assert.equal(await inside.locator('explainer-sources').count(), 1);
      });
    });

    it('prerendered with their look leave a style sheet as text, for those whose tags are struck', async () => {
      const {words} = await read(applyFilter(await prerendered(tag, 'both'), wordpressPost));
      assert.match(words, /:host\s*\{/);
    });
  });

  describe('in Ghost', () => {
    it('draw in a card of HTML, which is written as it is', async () => {
      const [head, card] = snippetsOf('Ghost');
      await draws(`${head}<!--kg-card-begin: html-->\n${card}\n<!--kg-card-end: html-->`);
    });
  });

  describe('in Markdown', () => {
    const text = snippetWith('Markdown sites', '<explainer-');
    const onGitHub = snippetWith('Markdown sites', '/image?');

    it('draw between the words around them', async () => {
      const html = markdown.withHtml(text);
      assert.match(html, /^<p>Text before the chart\.<\/p>\n<explainer-bar-chart /);
      await draws(loader + html, 'explainer-bar-chart > p');
    });

    it('draw in a sentence', () =>
      look(loader + markdown.withHtml(text), page =>
        page.locator('p > explainer-figure').getByRole('button', {name: '$326 billion'}).waitFor(),
      ));

    it('with a blank line and blanks before what follows are shown as code', () => {
      const broken = text.replace(/\n<p>/, '\n\n    <p>');
      assert.match(markdown.withHtml(broken), /<pre><code>&lt;p&gt;Nvidia/);
    });

    it('with their paragraph on the line of the tag fall apart', () =>
      drawsTorn(loader + markdown.withHtml(text.replaceAll(/\n(?=<p>|<\/explainer)/g, ''))));

    it('of Hugo as it comes lose the tag with its words', () => {
      const html = markdown.withoutHtml(text);
      assert.doesNotMatch(html, /explainer|Nvidia/);
      assert.match(html, /Its run rate is <!--.*?-->\$326 billion<!--/);
    });

    it('on GitHub leave their words; a picture leads to the chart', async () => {
      const {words} = await read(strict.GitHub!(text));
      assert.ok(words.includes(wordsInside));
      const html = strict.GitHub!(onGitHub);
      const address = /src="([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&');
      const {headers} = await fetch(here(address));
      assert.equal(await pictureShows(html), decodeURIComponent(headers.get('explainer-alt')!));
      const {links} = await read(html);
      assert.equal((await fetch(links[0]!)).status, 200);
    });
  });

  describe('on a learning platform', () => {
    it('as a frame draw on a page of a Moodle teacher, which is written as it is', async () =>
      void (await frameDraws(frame)));

    it('as a frame draw in Canvas, which strikes its script', async () => {
      const kept = applyFilter(frame, canvas).replace('=""', '');
      assert.equal(kept, snippetWith('A learning platform', '<iframe'));
      assert.equal(await frameDraws(kept), 0);
    });
  });
});
