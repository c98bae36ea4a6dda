/** `npm run docs:matrix`: every page with every way, by the code of the tests, written to docs/embed-matrix.md. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {runCell, start, stop, type Cell} from '../test/embeds/cell.js';
import {hosts} from '../test/embeds/hosts.js';
import {loader, otherWays} from '../test/embeds/ways.js';
import {matrixFile, toMarkdown} from './embed-matrix.js';

const ways = [loader, ...otherWays];
const cells: Cell[] = [];
const machine = await start();
try {
  for (const host of hosts)
    for (const way of ways) {
      const cell = await runCell(machine, host, way);
      cells.push(cell);
      console.log(`${cell.faults.length ? '✖' : '✔'} ${host.name}, ${way.name} ${cell.faults.join('; ')}`);
    }
} finally {
  await stop(machine);
}
mkdirSync(dirname(matrixFile), {recursive: true});
const names = (all: readonly {name: string}[]) => all.map(({name}) => name);
writeFileSync(matrixFile, await toMarkdown(names(hosts), names(ways), cells));
