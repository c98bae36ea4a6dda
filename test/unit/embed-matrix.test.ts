import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {matrixFile, toMarkdown} from '../../scripts/embed-matrix.js';
import {hosts} from '../embeds/hosts.js';
import {choosePairs} from '../embeds/pairs.js';
import {cumulativeShift} from '../embeds/shift.js';
import {loader, otherWays} from '../embeds/ways.js';

describe('pairs of pages and ways', () => {
  const named = (count: number, what: string) => Array.from({length: count}, (_, index) => `${what}${index}`);

  for (const [pages, ways] of [
    [34, 1],
    [34, 6],
    [12, 4],
    [3, 7],
  ] as const)
    it(`of ${pages} pages and ${ways} ways: each page meets a way, the ways share evenly, none meets twice`, () => {
      const pairs = choosePairs(named(pages, 'page'), named(ways, 'way'));
      const count = (name: string) => pairs.filter(pair => pair.includes(name)).length;
      assert.ok(named(pages, 'page').every(page => count(page) >= 1));
      const meetings = named(ways, 'way').map(count);
      assert.ok(Math.min(...meetings) >= 1 && Math.max(...meetings) - Math.min(...meetings) <= 1);
      assert.equal(new Set(pairs.map(pair => pair.join())).size, pairs.length);
    });

  it('are none without a way', () => assert.deepEqual(choosePairs(['page'], []), []));
});

describe('the shift of a page', () => {
  const at = (...moves: [seconds: number, value: number][]) =>
    cumulativeShift(moves.map(([seconds, value]) => ({seconds, value})));

  for (const [what, moves, expected] of [
    ['is none without a move', [], 0],
    [
      'adds up within a burst',
      [
        [0, 1],
        [0.9, 2],
        [1.8, 4],
      ],
      7,
    ],
    [
      'is that of the worst burst',
      [
        [0, 1],
        [1, 2],
        [1.5, 4],
        [9, 5],
      ],
      6,
    ],
    [
      'counts no burst for more than five seconds',
      [
        [0, 1],
        [0.9, 1],
        [1.8, 1],
        [2.7, 1],
        [3.6, 1],
        [4.5, 1],
        [5.1, 1],
      ],
      6,
    ],
  ] as [string, [number, number][], number][])
    it(what, () => assert.equal(at(...moves), expected));
});

describe('the matrix', () => {
  const good = {host: 'plain', way: 'loader', faults: [], bytes: 31_240, requests: 9, shift: 0};
  const bad = {...good, host: 'dark', faults: ['too faint: <a | b>', 'said: x'], shift: 0.25};

  it('has result, bytes, requests and shift of each cell', async () => {
    const page = await toMarkdown(['plain'], ['loader', 'frame'], [good]);
    assert.match(page, /\| plain \| ✓ 31\.2 kB · 9 · 0\.000 \| –\s+\|/);
    assert.match(page, /0 of 1 fail/);
  });

  it('says in the cell that it fails, and under the table why', async () => {
    const page = await toMarkdown(['plain', 'dark'], ['loader'], [good, bad]);
    assert.match(page, /\| dark +\| \*\*✗\*\* \[1\] 31\.2 kB · 9 · 0\.250 \|/);
    assert.match(page, /1\. dark, loader: too faint: &lt;a \\\| b>; said: x/);
  });

  it('in the repository has a row for each page and a column for each way', () => {
    const written = readFileSync(matrixFile, 'utf8');
    const rows = [...written.matchAll(/^\| (.*) \|$/gm)].map(([, cells]) => cells!.split(' | '));
    assert.deepEqual(
      rows[0]?.map(cell => cell.trim()),
      ['page', ...[loader, ...otherWays].map(({name}) => name)],
    );
    assert.deepEqual(
      rows.slice(2).map(([page]) => page!.trim()),
      hosts.map(({name}) => name),
    );
  });
});
