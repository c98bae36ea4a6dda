import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {html} from 'lit';
import {loadLate} from '../../src/elements/calculator/late.js';
import {loadNamedTopic} from '../../src/kit/named-topic.js';
import {trainium} from '../../src/topics/trainium.js';
import '../../src/index.js';
import {renderToHtml, toWords} from './support.js';

const calculator = html`<explainer-calculator topic="trainium" calculator="second-source"
  >a fifth of them</explainer-calculator
>`;

describe('a calculator on a server', () => {
  it('waits, with its fallback, while its topic has not been loaded', async () => {
    const markup = await renderToHtml(calculator);
    assert.match(markup, /data-state="waiting"/);
    assert.match(markup, /a fifth of them/);
  });

  describe('with its topic and its picture loaded', () => {
    let markup = '';
    before(async () => {
      await loadNamedTopic('trainium', ['calculators', 'subjects', 'units', 'sources', 'figures']);
      await loadLate(trainium.calculators[1]!);
      markup = await renderToHtml(calculator);
    });

    it('says what is assumed, what follows, and how it came about', () => {
      const words = toWords(markup);
      assert.match(words, /GPUs that it runs .*5,000 accelerators illustrative/);
      assert.match(words, /1,000 accelerators illustrative .*5,000 accelerators × 20% = 1,000 accelerators/);
    });

    it('draws its dots', () => assert.match(markup, /class="dots"/));

    it('names its sources', () => assert.match(toWords(markup), /Sources: cyberivy/));

    it('has no style attribute, which a strict policy would refuse', () =>
      assert.doesNotMatch(markup, /\sstyle=/));
  });
});
