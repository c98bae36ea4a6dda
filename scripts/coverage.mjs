/**
 * How much of what is plain computing the unit tests go through: `npm run coverage`. Fails under 95 % of all branches,
 * or 90 % of those of one file: V8 counts an empty one behind a `return` in a loop, which is a lot in a short file.
 */
import {readdirSync} from 'node:fs';
import {run} from './run.mjs';

const computing = ['src/{topic,format}/**/*.ts', 'src/elements/*/*.{model,geometry}.ts'];
/** Nothing of these is left once types are gone. */
const typesOnly = ['src/format/options.ts', 'src/format/unit-writer.ts'];

const tests = readdirSync('test/unit')
  .filter(file => file.endsWith('.test.ts'))
  .map(file => `test/unit/${file}`);

const options = [
  '--all',
  '--src=src',
  ...computing.map(pattern => `--include=${pattern}`),
  ...typesOnly.map(pattern => `--exclude=${pattern}`),
  '--temp-directory=.cache/coverage',
];

const runTests = ['node', '--import=tsx', '--test', '--test-concurrency=2', '--test-reporter=dot', ...tests];

const inAll = run('c8', [...options, '--check-coverage', '--branches=95', ...runTests]);
const inEach = run('c8', ['check-coverage', ...options, '--per-file', '--branches=90', '--lines=90']);
process.exitCode = inAll || inEach;
