/** Where in a file a problem is: from a path such as `figures[2].value` to a line and a column. */
import {findNodeAtLocation, parseTree} from 'jsonc-parser';
import {positionAt} from '../topic/json-fault.js';
import type {Problem} from '../topic/problem.js';
import {readHeader} from '../topic/row-cells.js';

/** Both counted from 1, as editors do. */
export type Position = ReturnType<typeof positionAt>;

/** Finds where a problem is. For what is missing: where it should be. */
export type Locate = (problem: Problem) => Position;

type Step = string | number;

/** `figures[2].value` → `figures`, 2, `value`. */
const stepsOf = (path: string): Step[] =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) => (index ? Number(index) : step));

/** Finds problems in a JSON file that could be read. */
export function locateInJson(json: string): Locate {
  const root = parseTree(json)!;
  const indexOf = (steps: readonly Step[]): number =>
    findNodeAtLocation(root, [...steps])?.offset ?? indexOf(steps.slice(0, -1));
  return ({path}) => positionAt(json, indexOf(stepsOf(path)));
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
export function locateInCsv(csv: string, rows: readonly (readonly string[])[]): Locate {
  const indexes = cellIndexes(csv);
  const columns = new Map<Step | undefined, number>(readHeader(rows, []));
  return ({path, id}) => {
    const key = stepsOf(path)[2];
    // Of what is in no row, only the names of columns have a place of their own: in the first.
    const row = id ? Number(id.slice(4)) - 1 : 0;
    const place = typeof key === 'number' ? key : (columns.get(columnOf[key!] ?? key) ?? 0);
    return positionAt(csv, indexes[row]?.[place] ?? indexes[row]?.[0] ?? 0);
  };
}
