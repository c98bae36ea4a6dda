import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {html} from 'lit';
import {loadNamedTopic} from '../../src/kit/named-topic.js';
import '../../src/index.js';
import {renderToHtml} from './support.js';

describe('a figure on a server', () => {
  it('is plain words while its topic has not been loaded, or comes from around', async () => {
    for (const tag of [
      html`<explainer-figure topic="trainium" figure="openai-capacity">about two</explainer-figure>`,
      html`<explainer-topic topic="trainium"
        ><explainer-figure figure="openai-capacity">about two</explainer-figure></explainer-topic
      >`,
    ]) {
      const markup = await renderToHtml(tag);
      assert.match(markup, /data-state="waiting"/);
      assert.match(markup, /about two/);
      assert.doesNotMatch(markup, /role="button"/);
    }
  });

  describe('with its topic loaded', () => {
    before(() => loadNamedTopic('trainium', ['figures']));

    it('keeps the page’s words, which are a button named by them and the status', async () => {
      const markup = await renderToHtml(
        html`<explainer-figure topic="trainium" figure="openai-capacity">about two</explainer-figure>`,
      );
      assert.match(markup, /class="words reported[^>]*role="button"/);
      assert.match(markup, /about two<\/explainer-figure>/);
      assert.match(markup, / \(reported\)/);
      assert.doesNotMatch(markup, /\sstyle=/);
    });

    it('writes the value where the tag is empty or live', async () => {
      const empty = html`<explainer-figure topic="trainium" figure="openai-capacity"></explainer-figure>`;
      const live = html`<explainer-figure live topic="trainium" figure="openai-capacity"
        >x</explainer-figure
      >`;
      assert.match(await renderToHtml(empty), /<slot[^>]*>.*about 2 gigawatts.*<\/slot>/s);
      assert.match(await renderToHtml(live), /about 2 gigawatts/);
      assert.doesNotMatch(await renderToHtml(live), /<slot/);
    });
  });
});
