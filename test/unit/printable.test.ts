/** What a person reads in a terminal commands nothing there. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {printable} from '../../src/server/printable.js';

/** All characters from one to another. */
const from = (first: number, last: number) =>
  Array.from({length: last - first + 1}, (_, index) => String.fromCharCode(first + index));

describe('what commands a terminal is written out', () => {
  const groups: Record<string, string[]> = {
    'control characters': [...from(0x00, 0x08), ...from(0x0b, 0x1f)],
    'the one for deleting, and those of eight bits': from(0x7f, 0x9f),
    'marks that turn the direction of what follows': [...from(0x202a, 0x202e), ...from(0x2066, 0x2069)],
  };
  for (const [name, signs] of Object.entries(groups))
    it(name, () => {
      for (const sign of signs) {
        const number = sign.charCodeAt(0).toString(16).padStart(4, '0');
        assert.equal(printable(`a${sign}b`), `a\\u${number}b`);
      }
    });

  const lines: [what: string, text: string, printed: string][] = [
    ['what clears the screen', 'a\u001b[2J\u001b[Hb', 'a\\u001b[2J\\u001b[Hb'],
    ['what sets the title', '\u001b]0;x\u0007', '\\u001b]0;x\\u0007'],
    ['the same with a sign of eight bits', '\u009b2J', '\\u009b2J'],
    ['what writes over its own line', 'error\rno problems', 'error\\u000dno problems'],
    ['what reverses a file name', 'a\u202egnp.exe', 'a\\u202egnp.exe'],
  ];
  for (const [what, text, printed] of lines) it(what, () => assert.equal(printable(text), printed));
});

describe('what a person writes stays', () => {
  const kept: [what: string, text: string][] = [
    ['nothing', ''],
    ['lines and tabs', 'a\tb\nc'],
    ['letters of all scripts', 'é ß می\u200cخواهم שלום 漢字 🍞'],
    ['dashes, quotes, spaces that do not break', '– “x” 5\u00a0kg\u202f%'],
    ['a backslash', '\\u001b'],
  ];
  for (const [what, text] of kept) it(what, () => assert.equal(printable(text), text));
});
