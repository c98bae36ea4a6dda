/** The table of deliberate faults fits the source as it is now. Whether tests notice them: `npm run faults`. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {faults} from '../../scripts/faults/faults.js';

describe('every fault', () => {
  for (const {what, file, find, replacement, test} of faults)
    it(`has its place and its test: ${what}`, () => {
      assert.equal(readFileSync(file, 'utf8').split(find).length - 1, 1, `${find} in ${file}`);
      assert.notEqual(find, replacement);
      assert.ok(existsSync(`test/${test.replace(': ', '/')}.test.ts`), test);
    });

  it('is another one, and there are twenty or more', () => {
    assert.ok(faults.length >= 20);
    assert.equal(new Set(faults.map(({file, find}) => file + find)).size, faults.length);
    assert.equal(new Set(faults.map(({what}) => what)).size, faults.length);
  });
});
