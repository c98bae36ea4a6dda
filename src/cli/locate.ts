/** Where in a file a problem is: from a path such as `figures[2].value` to a line and a column. */
import {csvParseRows} from 'd3-dsv';
import {findNodeAtLocation, parseTree} from 'jsonc-parser';
import {findJsonFault} from '../topic/problem/json-fault.js';
import type {Problem} from '../topic/problem/problem.js';
import {readHeader} from '../topic/read/row-cells.js';

/** Both counted from 1, as editors do. */
interface Position {
  line: number;
  column: number;
}

/** Finds where a problem is. For what is missing: where it should be. */
type Locate = (problem: Problem) => Position;

/** Makes what finds the line and the column of an index. The lines are looked for once, and not for each problem. */
function positionsIn(text: string): (index: number) => Position {
  const starts = [0];
  for (const {0: end, index} of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return index => {
    let [first, last] = [0, starts.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if (starts[middle]! <= index) first = middle;
      else last = middle - 1;
    }
    return {line: first + 1, column: index - starts[first]! + 1};
  };
}

type Step = string | number;

/** `figures[2].value` → `figures`, 2, `value`. */
const stepsOf = (path: string): Step[] =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) => (index ? Number(index) : step));

/** Finds problems in a JSON file that could be read. */
function locateInJson(json: string): Locate {
  const root = parseTree(json)!;
  const indexOf = (steps: readonly Step[]): number =>
    findNodeAtLocation(root, [...steps])?.offset ?? indexOf(steps.slice(0, -1));
  const positionOf = positionsIn(json);
  return ({path}) => positionOf(indexOf(stepsOf(path)));
}

/** A cell, in quotes or not, and what ends it. */
const cell = /(?:"[^"]*(?:""[^"]*)*"|[^,\r\n]*)(,|\r\n|\r|\n|$)/y;

/** For each row, the indexes at which its cells begin. What breaks the rules of CSV ends the list. */
function cellIndexes(csv: string): number[][] {
  const rows: number[][] = [[]];
  let index = 0;
  while (index < csv.length) {
    cell.lastIndex = index;
    const match = cell.exec(csv);
    if (!match) break;
    rows.at(-1)!.push(index);
    if (match[1] !== ',') rows.push([]);
    index = cell.lastIndex;
  }
  return rows;
}

/** The columns of a figure's keys that have another name. */
const columnOf: Readonly<Record<string, string>> = {
  asOf: 'as-of',
  claimedBy: 'claimed-by',
  sources: 'source',
};

/** Finds problems in a CSV file: those of its cells, and those of the figures that its rows became. */
function locateInCsv(csv: string, rows: readonly (readonly string[])[]): Locate {
  const indexes = cellIndexes(csv);
  const positionOf = positionsIn(csv);
  const columns = new Map<Step | undefined, number>(readHeader(rows, []));
  return ({path, id}) => {
    const key = stepsOf(path)[2];
    // Of what is in no row, only the names of columns have a place of their own: in the first.
    const row = id ? Number(id.slice(4)) - 1 : 0;
    const place = typeof key === 'number' ? key : (columns.get(columnOf[key!] ?? key) ?? 0);
    return positionOf(indexes[row]?.[place] ?? indexes[row]?.[0] ?? 0);
  };
}

/** A text with data, and what was read of it. */
interface ReadData {
  text: string;
  isCsv: boolean;
  /** Missing where the text is no JSON. */
  topic?: unknown;
}

function locateIn({text, isCsv, topic}: ReadData): Locate {
  if (isCsv) return locateInCsv(text, csvParseRows(text));
  if (topic) return locateInJson(text);
  const {line, column} = findJsonFault(text) ?? {line: 1, column: 1};
  return () => ({line, column});
}

/** Each problem of a file in a line with its place, in the order of the file: `my.json:12:16 error figures[2] …`. */
export function toLines(path: string, data: ReadData, problems: readonly Problem[]): string[] {
  // Editors do not count the byte order mark as a column.
  const locate = locateIn({...data, text: data.text.replace(/^\ufeff/, '')});
  return problems
    .map(problem => ({...problem, ...locate(problem)}))
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(
      ({line, column, severity, message}) =>
        `${path}:${line}:${column} ${severity} ${message.replace(/\s+/g, ' ')}`,
    );
}
