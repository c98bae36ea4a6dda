/** `npm run docs:matrix`: every page with every way, by the code of the tests, written to docs/embed-matrix.md. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {runCell, type Cell} from '../test/embeds/cell.js';
import {hosts} from '../test/embeds/hosts.js';
import {start} from '../test/embeds/machine.js';
import {loader, otherWays} from '../test/embeds/ways.js';
import {matrixFile, toMarkdown} from './embed-matrix.js';

const ways = [loader, ...otherWays];
const plan = hosts.flatMap(host => ways.map(way => ({host, way})));
const cells: Cell[] = Array(plan.length);
const machine = await start();

/** Two at a time, as the tests do: while one waits for the browser, another has something to do. */
async function runInTurn(queue: IterableIterator<[number, (typeof plan)[number]]>) {
  for (const [place, {host, way}] of queue) {
    const cell = await runCell(machine, host, way);
    cells[place] = cell;
    console.log(`${cell.faults.length ? '✖' : '✔'} ${host.name}, ${way.name} ${cell.faults.join('; ')}`);
  }
}

try {
  const queue = plan.entries();
  await Promise.all([runInTurn(queue), runInTurn(queue)]);
} finally {
  await machine.stop();
}
mkdirSync(dirname(matrixFile), {recursive: true});
const names = (all: readonly {name: string}[]) => all.map(({name}) => name);
writeFileSync(matrixFile, await toMarkdown(names(hosts), names(ways), cells));
