/** Where a text stops being JSON, and what is said of it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {findJsonFault, positionAt} from '../../src/topic/problem/json-fault.js';
import {sampleTopic} from './sample-topic.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('of a text that is no JSON it is said where', () => {
  const tooMany = ' Look for a comma or bracket too many before it.';
  const noEnd = ' If this text has a line break, a single \\ or no closing quote, correct that.';
  const faults: [text: string, line: number, column: number, message: string][] = [
    ['{"a": 1,}', 1, 9, `there is "}", where a key in double quotes should stand.${tooMany}`],
    ['[1, 2,]', 1, 7, `there is "]", where a value should stand.${tooMany}`],
    ['[1 2]', 1, 4, 'there is "2", where a comma or ] should stand.'],
    ['{"a" 1}', 1, 6, 'there is "1", where a colon should stand.'],
    ['{"a": 1 "b": 2}', 1, 9, `there is """, where a comma or } should stand.${noEnd}`],
    ['{"a": 1', 1, 8, 'the text ends, where a comma or } should stand. The text ends too early.'],
    ['{', 1, 2, 'the text ends, where a key in double quotes or } should stand. The text ends too early.'],
    ['[', 1, 2, 'the text ends, where a value or ] should stand. The text ends too early.'],
    ['', 1, 1, 'the text ends, where a value should stand. The text ends too early.'],
    ['{"a": }', 1, 7, `there is "}", where a value should stand.${tooMany}`],
    ['{a: 1}', 1, 2, 'there is "a", where a key in double quotes or } should stand.'],
    ["{'a': 1}", 1, 2, 'there is "\'", where a key in double quotes or } should stand. Write double quotes.'],
    ['{} {}', 1, 4, 'there is "{", where nothing more should stand.'],
    ['// note\n{}', 1, 1, 'there is "/", where a value should stand. JSON has no comments.'],
    [
      '{"a": 1, // note\n}',
      1,
      10,
      'there is "/", where a key in double quotes should stand. JSON has no comments.',
    ],
    ['{"a": "one\ntwo"}', 1, 7, `there is """, where a value should stand.${noEnd}`],
    ['{"a": "C:\\data"}', 1, 7, `there is """, where a value should stand.${noEnd}`],
    ['{"a": "\\u12"}', 1, 7, `there is """, where a value should stand.${noEnd}`],
    ['{"a": undefined}', 1, 7, 'there is "undefined", where a value should stand.'],
    ['{"a": NaN}', 1, 7, 'there is "NaN", where a value should stand.'],
    ['{"a": 0x10}', 1, 8, 'there is "x10", where a comma or } should stand.'],
    ['{"a": 01}', 1, 8, 'there is "1", where a comma or } should stand.'],
    ['{"a": .5}', 1, 7, 'there is ".5", where a value should stand.'],
    ['{"a": +5}', 1, 7, 'there is "+5", where a value should stand.'],
    ['{"a": 1.}', 1, 8, 'there is ".", where a comma or } should stand.'],
    ['{"a": 1,234}', 1, 9, 'there is "234", where a key in double quotes should stand.'],
    ['[1}', 1, 3, `there is "}", where a comma or ] should stand.${tooMany}`],
    ['{"a": [1, 2}', 1, 12, `there is "}", where a comma or ] should stand.${tooMany}`],
    ['{"a": TRUE}', 1, 7, 'there is "TRUE", where a value should stand.'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, `there is """, where a comma or } should stand.${noEnd}`],
    ['{\r\n  "a": 1,\r\n}', 3, 1, `there is "}", where a key in double quotes should stand.${tooMany}`],
    ['{\r  "a": 1,\r}', 3, 1, `there is "}", where a key in double quotes should stand.${tooMany}`],
    ['{\u00a0"a": 1}', 1, 2, 'there is U+00A0, where a key in double quotes or } should stand.'],
    ['[1]\u0000', 1, 4, 'there is U+0000, where nothing more should stand.'],
    ['\ufeff\ufeff[]', 1, 1, 'there is U+FEFF, where a value should stand.'],
    ['[\u202e]', 1, 2, 'there is U+202E, where a value or ] should stand.'],
    ['[\ud83d]', 1, 2, 'there is U+D83D, where a value or ] should stand.'],
    ['[“a”]', 1, 2, 'there is "“", where a value or ] should stand.'],
    ['[🍞]', 1, 2, 'there is "🍞", where a value or ] should stand.'],
    [`[${'a'.repeat(99)}]`, 1, 2, `there is "${'a'.repeat(40)}", where a value or ] should stand.`],
  ];
  for (const [text, line, column, message] of faults)
    it(`${JSON.stringify(text)}: ${line}:${column} ${message}`, () =>
      assert.deepEqual(findJsonFault(text), {line, column, message}));
});

describe('of a text that is JSON nothing is said', () => {
  const texts = [
    '{}',
    '[]',
    ' [ ] ',
    '0',
    '-0.5e+10',
    '"\\u00e4\\n\\/"',
    'null',
    '[{"a": [{}, []]}, true, "\u2028"]',
  ];
  for (const text of [...texts, JSON.stringify(sampleTopic(), null, 2)])
    it(JSON.stringify(text.slice(0, 40)), () => assert.equal(findJsonFault(text), undefined));
});

describe('whatever the text, it agrees with the engine', () => {
  const pieces = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      '0',
      'true',
      'nul',
      ' ',
      '\n',
      'é',
      '\u0000',
    ],
  );
  it('made of pieces of JSON', () =>
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 12}), list => {
        const text = list.join('');
        assert.equal(findJsonFault(text) === undefined, isJson(text));
      }),
      {numRuns: 2000},
    ));

  it('made of JSON, with one place spoiled', () =>
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.oneof(pieces, fc.constant('')), (json, place, piece) => {
        const at = place % json.length;
        const text = json.slice(0, at) + piece + json.slice(at + 1);
        assert.equal(findJsonFault(text) === undefined, isJson(text));
      }),
      {numRuns: 1000},
    ));
});

describe('a place in a text', () => {
  const text = 'ab\ncd\r\nef\rg';
  const places: [letter: string, line: number, column: number][] = [
    ['a', 1, 1],
    ['b', 1, 2],
    ['d', 2, 2],
    ['e', 3, 1],
    ['g', 4, 1],
  ];
  for (const [letter, line, column] of places)
    it(`of ${letter} is line ${line}, column ${column}`, () =>
      assert.deepEqual(positionAt(text, text.indexOf(letter)), {line, column}));
});
