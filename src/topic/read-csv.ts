/** From the text of a CSV file to a topic. */
// The only part of d3-dsv that makes no code at run time, and keeps columns named "__proto__" or named twice.
import {csvParseRows} from 'd3-dsv';
import type {Problem} from './problem.js';
import type {ReadOptions, ReadTopic} from './read.js';
import {readRows} from './rows.js';
import {whyNotData} from './text-limits.js';

const error = (message: string): Problem => ({path: '', message, severity: 'error'});

const quotedCell = /(^|[,\r\n])"[^"]*(?:""[^"]*)*"/g;

/** A cell whose quote is not closed takes in all that follows. A quote inside a cell is a letter like others. */
const hasOpenQuote = (csv: string) => /(^|[,\r\n])"/.test(csv.replace(quotedCell, '$1'));

/**
 * Reads a topic from CSV, with one row for each bar of a chart; see `rowsToTopic` for the columns. What is no CSV, or
 * too large, gives no topic, and one problem that says why. Never throws.
 *
 * `readCsv('label,value\nBread,5', {today: '2026-06-30'})` → a topic with a chart "data" of one bar.
 */
export function readCsv(csv: string, options: ReadOptions & {title?: string}): ReadTopic {
  const text = csv.replace(/^\ufeff/, '');
  const message = whyNotData(text);
  if (message) return {problems: [error(message)]};
  const rows = csvParseRows(text);
  if (!hasOpenQuote(text)) return readRows(rows, options);
  return {
    problems: [
      error(
        `A double quote is opened in row ${rows.length} and not closed. Close it, or write "" for one that is meant.`,
      ),
    ],
  };
}
