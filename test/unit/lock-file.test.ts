import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const lock = readFileSync('package-lock.json', 'utf8');

test('the lock file names no address, so that it installs from whatever registry a machine uses', () => {
  const withoutFunding = lock.replace(/"funding": (\{[^}]*\}|\[[^\]]*\]|"[^"]*")/g, '');
  assert.deepEqual(withoutFunding.match(/"resolved"|\b\w+:\/\/[^"\s]*/g) ?? [], []);
});

test('the lock file says for every package which bytes it has', () => {
  const {packages} = JSON.parse(lock) as {packages: Record<string, {integrity?: string; link?: boolean}>};
  const without = Object.entries(packages).filter(([path, {integrity}]) => path !== '' && !integrity);
  assert.deepEqual(
    without.map(([path]) => path),
    [],
  );
});
