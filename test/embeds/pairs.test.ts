import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {choosePairs} from './pairs.js';

describe('a page that meets every way', () => {
  const ways = ['all in one', 'frame', 'picture'];
  const pairs = choosePairs(['plain', 'strict', 'dark', 'paper'], ways, page => page === 'strict');
  const waysOf = (page: string) => pairs.filter(([each]) => each === page).map(([, way]) => way);

  it('meets each once', () => assert.deepEqual(waysOf('strict'), ways));

  it('leaves the ways evenly to the others', () =>
    assert.deepEqual(
      ['plain', 'dark', 'paper'].map(waysOf),
      ways.map(way => [way]),
    ));

  it('may be the only one, or every one', () => {
    assert.equal(choosePairs(['strict'], ways, () => true).length, 3);
    assert.equal(choosePairs(['strict', 'plain'], ways, () => true).length, 6);
  });
});
