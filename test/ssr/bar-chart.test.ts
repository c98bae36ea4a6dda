import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {html} from 'lit';
import {loadNamedTopic} from '../../src/kit/named-topic.js';
import '../../src/index.js';
import {renderToHtml, toWords} from './support.js';

describe('a bar chart on a server', () => {
  it('waits, with its fallback, while its topic has not been loaded', async () => {
    const markup = await renderToHtml(
      html`<explainer-bar-chart topic="trainium">three numbers</explainer-bar-chart>`,
    );
    assert.match(markup, /data-state="waiting"/);
    assert.match(markup, /three numbers/);
  });

  describe('with its topic loaded', () => {
    let markup = '';
    before(async () => {
      await loadNamedTopic('trainium', ['charts']);
      markup = await renderToHtml(
        html`<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>`,
      );
    });

    it('prints every number with its status, in the picture and in the table', () => {
      const words = toWords(markup);
      for (const value of ['$326B', 'about $50B', 'more than $20B']) assert.ok(words.includes(value), value);
      for (const value of ['$326 billion a year', 'about $50 billion a year'])
        assert.ok(words.includes(value), value);
      assert.equal(words.match(/hypothetical/g)?.length, 2);
    });

    it('prints the lengths of the bars, which need no script', () => {
      assert.match(markup, /class="bar extrapolated base[^>]*width="100%"/);
      assert.match(markup, /class="bar hypothetical accent[^>]*width="15.34%"/);
    });

    it('has no style attribute, which a strict policy would refuse', () => {
      assert.doesNotMatch(markup, /\sstyle=/);
    });
  });

  it('says so when there is no such topic', async () => {
    const words = toWords(
      await renderToHtml(html`<explainer-bar-chart topic="__proto__"></explainer-bar-chart>`),
    );
    assert.match(words, /There is no built-in topic &quot;__proto__&quot;/);
  });
});
