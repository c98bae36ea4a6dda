import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {html} from 'lit';
import {loadNamedTopic} from '../../src/kit/named-topic.js';
import '../../src/index.js';
import {renderToHtml, toWords} from './support.js';

describe('references on a server', () => {
  it('wait, with their fallback, while the topic has not been loaded', async () => {
    const markup = await renderToHtml(
      html`<explainer-sources topic="trainium">five documents</explainer-sources>`,
    );
    assert.match(markup, /data-state="waiting"/);
    assert.match(markup, /five documents/);
  });

  describe('with their topic loaded', () => {
    let markup = '';
    before(async () => {
      await loadNamedTopic('trainium', ['sources', 'figures', 'disagreements']);
      markup = await renderToHtml(html`<explainer-sources topic="trainium"></explainer-sources>`);
    });

    it('print every source as an item of one ordered list', () => {
      assert.equal(markup.match(/<ol/g)?.length, 1);
      assert.equal(markup.match(/<li class="reference"/g)?.length, 13);
    });

    it('print links, dates, carriers and what differs', () => {
      assert.match(markup, /href="https:\/\/techcrunch\.com\/2026\/06\/18\//);
      const words = toWords(markup);
      for (const said of ['June 20, 2026', 'sources 1, 2, 3 and', 'What is sold out?', '(techcrunch.com)'])
        assert.ok(words.includes(said), said);
    });

    it('have no style attribute, which a strict policy would refuse', () =>
      assert.doesNotMatch(markup, /\sstyle=/));

    it('are those of the topic even where those of the page are asked for: a server knows no page', async () => {
      const ofPage = await renderToHtml(
        html`<explainer-sources topic="trainium" of="page"></explainer-sources>`,
      );
      assert.equal(ofPage.match(/<li class="reference"/g)?.length, 13);
    });
  });
});
