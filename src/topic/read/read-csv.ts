/** From the text of a CSV file to a topic. */
// The only part of d3-dsv that makes no code at run time, and keeps columns named "__proto__" or named twice.
import {csvParseRows} from 'd3-dsv';
import type {ReadOptions, ReadTopic} from './read-topic.js';
import {readRows} from './rows.js';
import {whyNotData} from '../schema/text-limits.js';

/** NumbersNote a cell that begins with a quote here: after its last quote; -1 if it has none. */
function behindQuoted(csv: string, start: number): number {
  for (let at = csv.indexOf('"', start + 1); at >= 0; at = csv.indexOf('"', at + 2))
    if (csv[at + 1] !== '"') return at + 1;
  return -1;
}

/** NumbersNote a cell without quotes around it. */
function behindPlain(csv: string, start: number): number {
  const end = /[,\r\n]/g;
  end.lastIndex = start;
  return end.exec(csv)?.index ?? csv.length;
}

/**
 * Finds a cell that begins with a quote and does not end with one: `"Bread,5` would take in all that follows, and `"5"6`
 * would read as 5. A quote inside a cell is a letter like others.
 */
function whyNotCsv(csv: string): string | undefined {
  let row = 1;
  for (let start = 0; start < csv.length;) {
    const isQuoted = csv[start] === '"';
    const end = isQuoted ? behindQuoted(csv, start) : behindPlain(csv, start);
    const sign = csv[end];
    if (isQuoted && (end < 0 || (sign && !',\r\n'.includes(sign))))
      return `A double quote is opened in row ${row} and not closed at the end of its cell. Close it there, or write "" for one that is meant.`;
    if (sign === '\n' || (sign === '\r' && csv[end + 1] !== '\n')) row++;
    start = end + 1;
  }
}

/**
 * Reads a topic from CSV, with one row for each bar of a chart; see `rowsToTopic` for the columns. What is no CSV, or
 * too large, gives no topic, and one problem that says why. Never throws.
 *
 * `readCsv('label,value\nBread,5', {today: '2026-06-30'})` → a topic with a chart "data" of one bar.
 */
export function readCsv(csv: string, options: ReadOptions & {title?: string}): ReadTopic {
  const text = csv.replace(/^\ufeff/, '');
  const message = whyNotData(text) ?? whyNotCsv(text);
  return message
    ? {problems: [{path: '', message, severity: 'error'}]}
    : readRows(csvParseRows(text), options);
}
