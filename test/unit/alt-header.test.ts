/** What stands in headers of content: never more than there is room for, and always to be read again. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {toAltHeader} from '../../src/service/alt-header.js';
import {createService} from '../../src/service/index.js';
import {toProblemsHeader} from '../../src/service/problems-header.js';

const mostOfAlt = 1_000;
const mostOfProblems = 2_000;

const words = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 1_500}),
  fc.string({unit: 'binary', maxLength: 1_500}),
  fc.string({
    unit: fc.constantFrom('é', ' ', '日本', '👩‍👩‍👧‍👧', 'a\u0301\u0323', '\ud83d', '\udc69', '%', 'خبز'),
    maxLength: 1_500,
  }),
);

describe('the words for alt in a header', () => {
  it('are all there where there is room', () =>
    assert.equal(
      decodeURIComponent(toAltHeader('Two rivers. Nile: 6,650 km')),
      'Two rivers. Nile: 6,650 km',
    ));

  it('are cut between words, and it can be seen that they are', () => {
    const alt = 'Größe des Flusses: 6 650 km. '.repeat(300);
    const told = decodeURIComponent(toAltHeader(alt));
    assert.match(told, /(?:Größe|des|Flusses:|6|650|km\.) …$/);
    assert.ok(alt.startsWith(told.slice(0, -2)));
    assert.ok(toAltHeader(alt).length > mostOfAlt * 0.9);
  });

  it('are cut within where there are no words, and never within a sign', () => {
    for (const sign of ['日', '👩‍👩‍👧‍👧', 'a\u0301\u0323']) {
      const told = decodeURIComponent(toAltHeader(sign.repeat(500)));
      assert.ok(told.endsWith('…'));
      assert.equal(told.slice(0, -1).replaceAll(sign, ''), '');
    }
  });

  it('keep no half of a letter', () =>
    assert.equal(decodeURIComponent(toAltHeader('a\ud83d b')), 'a\ufffd b'));

  it('fit, and can be read again, whatever they are', () =>
    fc.assert(
      fc.property(words, alt => {
        const header = toAltHeader(alt);
        assert.ok(header.length <= mostOfAlt, `${header.length}`);
        assert.match(header, /^[\x21-\x7e]*$/);
        const told = decodeURIComponent(header);
        const whole = alt.replace(/\p{Surrogate}/gu, '\ufffd');
        assert.ok(told === whole || whole.startsWith(told.replace(/ ?…$/, '')));
      }),
    ));
});

describe('the problems in a header', () => {
  it('fit where one of them alone, in other letters, would take it all', () => {
    const header = toProblemsHeader(['日'.repeat(400), 'b']);
    assert.ok(header.length <= mostOfProblems, `${header.length}`);
    assert.match(decodeURIComponent(header), /^日+… \| and 1 more$/);
  });

  it('fit, and can be read again, whatever they quote and however many they are', () =>
    fc.assert(
      fc.property(fc.array(words, {maxLength: 12}), problems => {
        const header = toProblemsHeader(problems);
        assert.ok(header.length <= mostOfProblems, `${header.length}`);
        assert.match(header, /^[\x20-\x7e]*$/);
        decodeURIComponent(header);
      }),
    ));
});

describe('an answer with a long picture', () => {
  const rows = Array.from({length: 60}, (_, index) => `Ein Fluss über Länder hinweg ${index},${index + 1}`);
  const handle = createService({
    origin: 'https://a.example',
    asset: async () => undefined,
    topicHosts: ['data.example'],
    fetch: async () =>
      new Response(['label,value', ...rows].join('\n'), {headers: {'content-type': 'text/csv'}}),
  });
  const query = `element=bar-chart&src=${encodeURIComponent('https://data.example/a.csv')}`;
  const ask = (path: string) => handle(new Request(`https://a.example${path}`));

  it('has the beginning of its words in the header, and all of them in the answer of oEmbed', async () => {
    const {headers} = await ask(`/image?${query}`);
    const begun = headers.get('explainer-alt')!;
    assert.ok(begun.length <= mostOfAlt, `${begun.length}`);
    assert.ok([...headers].reduce((sum, [name, value]) => sum + name.length + value.length, 0) < 3_000);
    const url = encodeURIComponent(`https://a.example/embed?${query}`);
    const {alt} = (await (await ask(`/oembed?url=${url}`)).json()) as {alt: string};
    assert.ok(alt.startsWith(decodeURIComponent(begun).replace(/ …$/, '')));
    assert.ok(alt.length > decodeURIComponent(begun).length + 100, `${alt.length}`);
  });
});
