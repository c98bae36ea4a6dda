import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {cleanText} from '../../src/topic/clean-text.js';
import {safeUrl} from '../../src/topic/safe-url.js';
import {parseText, type TextToken} from '../../src/topic/text.js';

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

const dirty: [string, string, string][] = [
  ['control characters go', 'a\u0000b\u0007c\u007f', 'abc'],
  ['tabs and line breaks stay', 'a\tb\nc', 'a\tb\nc'],
  ['marks that turn the direction of their neighbours go', 'a\u202eb\u2066c\u2069\u200f\u061c', 'abc'],
  ['marks of no width go', 'a\u200bb\ufeffc\u2060', 'abc'],
  ['joiners of Persian and of emoji stay', 'می\u200cخواهم 👩\u200d💻', 'می\u200cخواهم 👩\u200d💻'],
  ['half of a surrogate pair becomes a sign for it', 'a\ud83d b', 'a\ufffd b'],
  ['a whole pair stays', '🍞', '🍞'],
  ['space around it goes', '  a b \n', 'a b'],
];

for (const [name, text, clean] of dirty) test(name, () => assert.equal(cleanText(text), clean));

const links: [string, string | undefined][] = [
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['http://example.org', 'http://example.org/'],
  ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
  ['https://еxample.org', 'https://xn--xample-2of.org/'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  ['java\tscript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['vbscript:x', undefined],
  ['blob:https://example.org/1', undefined],
  ['file:///etc/passwd', undefined],
  ['https://reader@example.org', undefined],
  ['https://:secret@example.org', undefined],
  ['//example.org', undefined],
  ['example.org', undefined],
  ['', undefined],
];

for (const [address, href] of links)
  test(`${JSON.stringify(address)} ${href ? 'can be linked to' : 'is no link'}`, () =>
    assert.equal(safeUrl(address)?.href, href));
