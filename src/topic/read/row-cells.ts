/** The cells of a table: which column is which, and what each cell says. */
import {cleanText} from '../schema/clean-text.js';
import {validate} from './validate.js';
import {mostTold, type Steps} from '../problem/draft.js';
import {didYouMean} from '../problem/nearest.js';
import {toPath} from '../problem/path.js';
import type {Problem} from '../problem/problem.js';
import {partSchemas} from '../schema/schema.js';
import type {Shape} from '../schema/schema-builders.js';
import {shown} from '../problem/shown.js';
import {parsePercent, parseWrittenNumber} from './written-number.js';

const figure = (partSchemas.figures as unknown as Shape).entries!;
const source = (partSchemas.sources as unknown as Shape).entries!;
const number = figure.value!;

/** The columns that are read, each with what its cells have to be. */
const shapes = {
  label: figure.label!,
  value: number,
  low: number,
  high: number,
  qualifier: figure.qualifier!,
  unit: figure.unit!,
  status: figure.status!,
  'as-of': figure.asOf!,
  condition: figure.condition!,
  'claimed-by': figure.claimedBy!,
  subject: figure.label!,
  source: source.name!,
  url: source.url!,
};

/** The name of a column: `as-of`. */
export type Column = keyof typeof shapes;

const known = Object.keys(shapes) as Column[];

/** A table as it came; its first row names the columns. */
export type Rows = readonly (readonly string[])[];

/** Where each column stands, from 0. */
export type Columns = ReadonlyMap<Column, number>;

/** What a row says; what it does not say, or says wrongly, is not there. */
export type RowValues = {[C in Column]?: C extends 'value' | 'low' | 'high' ? number : string};

/** The id of the figure that a row becomes. The third row, the first counted, becomes `row-3`. */
export const rowId = (index: number) => `row-${index + 1}`;

/** Adds a problem; `index` is that of its row, if it is a problem of one row. */
export function tell(
  problems: Problem[],
  severity: Problem['severity'],
  message: string,
  steps: Steps,
  index?: number,
) {
  const place = index === undefined ? {} : ({part: 'figures', id: rowId(index)} as const);
  problems.push({path: toPath(steps), message: cleanText(message), severity, ...place});
}

/** Whether there is more than space in a cell. */
export const hasText = (cell: string) => cell.trim() !== '';

/** `As of` → `as-of`. */
const toName = (cell: string) =>
  cleanText(cell)
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

function whyUnread(cell: string, place: number, isTwice: boolean): string {
  const column = `Column ${place + 1}${cell && `, ${shown(cell)},`} is not read.`;
  if (isTwice) return `${column} One before it has the same name. Take one of them out.`;
  return column + (didYouMean(toName(cell), known) || ` The columns can be ${known.join(', ')}.`);
}

/** Which column stands where, in any order. Without label and value there is nothing to draw: one error, no columns. */
export function readHeader(rows: Rows, problems: Problem[]): Columns | undefined {
  const columns = new Map<Column, number>();
  const header = rows[0] ?? [];
  const filled = new Set(rows.flatMap(row => row.flatMap((cell, place) => (hasText(cell) ? place : []))));
  header.forEach((cell, place) => {
    const name = toName(cell);
    const column = known.find(column => column === name);
    if (column && !columns.has(column)) columns.set(column, place);
    else if (filled.has(place) && problems.length < mostTold)
      tell(problems, 'warning', whyUnread(cell, place, !!column), ['rows', 0, place]);
  });
  const missing = (['label', 'value'] as const).find(column => !columns.has(column));
  if (!missing) return columns;
  const hint = /[;\t]/.test(header[0] ?? '') ? ' Part the columns by commas.' : '';
  tell(
    problems,
    'error',
    `There is no column ${missing}. The first row has to name label and value.${hint}`,
    [],
  );
}

/** What to write for what is no number: "1.234,5" → 1234.5, "80%" → 0.8. */
function numberAdvice(cell: string): string {
  const share = parsePercent(cell);
  if (share !== undefined) return `Write ${share}, and share as the unit.`;
  const isEuropean = /^-?\d{1,3}(?:\.?\d{3})*,\d+$/.test(cell);
  const example = isEuropean ? cell.replaceAll('.', '').replace(',', '.') : 'such as 1234.5';
  return `Write digits with a decimal point, ${example}, and nothing else; the unit has its own column.`;
}

/** Numbers by strict rules, words of a list in small letters, all else as it stands. */
function toValue(column: Column, cell: string): string | number | undefined {
  if (shapes[column] === number) return parseWrittenNumber(cell);
  return column === 'status' || column === 'qualifier' ? toName(cell) : cell;
}

/** What one row says. A cell that is wrong is an error and is left out, so that the row shows without it. */
export function readRow(
  row: readonly string[],
  index: number,
  columns: Columns,
  problems: Problem[],
): RowValues {
  const values: Partial<Record<Column, unknown>> = {};
  for (const [column, place] of columns) {
    const cell = cleanText(row[place] ?? '');
    if (!cell) continue;
    const report = (severity: Problem['severity'], _steps: Steps, says: string) =>
      tell(problems, severity, `Row ${index + 1}: ${column} ${says}`, ['rows', index, column], index);
    const value = toValue(column, cell);
    if (value === undefined)
      report('error', [], `is ${shown(cell)}, which is no number. ${numberAdvice(cell)}`);
    else values[column] = validate(shapes[column], value, report);
  }
  return values as RowValues;
}
