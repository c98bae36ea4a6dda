import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseText, type TextToken} from '../../src/topic/schema/text.js';

const words = (words: string): TextToken => ({kind: 'words', words});
const figure = (figure: string): TextToken => ({kind: 'figure', figure});
const term = (term: string, words: string): TextToken => ({kind: 'term', term, words});

const texts: [string, TextToken[]][] = [
  ['', []],
  ['plain words', [words('plain words')]],
  ['[[run-rate]]', [figure('run-rate')]],
  ['about [[run-rate]].', [words('about '), figure('run-rate'), words('.')]],
  ['[[a]][[b]]', [figure('a'), figure('b')]],
  ['[[term:run-rate|Run rates]] grow', [term('run-rate', 'Run rates'), words(' grow')]],
  ['[[term:a|one] two]]', [words('[[term:a|one] two]]')]],
  ['[[term:a]]', [words('[[term:a]]')]],
  ['[[Run Rate]]', [words('[[Run Rate]]')]],
  ['[[]] [a] ]] [[', [words('[[]] [a] ]] [[')]],
  ['[[[a]]]', [words('['), figure('a'), words(']')]],
  ['<b>[[a]]</b> &amp;', [words('<b>'), figure('a'), words('</b> &amp;')]],
  ['[[constructor]]', [figure('constructor')]],
];

for (const [text, tokens] of texts)
  test(`"${text}" is read as ${tokens.map(({kind}) => kind).join(', ') || 'nothing'}`, () =>
    assert.deepEqual(parseText(text), tokens));

test('no letter of a text is lost between its marks', () => {
  const write = (token: TextToken) =>
    token.kind === 'words'
      ? token.words
      : token.kind === 'figure'
        ? `[[${token.figure}]]`
        : `[[term:${token.term}|${token.words}]]`;
  const markedText = fc
    .array(fc.constantFrom('[[', ']]', '|', 'term:', 'a', 'b-1', ' ', '<i>', '[', ']'))
    .map(pieces => pieces.join(''));
  fc.assert(fc.property(markedText, text => parseText(text).map(write).join('') === text));
});
