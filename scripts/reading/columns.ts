/** What was measured, in columns that a terminal shows. */

/** One page. */
export interface Row {
  name: string;
  /** In milliseconds, as all times. */
  readable: number;
  /** Left out where nothing answers. */
  answers?: number;
  /** Requests beside the page without which the chart cannot be read. */
  waitsFor: number;
  /** Of the page itself. */
  bytes: number;
}

const inMs = (ms: number | undefined) => (ms === undefined ? '–' : `${Math.round(ms)} ms`);

/** The first row is what the others are compared with. */
export function inColumns(rows: readonly Row[]): string {
  const [first] = rows;
  const cells = rows.map(({name, readable, answers, waitsFor, bytes}) => [
    name,
    inMs(readable),
    `× ${(readable / first!.readable).toFixed(2)}`,
    inMs(answers),
    String(waitsFor),
    `${(bytes / 1_000).toFixed(1)} kB`,
  ]);
  const table = [['', 'readable', '', 'answers', 'waits for', 'page'], ...cells];
  const widths = table[0]!.map((_, column) => Math.max(...table.map(row => row[column]!.length)));
  return table
    .map(row =>
      row
        .map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
        .join('  '),
    )
    .join('\n');
}
