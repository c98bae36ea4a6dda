/** Runs one test file, named as `unit: formula`, `ssr: bar-chart` or `web: evidence`. */
import {spawnSync} from 'node:child_process';
import {existsSync, rmSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {noted, type Totals} from '../totals.mjs';

/** The name of a test file with its suite: `unit: formula` is test/unit/formula.test.ts. */
export type TestName = `${'unit' | 'ssr' | 'web'}: ${string}`;

/** What a test file came to. `broke` is true if it could not even be run to its end. */
export interface Outcome extends Totals {
  broke: boolean;
  output: string;
}

const longestMs = 120_000;

const inNode = (file: string, totals: string) => [
  'node',
  '--import=tsx',
  '--test',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./tools/node-totals-reporter.mjs',
  `--test-reporter-destination=${totals}`,
  file,
];

export function runTest(name: TestName, folder: string): Outcome {
  const [suite, stem] = name.split(': ') as [string, string];
  const file = `test/${suite}/${stem}.test.ts`;
  if (!existsSync(join(folder, file))) return {...none, broke: true, output: `There is no ${file}.`};
  const totals = join(folder, 'fault-totals');
  rmSync(totals, {force: true});
  const [program, ...args] = suite === 'web' ? ['wtr', '--files', file] : inNode(file, totals);
  const PATH = join('node_modules', '.bin') + delimiter + process.env.PATH;
  const {status, stdout, stderr} = spawnSync(program!, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: longestMs,
    env: {...process.env, PATH, TOTALS: totals},
    // On Windows the programs in node_modules are scripts that only a shell starts.
    shell: process.platform === 'win32',
  });
  const {passed, failed, skipped} = noted(totals);
  const broke = passed + failed === 0 || (status !== 0) !== failed > 0;
  return {passed, failed, skipped, broke, output: stdout + stderr};
}

const none: Totals = {passed: 0, failed: 0, skipped: 0};
