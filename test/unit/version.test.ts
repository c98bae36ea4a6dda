import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {version} from '../../src/kit/version.js';

test('the version that a second copy names is the version of the package', () => {
  const {version: published} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  assert.equal(version, published);
});
