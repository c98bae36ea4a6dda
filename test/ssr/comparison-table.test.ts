import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {html} from 'lit';
import {loadNamedTopic} from '../../src/kit/named-topic.js';
import '../../src/index.js';
import {renderToHtml, toWords} from './support.js';

describe('a comparison table on a server', () => {
  it('waits, with its fallback, while its topic has not been loaded', async () => {
    const markup = await renderToHtml(
      html`<explainer-comparison-table topic="trainium">three options</explainer-comparison-table>`,
    );
    assert.match(markup, /data-state="waiting"/);
    assert.match(markup, /three options/);
  });

  describe('with its topic loaded', () => {
    let markup = '';
    before(async () => {
      await loadNamedTopic('trainium', ['tables', 'figures', 'sources']);
      markup = await renderToHtml(
        html`<explainer-comparison-table topic="trainium"></explainer-comparison-table>`,
      );
    });

    it('is a whole table, with its roles and an answer in each cell', () => {
      const count = (role: string) => markup.match(new RegExp(`role="${role}"`, 'g'))?.length;
      assert.deepEqual(['table', 'row', 'columnheader', 'rowheader', 'cell'].map(count), [1, 6, 4, 5, 15]);
      const words = toWords(markup);
      for (const said of ['Buy Nvidia (Blackwell)', 'not for sale today', 'Catching up', 'Constrained'])
        assert.ok(words.includes(said), said);
    });

    it('cites the sources of each row, once in a popover and once on paper', () => {
      assert.equal(markup.match(/<div[^>]*class="sources"[^>]*popover/g)?.length, 5);
      const [, onPaper] = markup.split('part="references"');
      assert.equal(onPaper!.match(/<li>/g)?.length, 5);
      assert.match(toWords(onPaper!), /cyberivy, .*June 20, 2026, no address given/);
      assert.match(toWords(markup), /rated 1 of 3 \[1\]/);
    });

    it('offers to weigh, and says nothing of what no reader has set', () => {
      assert.match(toWords(markup), /What matters to me/);
      assert.doesNotMatch(markup, /<tfoot|<fieldset|<p class="(?:outcome|copied|on-paper)/);
    });

    it('has no style attribute, which a strict policy would refuse', () =>
      assert.doesNotMatch(markup, /\sstyle=/));
  });

  it('says so when there is no such table', async () => {
    const words = toWords(
      await renderToHtml(
        html`<explainer-comparison-table topic="trainium" table="chairs"></explainer-comparison-table>`,
      ),
    );
    assert.match(words, /no table &quot;chairs&quot;/);
  });
});
