/** What is asked of a topic that was read. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sourceName} from '../../src/format/citation.js';
import {sourceTitle} from '../../src/format/source-title.js';
import {disagreementsOf} from '../../src/topic/schema/lookup.js';
import {formatText} from '../../src/format/text.js';
import {contradictionsOf} from '../../src/topic/problem/contradictions.js';
import {
  carriersOf,
  findById,
  originsOf,
  qualifierOf,
  sourcesOf,
  statusOf,
} from '../../src/topic/schema/lookup.js';
import {toPath} from '../../src/topic/problem/path.js';
import {type Problem, problemsAt} from '../../src/topic/problem/problem.js';
import type {Source} from '../../src/topic/schema/schema.js';
import {sampleTopic} from './sample-topic.js';

const topic = sampleTopic();
const [nile, rhine] = topic.figures;
const [atlas, survey] = topic.sources;

describe('a part is found by its id', () => {
  it('if it is there', () => assert.equal(findById(topic.figures, 'rhine-length'), rhine));
  it('again, and in another list', () => {
    assert.equal(findById(topic.figures, 'nile-length'), nile);
    assert.equal(findById([...topic.figures].reverse(), 'nile-length'), nile);
  });
  for (const id of [undefined, '', 'danube', 'constructor', '__proto__', 'toString'])
    it(`and not by ${id}`, () => assert.equal(findById(topic.figures, id), undefined));
});

describe('what a figure leaves out', () => {
  it('is that it is exact', () => assert.equal(qualifierOf(rhine!), 'exact'));
  it('is that nothing is known of its kind', () =>
    assert.equal(statusOf({...rhine!, status: undefined}), 'unknown'));
  it('is not what it says', () =>
    assert.deepEqual([qualifierOf(nile!), statusOf(nile!)], ['about', 'estimated']));
});

describe('the sources of a part', () => {
  it('stand in its order', () =>
    assert.deepEqual(sourcesOf(topic, {sources: ['survey', 'atlas']}), [survey, atlas]));
  it('are those that are there', () =>
    assert.deepEqual(sourcesOf(topic, {sources: ['map', 'atlas']}), [atlas]));
  it('may be none', () => assert.deepEqual(sourcesOf(topic, {}), []));
  it('are its origins, without those that only carry one of them', () => {
    assert.deepEqual(originsOf(topic, {sources: ['atlas', 'survey']}), [survey]);
    assert.deepEqual(originsOf(topic, {sources: ['atlas']}), [atlas]);
  });
  it('are known through others', () => {
    assert.deepEqual(carriersOf(topic, survey!), [atlas]);
    assert.deepEqual(carriersOf(topic, atlas!), []);
  });
});

describe('disagreements about a figure', () => {
  it('are those that name it', () => assert.deepEqual(disagreementsOf(topic, nile!), topic.disagreements));
  it('are not those that do not', () => assert.deepEqual(disagreementsOf(topic, rhine!), []));
  it('are not those that name none', () => {
    const disagreements = topic.disagreements.map(one => ({...one, figures: undefined}));
    assert.deepEqual(disagreementsOf({...topic, disagreements}, nile!), []);
  });
});

describe('a source is called', () => {
  const sources: [source: Partial<Source>, name: string, title: string | undefined][] = [
    [{name: 'Atlas', publisher: 'Maps', title: 'Rivers', description: 'a book'}, 'Atlas', 'Rivers'],
    [{publisher: 'Maps', title: 'Rivers', description: 'a book'}, 'Maps', 'Rivers'],
    [{publisher: 'Maps', description: 'a book'}, 'Maps', 'a book'],
    [{title: 'Rivers', description: 'a book'}, 'Rivers', 'a book'],
    [{description: 'a book'}, 'a book', undefined],
    [{publisher: 'Maps'}, 'Maps', undefined],
    [{}, 'atlas', undefined],
  ];
  for (const [source, name, title] of sources)
    it(`${name}${title ? `, and then ${title}` : ''}`, () => {
      assert.equal(sourceName({id: 'atlas', ...source}), name);
      assert.equal(sourceTitle({id: 'atlas', ...source}), title);
    });
});

describe('a marked text in plain words', () => {
  const texts: [marked: string, words: string][] = [
    ['No marks.', 'No marks.'],
    ['It has [[nile-length]].', 'It has about 6,650 kilometers.'],
    ['The [[term:bed|bed]] of it.', 'The bed of it.'],
    ['[[danube]] is not there.', 'danube is not there.'],
    ['<b>[[wet-share]]</b>', '<b>40%</b>'],
  ];
  for (const [marked, words] of texts)
    it(`${marked} → ${words}`, () => assert.equal(formatText(marked, {topic, language: 'en'}), words));
});

describe('problems', () => {
  const problem = (path: string, part?: Problem['part'], id?: string): Problem => ({
    path,
    message: path,
    severity: 'error',
    part,
    id,
  });
  const whole = problem('');
  const head = problem('title');
  const list = problem('figures', 'figures');
  const value = problem('figures[0].value', 'figures', 'nile-length');
  const note = problem('figures[0].note', 'figures', 'nile-length');
  const other = problem('figures[1].low', 'figures', 'rhine-length');
  const chart = problem('charts[0].bars', 'charts', 'nile-length');
  const all = [whole, head, list, value, note, other, chart];

  it('of a part are its own, those of its list and those of the whole topic', () =>
    assert.deepEqual(problemsAt(all, 'figures', 'nile-length'), [whole, list, value, note]));
  it('of a list are those of all its parts', () =>
    assert.deepEqual(problemsAt(all, 'figures'), [whole, list, value, note, other]));
  describe('are doubts about a figure', () => {
    const figure = sampleTopic().figures[0]!;
    const status = problem('figures[0].status', 'figures', 'nile-length');
    const published = problem('sources[0].date', 'sources', 'atlas');
    const others = [
      problem('sources[9].date', 'sources', 'another'),
      problem('sources[0].url', 'sources', 'atlas'),
      problem('timelines[0].date', 'timelines', 'atlas'),
    ];
    it('if they are of its numbers and dates', () =>
      assert.deepEqual(contradictionsOf(figure, all), ['figures[0].value']));
    it('if they are of the dates of its sources, and not of others', () =>
      assert.deepEqual(contradictionsOf(figure, [published, ...others]), ['sources[0].date']));
    it('if its status is another than its formula gives, not if it has none', () => {
      assert.deepEqual(contradictionsOf(figure, [status]), ['figures[0].status']);
      assert.deepEqual(contradictionsOf({...figure, status: undefined}, [status]), []);
    });
    it('without sources, too', () =>
      assert.deepEqual(contradictionsOf({...figure, sources: undefined}, [published]), []));
  });
  it('have paths', () => {
    assert.equal(toPath(['figures', 2, 'value']), 'figures[2].value');
    assert.equal(toPath([]), '');
  });
});
