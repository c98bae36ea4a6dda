import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {didYouMean} from '../../src/topic/problem/nearest.js';

describe('what was meant by a word', () => {
  const words: [word: string, known: string[], meant: string][] = [
    ['vlaue', ['low', 'value', 'high'], 'value'],
    ['as_of', ['asOf'], 'asOf'],
    ['AS-OF', ['asOf'], 'asOf'],
    ['titel', ['title'], 'title'],
    ['sources', ['source'], 'source'],
    ['note', ['notes', 'notice'], 'notes'],
    ['aba', ['ababa', 'abac'], 'abac'],
    ['ab', ['ac', 'ad'], 'ac'],
    ['nile-lenght', ['nile-length'], 'nile-length'],
    ['constructer', ['constructor'], 'constructor'],
  ];
  for (const [word, known, meant] of words)
    it(`${word}, among ${known.join(', ')}, is ${meant}`, () =>
      assert.equal(didYouMean(word, known), ` Did you mean "${meant}"?`));

  const others: [word: string, known: string[]][] = [
    ['colour', ['id', 'label', 'tone']],
    ['valeurs', ['value']],
    ['a', ['b']],
    ['abc', ['xbz']],
    ['', ['a']],
    ['a', ['']],
    ['a', []],
  ];
  for (const [word, known] of others)
    it(`"${word}", among ${known.join(', ') || 'nothing'}, is none of them`, () =>
      assert.equal(didYouMean(word, known), ''));
});
