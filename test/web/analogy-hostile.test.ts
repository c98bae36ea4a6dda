/** Analogies of authors who meant harm, or slipped: words stay words, formulas stay formulas, and the rest stands. */
import {expect, html} from '@open-wc/testing';
import type {ExplainerAnalogy} from '../../src/index.js';
import {sampleTopic} from '../unit/sample-topic.js';
import {drawnWords, mount, until, wordsOf} from './support.js';
import {watchChannels} from './watch.js';

watchChannels();

const analogyOf = async (change: (analogy: Record<string, never>) => unknown) => {
  const topic = JSON.parse(JSON.stringify(sampleTopic())) as {analogies: Record<string, never>[]};
  change(topic.analogies[0]!);
  const analogy = await mount<ExplainerAnalogy>(
    html`<explainer-analogy .topicData=${topic}>The words of the page.</explainer-analogy>`,
  );
  await until(() => analogy.state !== 'waiting');
  return analogy;
};

const harm = '<img src=x onerror="window.harmed = true"><script>window.harmed = true</script>';

/** Puts words in place of every text, and leaves alone what is an id, a formula or a choice of ours. */
const withWords = (value: unknown, words: string, key = ''): unknown => {
  if (Array.isArray(value)) return value.map(item => withWords(item, words, key));
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, withWords(item, words, name)]),
    );
  const isText =
    /^(title|text|label|synopsis|question|feedback|relation|own|other|inventedNumbers|source|target)$/;
  return typeof value === 'string' && isText.test(key) ? words : value;
};

describe('an analogy that means harm', () => {
  it('has only words where it has markup, in every scene and on paper', async () => {
    const analogy = await analogyOf(own => Object.assign(own, withWords(own, harm)));
    expect(analogy.state).to.equal('ready');
    for (const step of analogy.shadowRoot!.querySelectorAll<HTMLElement>('.steps button')) {
      step.click();
      await analogy.updateComplete;
      expect(analogy.shadowRoot!.querySelector('img, script') === null).to.equal(true);
      expect(drawnWords(analogy)).to.contain('<img src=x onerror=');
    }
    expect('harmed' in window).to.equal(false);
  });

  it('does not break the page with words that never end, or that run the other way', async () => {
    for (const words of ['W'.repeat(3_000), '\u202Eeht drawkcab', '🧁'.repeat(500), 'a\u0301'.repeat(500)]) {
      const analogy = await analogyOf(own => Object.assign(own, withWords(own, words)));
      expect(analogy.state).to.equal('ready');
      const frame = analogy.shadowRoot!.querySelector('.frame')!;
      expect(frame.scrollWidth - frame.clientWidth).to.be.at.most(1);
    }
  });

  const formulas: [what: string, formula: string, says: RegExp][] = [
    ['calls', 'constructor("hit()")', /quantities\[0\]\.formula cannot be read/],
    ['calls what is no function', 'hit(1)', /there is no function "hit"/],
    ['reaches for a property', 'cars.constructor', /stands where/],
    ['names what every object has', 'constructor', /"constructor", which is not in parameters/],
    ['needs itself', 'queue + 1', /"queue" goes in a circle/],
    ['goes deeper than it may', '('.repeat(200), /more than 32 deep/],
  ];
  for (const [what, formula, says] of formulas)
    it(`is told where a formula ${what}, and the words of the page stay`, async () => {
      const analogy = await analogyOf(own => {
        (own as unknown as {quantities: {formula: string}[]}).quantities[0]!.formula = formula;
      });
      expect(analogy.state).to.equal('invalid');
      expect(drawnWords(analogy)).to.match(says);
      expect(wordsOf(analogy)).to.equal('The words of the page.');
    });

  it('says that a number is not known, where a formula divides by zero in some states only', async () => {
    const analogy = await analogyOf(own => {
      const {quantities, sentences} = own as unknown as {
        quantities: {id: string; formula: string}[];
        sentences: {when?: string; text: string}[];
      };
      quantities[0]!.formula = 'cars / (4 - cars)';
      sentences.splice(0, 9, {text: 'There wait [[queue]].'});
    });
    expect(analogy.state).to.equal('ready');
    expect(wordsOf(analogy.shadowRoot!.querySelector('#sentence')!)).to.equal('There wait not known.');
  });
});
