/** Bytes that are no UTF-8 are told of, and never become something else. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {NotUtf8, decodeUtf8} from '../../src/server/utf8.js';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('bytes as text', () => {
  for (const text of ['', 'a', 'é\r\n日本 𝒳', '\ufeffa', '\ufeff', '\ufffd', '\0'])
    it(`come out as they went in: ${JSON.stringify(text)}`, () =>
      assert.equal(decodeUtf8(Buffer.from(text)), text));

  const faults: [what: string, bytes: Uint8Array, place: [line: number, column: number], byte: string][] = [
    ['a letter of Latin-1', latin('<p>caf\xe9 au lait</p>'), [1, 7], 'E9'],
    ['a letter of Latin-1 at the end', latin('caf\xe9'), [1, 4], 'E9'],
    [
      'one behind letters of several bytes',
      Buffer.concat([Buffer.from('日\n𝒳é'), latin('\xe9.')]),
      [2, 4],
      'E9',
    ],
    ['one behind a byte order mark', Buffer.concat([Buffer.from('\ufeffa'), latin('\x80')]), [1, 2], '80'],
    ['the first of several', latin('a\r\n\xe9\r\n\xe9'), [2, 1], 'E9'],
    ['UTF-16', Buffer.from('\ufeffa', 'utf16le'), [1, 1], 'FF'],
    ['half a surrogate pair', Buffer.from([0x61, 0xed, 0xa0, 0x80]), [1, 2], 'ED'],
    ['a sign of four bytes, cut', Buffer.from('ab𝒳').subarray(0, 5), [1, 3], 'F0'],
  ];
  for (const [what, bytes, place, byte] of faults)
    it(`are refused with the place of ${what}: ${place.join(':')}`, () =>
      assert.throws(
        () => decodeUtf8(bytes),
        (error: Error) => {
          assert.ok(error instanceof NotUtf8);
          assert.deepEqual([error.line, error.column], place);
          assert.match(error.message, new RegExp(`^This is not UTF-8 .* the byte ${byte}\\.`));
          return true;
        },
      ));

  it('are refused quickly where the last of 5 MB is wrong', () => {
    const started = performance.now();
    assert.throws(() => decodeUtf8(Buffer.concat([Buffer.alloc(5e6, 'é\n'), latin('\xe9')])), NotUtf8);
    assert.ok(performance.now() - started < 5_000);
  });
});
