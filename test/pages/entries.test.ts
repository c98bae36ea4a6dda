/**
 * What people import from the package, in a plain Node without a page: a site's build runs there, and a server.
 * Here and not among the unit tests, because it is the built files that they import.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const {name, exports, bin} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  exports: Record<string, string | {types: string; default: string}>;
  bin: Record<string, string>;
};

const fillIns: Record<string, string[]> = {
  './elements/*.js': readdirSync('src/elements'),
  './elements/*/element.js': readdirSync('src/elements'),
  './topics/*.js': readdirSync('src/topics').flatMap(file => /^(.*)\.ts$/.exec(file)?.[1] ?? []),
};

const fill = (pattern: string, word: string) => pattern.replaceAll('*', word);

/** Every address with the files behind it; one with a star as often as there are files that it stands for. */
const entries = Object.entries(exports).flatMap(([address, target]) =>
  (fillIns[address] ?? ['']).map(word => ({
    address: fill(`${name}${address.slice(1)}`, word),
    files: Object.values(typeof target === 'string' ? [target] : target).map(file => fill(file, word)),
  })),
);

/** Imports it in a Node of its own; gives the names that it exports, and what else was said. */
function importInNode(address: string) {
  const script = `console.log(Object.keys(await import(${JSON.stringify(address)})).join());
    for (const page of ['document', 'window', 'HTMLElement'])
      if (page in globalThis) console.error(page + ' is in Node now');`;
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    // Warnings of packages that Node itself gives are not what is looked for.
    env: {...process.env, NODE_OPTIONS: ''},
  });
  return {exported: stdout.trim(), said: stderr};
}

describe('every entry of the package', () => {
  for (const [address, pattern] of Object.entries(exports))
    if (address.includes('*'))
      it(`${address} is a pattern whose files are known here`, () =>
        assert.ok(fillIns[address]?.length, JSON.stringify(pattern)));

  for (const {address, files} of entries)
    it(`${address} is there`, () => {
      for (const file of files) assert.ok(existsSync(file), file);
    });

  // Classic scripts are for a page and export nothing; the worker is for a runtime that makes modules of fonts.
  const elsewhere = /(?:\.iife|\/frame|\/worker)\.js$/;
  for (const {address} of entries.filter(({address}) => /\.js$/.test(address) && !elsewhere.test(address)))
    it(`${address} is imported in Node, and brings no page with it`, () => {
      const {exported, said} = importInNode(address);
      assert.equal(said, '');
      // It acts on the elements, and has nothing to give.
      if (!address.endsWith('/hydrate.js')) assert.notEqual(exported, '');
    });

  it('every command is there', () => {
    for (const file of Object.values(bin)) assert.ok(existsSync(file), file);
  });
});
