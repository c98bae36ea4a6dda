import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {html} from 'lit';
import {loadLate} from '../../src/elements/analogy/late.js';
import {loadNamedTopic} from '../../src/kit/named-topic.js';
import {trainium} from '../../src/topics/trainium.js';
import '../../src/index.js';
import {renderToHtml, toWords} from './support.js';

describe('an analogy on a server', () => {
  it('waits, with its fallback, while its topic has not been loaded', async () => {
    const markup = await renderToHtml(
      html`<explainer-analogy topic="trainium">ovens and bread</explainer-analogy>`,
    );
    assert.match(markup, /data-state="waiting"/);
    assert.match(markup, /ovens and bread/);
  });

  describe('with its topic and its signs loaded', () => {
    let markup = '';
    before(async () => {
      await loadNamedTopic('trainium', ['analogies', 'units', 'figures', 'sources']);
      await loadLate(trainium.analogies[0]!);
      markup = await renderToHtml(html`<explainer-analogy topic="trainium"></explainer-analogy>`);
    });

    it('is in its first scene, and holds all for those without script', () => {
      const [now, all] = markup.split('class="paper-scenes"');
      assert.match(toWords(now!), /Scene 1 of 6 .*Own bread only/);
      assert.equal(all!.match(/class="paper-scene"/g)?.length, 6);
      assert.equal(all!.match(/part="row"/g)?.length, 9);
      assert.match(toWords(all!), /4 0 loaves 200 loaves 400 loaves/);
      assert.match(toWords(all!), /An oven that nobody needs bakes nothing/);
    });

    it('draws its signs', () => {
      assert.ok(markup.match(/<path d="M/g)!.length > 100);
      assert.doesNotMatch(markup, /<path d=""/);
    });

    it('has no style attribute, which a strict policy would refuse', () =>
      assert.doesNotMatch(markup, /\sstyle=/));
  });
});
