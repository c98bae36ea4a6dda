/**
 * Where a text stops being JSON. Engines tell this each in its own way, some without the place. Loaded only when there
 * is something to tell.
 */
import {shown} from './shown.js';

/** What is wrong with a text, and where. */
export interface JsonFault {
  /** Both counted from 1. */
  line: number;
  column: number;
  /** What is there, what should be, and what to do. */
  message: string;
}

/** Spaces and then a text, a number or a word, a sign, or the end. */
const token =
  /[ \t\n\r]*(?:("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)|([{}[\],:])|$)/y;

/** What may stand next: s is a text, w a number or word, others are signs. Each with its name in a sentence. */
const names: Readonly<Record<string, string>> = {
  'sw{[': 'a value',
  'sw{[]': 'a value or ]',
  s: 'a key in double quotes',
  's}': 'a key in double quotes or }',
  ':': 'a colon',
  ',}': 'a comma or }',
  ',]': 'a comma or ]',
  '': 'nothing more',
};

/** What people do who write JSON by hand. */
const advice: Readonly<Record<string, string>> = {
  "'": ' Write double quotes.',
  '"': ' If this text has a line break, a single \\ or no closing quote, correct that.',
  '/': ' JSON has no comments.',
  '}': ' Look for a comma or bracket too many before it.',
  ']': ' Look for a comma or bracket too many before it.',
  '': ' The text ends too early.',
};

/** What may stand after a token of this kind. `open` holds the brackets still to be closed. */
function kindsAfter(kind: string, allowed: string, open: string[]): string {
  if (kind === '{' || kind === '[') {
    open.push(kind === '{' ? '}' : ']');
    return kind === '{' ? 's}' : 'sw{[]';
  }
  if (kind === ':' || kind === ',') return kind === ',' && open.at(-1) === '}' ? 's' : 'sw{[';
  const isKey = kind === 's' && !allowed.includes('w');
  if (isKey) return ':';
  if (kind === '}' || kind === ']') open.pop();
  return open.length ? `,${open.at(-1)}` : '';
}

/** What cannot be seen is told by its number: `U+00A0` for the space that comes with text from a web page. */
const named = (found: string) =>
  /^[\p{C}\p{Z}]/u.test(found)
    ? `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    : shown(found);

function faultAt(text: string, from: number, expected: string): JsonFault {
  const index = from + /^[ \t\n\r]*/.exec(text.slice(from))![0].length;
  const found = /^(?:[\w.+-]+|.?)/su.exec(text.slice(index, index + 40))![0];
  const there = found ? `there is ${named(found)}` : 'the text ends';
  return {
    ...positionAt(text, index),
    message: `${there}, where ${expected} should stand.${advice[found.charAt(0)] ?? ''}`,
  };
}

/** Line and column of an index, each counted from 1. */
export function positionAt(text: string, index: number): {line: number; column: number} {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  return {line: lines.length, column: lines.at(-1)!.length + 1};
}

/**
 * `{"a": 1,}` → line 1, column 9, `there is "}", where a key in double quotes should stand. …`; `undefined` for JSON.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let allowed = 'sw{[';
  for (let index = 0; ;) {
    token.lastIndex = index;
    const match = token.exec(text);
    const [whole, string, word, sign] = match ?? [''];
    const kind = string ? 's' : word ? 'w' : sign;
    const isEnd = match && !kind;
    if (isEnd && !allowed) return undefined;
    if (!kind || !allowed.includes(kind)) return faultAt(text, index, names[allowed]!);
    allowed = kindsAfter(kind, allowed, open);
    index += whole.length;
  }
}
