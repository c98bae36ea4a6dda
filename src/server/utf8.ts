/** Bytes as text, where none of them may be lost. */
import {positionAt} from '../topic/problem/json-fault.js';

/** Bytes that are no UTF-8, and where the first of them stands; line and column are counted from 1. */
export class NotUtf8 extends Error {
  readonly line: number;
  readonly column: number;

  constructor(before: string, byte: number) {
    // Editors do not count the byte order mark as a column.
    const {line, column} = positionAt(before.replace(/^\ufeff/, ''), Infinity);
    const sign = byte.toString(16).toUpperCase().padStart(2, '0');
    super(`This is not UTF-8 from line ${line}, column ${column} on: the byte ${sign}. Save it as UTF-8.`);
    this.line = line;
    this.column = column;
  }
}

const decode = (bytes: Uint8Array, isWhole: boolean) =>
  // A byte order mark stays: what is not ours comes out as it went in.
  new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes, {stream: !isWhole});

function canBegin(bytes: Uint8Array): boolean {
  try {
    decode(bytes, false);
    return true;
  } catch {
    return false;
  }
}

/** Where the bytes stop being UTF-8. A decoder tells that they do, and not where. */
function faultIn(bytes: Uint8Array): NotUtf8 {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (canBegin(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // A letter of which only the first bytes are there is not among those before it.
  const before = decode(bytes.subarray(0, good), false);
  return new NotUtf8(before, bytes[new TextEncoder().encode(before).length]!);
}

/** The text that bytes are in UTF-8, with its byte order mark. Throws `NotUtf8` where they are none. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return decode(bytes, true);
  } catch {
    throw faultIn(bytes);
  }
}
