/** The snippets of docs/snippets.md, each through the rules of its system, and then in a browser. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {applyFilter} from './apply-filter.js';
import {tags} from './article.js';
import {canvas, feedReader, github, moodleStudent, wordpressPost} from './filter-rules.js';
import {markdown} from './markdown.js';
import {
  asPage,
  draws,
  drawsTorn,
  frameDraws,
  frameFits,
  openPlace,
  pictureShows,
  prerendered,
  read,
  version,
  wordsInside,
  type Place,
} from './snippet-place.js';
import {snippetsOf, snippetWith} from './snippets.js';
import {autoParagraph, embedDiscovered, texturize} from './wordpress.js';

const page = readFileSync('docs/snippets.md', 'utf8');
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

/** The address of a frame or a picture. */
const addressIn = (html: string) => /src="([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&');

describe('the snippets', () => {
  let place: Place;
  before(async () => (place = await openPlace()));
  after(() => place?.close());

  const look: Place['look'] = (html, see) => place.look(html, see);

  /** The words that the service has for a picture. */
  const altOf = async (html: string) =>
    decodeURIComponent((await place.ask(addressIn(html))).headers.get('explainer-alt')!);

  it('name the version that this is', () => {
    const named = [...page.matchAll(/explainer-elements@([\d.]+)/g)].map(([, version]) => version);
    assert.deepEqual([...new Set(named)], [version]);
  });

  describe('on a page of plain HTML', () => {
    it('draw', () => look(loader + tag, draws));

    it('opened from the disk are read, and draw with the one classic script', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'explainer-elements-'));
      const file = join(folder, 'page.html');
      const dist = `${pathToFileURL('dist').href}/`;
      const [classic] = /<script defer src="[^"]*"><\/script>/.exec(page)!;
      const openWith = async (scripts: string) => {
        writeFileSync(file, asPage(scripts + tag));
        const opened = await place.browser.newPage();
        await opened.goto(pathToFileURL(file).href);
        return opened;
      };
      try {
        const drawn = await openWith(classic.replace('src="', `src="${dist}`));
        await draws(drawn);
        await drawn.close();
        const plain = await openWith(loader.replaceAll(/https:.*?\/dist\//g, dist));
        assert.equal(await plain.getByText(wordsInside).isVisible(), true);
        assert.equal(await plain.locator('explainer-bar-chart:defined').count(), 0);
        await plain.close();
      } finally {
        rmSync(folder, {recursive: true});
      }
    });
  });

  describe('for systems that strike tags', () => {
    it('are the frame that the service itself writes, and it is high enough', async () => {
      const asked = new URLSearchParams({url: place.here(addressIn(frame))});
      const answer = await place.ask(`https://explainers.example/oembed?${asked.toString()}`);
      const {html} = (await answer.json()) as {html: string};
      assert.equal(frame.trim(), place.there(html));
      await look(frame, frameFits);
    });

    it('are the picture with the words that the service has for it', async () => {
      assert.equal(await look(picture, pictureShows), await altOf(picture));
    });

    it('are the table, at the address that is named for it', async () => {
      const [address] = /https:\/\/explainers\.example\/render\?[^`]*/.exec(page)!;
      const table = await (await place.ask(address)).text();
      const {rows} = await look(applyFilter(table, moodleStudent), read);
      assert.equal(rows.length, 4);
    });

    describe('as tables, a picture and words', () => {
      let plain: string;
      let unfiltered: Awaited<ReturnType<typeof read>>;
      before(async () => {
        plain = await prerendered(tags, 'plain');
        unfiltered = await look(plain, read);
      });

      for (const [system, strike] of Object.entries(strict)) {
        it(`say in ${system} what they say elsewhere`, async () => {
          assert.deepEqual(await look(strike(plain), read), unfiltered);
        });

        it(`show the picture in ${system}, and leave the words inside the tag`, async () => {
          const left = strike(loader + tag + picture);
          assert.doesNotMatch(left, /<explainer-|<script|<link/);
          await look(left, async page => {
            await pictureShows(page);
            assert.equal(await page.getByText(wordsInside).isVisible(), true);
          });
        });

        if (system !== 'Canvas')
          it(`do not pass ${system} as a frame`, () => assert.equal(strike(frame).trim(), ''));
      }
    });
  });

  describe('in WordPress', () => {
    const block = snippetWith('WordPress', '<script');
    const address = snippetWith('WordPress', '/embed?');
    const embed = (line: string) =>
      embedDiscovered(place.here(line), async asked => (await place.ask(asked)).text());

    it('draw in a block of HTML', () => look(texturize(block), draws));

    it('draw in the classic editor', () => look(autoParagraph(texturize(block)), draws));

    it('with a paragraph inside are torn apart by the classic editor', () =>
      look(autoParagraph(texturize(loader + tag)), drawsTorn));

    it('with own data inside draw in a block of HTML, and not in the classic editor', async () => {
      const rows = `${loader}<explainer-bar-chart heading="Loaves"><table data-explainer-data>
<tr><th>label</th><th>value</th></tr>
<tr><td>Monday</td><td>80</td></tr>
</table></explainer-bar-chart>`;
      const barsOf = (html: string) =>
        look(html, async page => {
          await page.waitForFunction(
            () => !['', 'waiting'].includes(document.querySelector('explainer-bar-chart')?.state ?? ''),
          );
          return page.locator('explainer-bar-chart [part=bar]').count();
        });
      assert.equal(await barsOf(texturize(rows)), 1);
      assert.equal(await barsOf(autoParagraph(texturize(rows))), 0);
    });

    it('draw as an address on a line of its own, for everybody', async () =>
      look(await embed(address), async page => void (await frameDraws(page))));

    it('in the frame of an address have links that open nothing', async () => {
      const sources = address.replace(/element=.*/, 'element=sources&topic=trainium');
      await look(await embed(sources), async (page, said) => {
        const frame = page.frameLocator('iframe');
        const told = page.waitForEvent('console');
        await frame.locator('explainer-sources [part=link]').first().click();
        await told;
        assert.match(said.splice(0).join(), /^console: Blocked opening/);
        assert.equal(await frame.locator('explainer-sources').count(), 1);
      });
    });

    it('prerendered with their look leave a style sheet as text, for those whose tags are struck', async () => {
      const {words} = await look(applyFilter(await prerendered(tag, 'both'), wordpressPost), read);
      assert.match(words, /:host\s*\{/);
    });
  });

  describe('in Ghost', () => {
    // How a card of HTML is written: packages/kg-default-nodes of TryGhost/Koenig.
    const cardOf = (html: string) => `<!--kg-card-begin: html-->\n${html}\n<!--kg-card-end: html-->`;

    it('draw in a card of HTML, which is written as it is', () => {
      const [head, card] = snippetsOf('Ghost');
      return look(head + cardOf(card!), draws);
    });
  });

  describe('in Markdown', () => {
    const text = snippetWith('Markdown sites', '<explainer-');
    const onGitHub = snippetWith('Markdown sites', '/image?');

    it('draw between the words around them', async () => {
      const html = markdown.withHtml(text);
      assert.match(html, /^<p>Text before the chart\.<\/p>\n<explainer-bar-chart /);
      await look(loader + html, async page => {
        await draws(page);
        const inside = (await page.locator('explainer-bar-chart > p').textContent())!;
        assert.ok(inside.startsWith(wordsInside), inside);
      });
    });

    it('draw in a sentence', () =>
      look(loader + markdown.withHtml(text), page =>
        page.locator('p > explainer-figure').getByRole('button', {name: '$326 billion'}).waitFor(),
      ));

    it('with a blank line and blanks before what follows are shown as code', () => {
      const broken = text.replace(/\n<p>/, '\n\n    <p>');
      assert.match(markdown.withHtml(broken), /<pre><code>&lt;p&gt;Nvidia/);
    });

    it('with their paragraph on the line of the tag fall apart', () => {
      const broken = text.replaceAll(/\n(?=<p>|<\/explainer)/g, '');
      return look(loader + markdown.withHtml(broken), drawsTorn);
    });

    it('of Hugo as it comes lose the tag with its words', () => {
      const html = markdown.withoutHtml(text);
      assert.doesNotMatch(html, /explainer|Nvidia/);
      assert.match(html, /Its run rate is <!--.*?-->\$326 billion<!--/);
    });

    it('on GitHub leave their words; a picture leads to the chart', async () => {
      const {words} = await look(strict.GitHub!(text), read);
      assert.ok(words.includes(wordsInside));
      const html = strict.GitHub!(onGitHub);
      const {links} = await look(html, async page => {
        assert.equal(await pictureShows(page), await altOf(html));
        return read(page);
      });
      assert.equal((await place.ask(links[0]!)).status, 200);
    });
  });

  describe('on a learning platform', () => {
    // mod/page/view.php of moodle/moodle shows a teacher’s text with `noclean`.
    it('as a frame draw on a page of a Moodle teacher, which is written as it is', () =>
      look(frame, frameFits));

    it('as a frame draw in Canvas, which strikes its script', async () => {
      const kept = applyFilter(frame, canvas).replace('=""', '');
      assert.equal(kept, snippetWith('A learning platform', '<iframe'));
      await look(kept, frameFits);
    });
  });
});
