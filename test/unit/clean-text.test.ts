import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cleanText} from '../../src/topic/schema/clean-text.js';

const numberOf = (letter: string) =>
  `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** All characters from one to another. */
const from = (first: number, last: number) =>
  Array.from({length: last - first + 1}, (_, index) => String.fromCharCode(first + index));

describe('what cannot be seen and does harm goes', () => {
  const gone: Record<string, string[]> = {
    'control characters': [...from(0x00, 0x08), '\v', '\f', ...from(0x0e, 0x1f), ...from(0x7f, 0x9f)],
    'marks that turn the direction of their neighbours': [
      ...from(0x202a, 0x202e),
      ...from(0x2066, 0x2069),
      '\u200e',
      '\u200f',
      '\u061c',
    ],
    'marks of no width': ['\u200b', '\u2060', '\ufeff', ...from(0x2061, 0x2064)],
    'ends of lines and paragraphs that JavaScript knows': ['\u2028', '\u2029'],
    'marks of notes between lines': ['\ufff9', '\ufffa', '\ufffb'],
  };
  for (const [name, letters] of Object.entries(gone))
    it(`${name}: ${letters.map(numberOf).join(' ')}`, () => {
      for (const letter of letters) assert.equal(cleanText(`a${letter}b`), 'ab', numberOf(letter));
    });
});

describe('what people write stays', () => {
  const kept: [what: string, text: string][] = [
    ['tabs and line breaks', 'a\tb\nc\r\nd'],
    ['the joiner and non-joiner of Persian', 'می\u200cخواهم'],
    ['the joiner of Hindi', 'क्\u200dष'],
    ['the joiner and the sex of emoji', '👩\u200d💻 👷🏽\u200d♀\ufe0f'],
    ['pairs of surrogates', '🍞𝔸'],
    ['Arabic and Hebrew', 'مرحبا שלום'],
    ['accents on their own', 'e\u0301'],
    ['spaces that do not break', '5\u00a0GW, 5\u202fGW'],
    ['the soft hyphen', 'Run\u00adrate'],
    ['markup, as the words that it is', '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;'],
    ['code of templates', '${1} {{1}} <%= 1 %>'],
    ['the sign for what could not be read', '\ufffd'],
  ];
  for (const [what, text] of kept) it(what, () => assert.equal(cleanText(text), text));
});

describe('the rest is put right', () => {
  const cases: [what: string, text: string, clean: string][] = [
    ['the first half of a surrogate pair', 'a\ud83d b', 'a\ufffd b'],
    ['the second half', 'a\udf5e b', 'a\ufffd b'],
    ['halves in the wrong order', '\udf5e\ud83d', '\ufffd\ufffd'],
    ['halves with nothing between them but a mark', '\ud83c\u200b\udf5e', '🍞'],
    ['space around it', '  a b \n', 'a b'],
    ['space that a mark hides', '\u200b a \ufeff', 'a'],
    ['nothing but marks', '\u202e\u200b\u0000', ''],
    ['nothing', '', ''],
  ];
  for (const [what, text, clean] of cases) it(what, () => assert.equal(cleanText(text), clean));
});

it('a clean text is well formed, and clean', () =>
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 40}), fc.nat(0xffff), (text, code) => {
      const clean = cleanText(text + String.fromCharCode(code));
      assert.equal(clean, cleanText(clean));
      assert.doesNotMatch(clean, /[\u0000-\u0008\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
    }),
    {numRuns: 1000},
  ));
