/** From the text of a CSV file to a topic. */
// The only part of d3-dsv that makes no code at run time, and keeps columns named "__proto__" or named twice.
import {csvParseRows} from 'd3-dsv';
import type {ReadOptions, ReadTopic} from './read-in-rounds.js';
import {readRows} from './rows.js';
import {whyNotData} from './text-limits.js';

const quotedCell = /(^|[,\r\n])"[^"]*(?:""[^"]*)*"(?=[,\r\n]|$)/g;

/**
 * Finds a cell that begins with a quote and does not end with one: `"Bread,5` would take in all that follows, and `"5"6`
 * would read as 5. A quote inside a cell is a letter like others.
 */
function whyNotCsv(csv: string): string | undefined {
  const others = csv.replace(quotedCell, '$1');
  const open = others.search(/(^|[,\r\n])"/);
  const row = others.slice(0, open + 1).split(/\r\n|\r|\n/).length;
  return open < 0
    ? undefined
    : `A double quote is opened in row ${row} and not closed at the end of its cell. Close it there, or write "" for one that is meant.`;
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
