/** What was measured, in columns that a terminal shows. */

/** One page. */
export interface Row {
  name: string;
  /** In milliseconds, as all times. */
  readable: number;
  /** Left out where nothing answers. */
  answers?: number;
  requests: number;
  /** Of the page itself. */
  bytes: number;
}

const inMs = (ms: number | undefined) => (ms === undefined ? '–' : `${Math.round(ms)} ms`);

/** The first row is what the others are compared with. */
export function inColumns(rows: readonly Row[]): string {
  const [first] = rows;
  const cells = rows.map(({name, readable, answers, requests, bytes}) => [
    name,
    inMs(readable),
    `× ${(readable / first!.readable).toFixed(2)}`,
    inMs(answers),
    String(requests),
    `${(bytes / 1_000).toFixed(1)} kB`,
  ]);
  const table = [['', 'readable', '', 'answers', 'requests before', 'page'], ...cells];
  const widths = table[0]!.map((_, column) => Math.max(...table.map(row => row[column]!.length)));
  return table
    .map(row =>
      row
        .map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
        .join('  '),
    )
    .join('\n');
}
