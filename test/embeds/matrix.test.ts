/**
 * Every page of the matrix with the loader, and each with one of the other ways; those on which most hangs on the way,
 * with all. `npm run docs:matrix` runs every page with every way.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {runCell} from './cell.js';
import {hosts} from './hosts.js';
import {start, type Machine} from './machine.js';
import {choosePairs} from './pairs.js';
import {loader, otherWays} from './ways.js';

const cells = [
  ...hosts.map(host => [host, loader] as const),
  ...choosePairs(hosts, otherWays, ({meetsAllWays}) => !!meetsAllWays),
];

describe('an article with all our elements', {concurrency: 2}, () => {
  let machine: Machine;
  before(async () => (machine = await start()));
  after(() => machine?.stop());

  for (const [host, way] of cells)
    it(`${host.stopsUs ? 'can be read' : 'works'} on ${host.name}, put there by ${way.name}`, async () => {
      const {faults} = await runCell(machine, host, way);
      assert.deepEqual(faults, []);
    });
});
