/** Figures as a table for a spreadsheet: CSV as RFC 4180 has it, safe to open. */
import {sourceName} from '../format/citation.js';
import {carriersOf, qualifierOf, sourcesOf} from '../topic/schema/lookup.js';
import type {Figure, Source, Topic} from '../topic/schema/schema.js';

/** What a cell can hold; `undefined` is an empty one. */
export type Cell = string | number | undefined;

/**
 * What spreadsheets take for a formula, the wide signs of East Asian keyboards too. A minus before digits is a number,
 * and stays one.
 */
const startsFormula = (cell: string) => /^[-=+@＝＋－＠\t\r\n]/.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell);

function toCsvCell(cell: Cell): string {
  if (typeof cell !== 'string') return Number.isFinite(cell) ? String(cell) : '';
  const harmless = startsFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Rows of cells as CSV. Lines end in CR LF; a cell with a comma, quote or line break stands in quotes; a text that a
 * spreadsheet would run as a formula begins with an apostrophe. `toCsv([['a, b', -5], ['=1+1']])` →
 * `"a, b",-5\r\n'=1+1\r\n`.
 */
export const toCsv = (rows: readonly (readonly Cell[])[]) =>
  rows.map(row => row.map(toCsvCell).join(',') + '\r\n').join('');

/** "Bloomberg (through Techzine)": a source, with those through which it is known. */
function citationOf(source: Source, topic: Topic): string {
  const carriers = carriersOf(topic, source).map(sourceName);
  return sourceName(source) + (carriers.length ? ` (through ${carriers.join(', ')})` : '');
}

/** Who cites which sources: a figure, or a cell of a table. */
interface Citing {
  sources?: readonly string[];
}

/** The sources of a figure or a cell, in one text. */
export function citationsOf(citing: Citing, topic: Topic): string {
  return sourcesOf(topic, citing)
    .map(source => citationOf(source, topic))
    .join('; ');
}

/** The addresses of these sources that have one. */
export function addressesOf(citing: Citing, topic: Topic): string {
  return sourcesOf(topic, citing)
    .flatMap(({url}) => url ?? [])
    .join(' ');
}

/** The columns, each with what stands in it. */
const columns: readonly [name: string, cellOf: (figure: Figure, topic: Topic) => Cell][] = [
  ['label', ({label}) => label],
  ['value', ({value}) => value],
  ['qualifier', figure => (figure.value === undefined ? undefined : qualifierOf(figure))],
  ['low', ({low}) => low],
  ['high', ({high}) => high],
  ['unit', ({unit}) => unit],
  ['as-of', ({asOf, asOfNote}) => asOf ?? asOfNote],
  ['status', ({status}) => status ?? 'source not given'],
  ['claimed by', ({claimedBy}) => claimedBy],
  ['sources', citationsOf],
  ['addresses', addressesOf],
];

/** Figures as CSV, a row each, with all that says where a number comes from and how firm it is. */
export const figuresToCsv = (figures: readonly Figure[], topic: Topic) =>
  toCsv([
    columns.map(([name]) => name),
    ...figures.map(figure => columns.map(([, cellOf]) => cellOf(figure, topic))),
  ]);
