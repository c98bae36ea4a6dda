/** Own data as a table of texts, from a CSV file or a `<table>`: each row becomes a bar of one chart. */
import {isError, type Problem} from '../problem/problem.js';
import {readTopic, type ReadOptions, type ReadTopic} from './read-topic.js';
import {
  type Columns,
  hasText,
  readHeader,
  readRow,
  rowId,
  type Rows,
  type RowValues,
  tell,
} from './row-cells.js';
import {safeUrl} from '../schema/safe-url.js';
import {topicLimits} from '../schema/schema.js';

/** What rows become: a topic, as if its author had written it. Without `input`, the problems say why there is none. */
export interface RowsTopic {
  input?: unknown;
  problems: Problem[];
}

/** The values of a row, with the id of the figure that it becomes. */
type IdentifiedRow = RowValues & {id: string};

/** What a row says, with its label at least; nothing for a row that is empty. */
function readBodyRow(
  row: readonly string[],
  index: number,
  width: number,
  columns: Columns,
  problems: Problem[],
) {
  if (!row.some(hasText)) return [];
  const report = (says: string) =>
    tell(problems, 'error', `Row ${index + 1} ${says}`, ['rows', index], index);
  const values = readRow(row, index, columns, problems);
  // Nvidia,326,000 reads as 326: of such a row only the label can be trusted.
  const isTooLong = row.slice(width).some(hasText);
  if (isTooLong) report('has more cells than the first row. Put a cell that holds a comma in double quotes.');
  if (!values.label) report('has no label, and is left out. Write what its number is.');
  const trusted = isTooLong ? {label: values.label} : values;
  return values.label ? [{...trusted, id: rowId(index)} as IdentifiedRow] : [];
}

/** An id for each text, in their order: `subject-1`, `subject-2`. */
const idsFor = (name: string, texts: readonly (string | undefined)[]) =>
  new Map(
    [...new Set(texts)].flatMap(text => text ?? []).map((text, index) => [text, `${name}-${index + 1}`]),
  );

/** Rows with the same words and the same address have the same source. */
const sourceKey = ({source, url}: RowValues) => (source || url ? JSON.stringify([source, url]) : undefined);

/** A source without a name is called by its host. */
function toSource([key, id]: [string, string]) {
  const [name, url] = JSON.parse(key) as [string | null, string | null];
  return {id, ...(name ? {name} : {description: safeUrl(url!)!.host}), ...(url && {url})};
}

function toInput(rows: readonly IdentifiedRow[], title: string) {
  const subjectIds = idsFor(
    'subject',
    rows.map(row => row.subject),
  );
  const sourceIds = idsFor('source', rows.map(sourceKey));
  const figures = rows.map(
    ({subject, source, url, 'as-of': asOf, 'claimed-by': claimedBy, unit = 'number', ...row}) => ({
      ...row,
      unit,
      asOf,
      claimedBy,
      subject: subjectIds.get(subject!),
      sources: [sourceIds.get(sourceKey({source, url})!)].filter(id => id !== undefined),
    }),
  );
  const chart = {id: 'data', title, bars: figures.map(({id}) => ({figure: id}))};
  return {
    schemaVersion: 1,
    id: 'data',
    title,
    subjects: [...subjectIds].map(([label, id]) => ({id, label})),
    sources: [...sourceIds].map(toSource),
    figures,
    charts: figures.length ? [chart] : [],
  };
}

/**
 * Makes a topic of rows: one chart, "data", of all of them in their order. The first row names the columns: `label`
 * and `value`, and if need be `unit`, `status`, `source`, `url`, `as-of`, `condition`, `low`, `high`, `subject`,
 * `qualifier` and `claimed-by`, in any order. A cell that cannot be read is an error and reads as missing.
 *
 * `rowsToTopic([['label', 'value'], ['Bread', '5']])` → a figure "row-2" with the label "Bread" and the value 5.
 */
export function rowsToTopic(rows: Rows, title = 'Data'): RowsTopic {
  const problems: Problem[] = [];
  const most = topicLimits.bars;
  const count = rows.slice(1).filter(row => row.some(hasText)).length;
  if (count > most) {
    tell(
      problems,
      'error',
      `There are ${count} rows of data, and a chart shows ${most} at most. Give fewer.`,
      [],
    );
    return {problems};
  }
  const columns = readHeader(rows, problems);
  if (!columns) return {problems};
  const width = rows[0]!.length;
  const read = rows.slice(1).flatMap((row, index) => readBodyRow(row, index + 1, width, columns, problems));
  return {input: toInput(read, title), problems};
}

/**
 * Reads rows as a topic that can be shown; with an error in any cell there is none, since a chart with a hole would
 * mislead. Never throws. See `rowsToTopic` for what the rows have to be.
 */
export function readRows(rows: Rows, {title, ...options}: ReadOptions & {title?: string}): ReadTopic {
  const {input, problems} = rowsToTopic(rows, title);
  if (!input || problems.some(isError)) return {problems};
  const {topic, problems: more} = readTopic(input, options);
  return {topic, problems: [...problems, ...more]};
}
