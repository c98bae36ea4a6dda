/**
 * Runs the tests, all or those named (`node scripts/test.mjs unit web`), and counts over all of them.
 * The last line is the totals alone; the exit code is 1 if anything failed.
 */
import {existsSync, mkdirSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {run} from './run.mjs';
import {failuresInWords, inWords, note, noted, sum} from './totals.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const totalsFile = join('.cache', 'suite-totals');
const reporter = './tools/node-totals-reporter.mjs';

/** A program that is right or wrong as a whole: one test. */
const check = (program, ...args) => {
  const ok = run(program, args) === 0;
  const failures = ok ? [] : [[program, ...args].join(' ')];
  return {passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, failures};
};

const testFilesIn = folder =>
  (existsSync(folder) ? readdirSync(folder, {recursive: true}) : [])
    .filter(file => file.endsWith('.test.ts'))
    .map(file => join(folder, file))
    .sort();

/** What stands for a suite that nobody has written yet: it is not there, and it is not forgotten. */
function notYet(what) {
  console.log(`No ${what} yet.`);
  return {passed: 0, failed: 0, skipped: 1};
}

/** A suite of many tests, whose reporter notes its totals in a file. A suite that ran no test has failed. */
function countedTests(folder, runFiles) {
  const files = testFilesIn(folder);
  if (files.length === 0) return notYet(`tests in ${folder}`);
  mkdirSync('.cache', {recursive: true});
  rmSync(totalsFile, {force: true});
  const ok = runFiles(files) === 0;
  const totals = noted(totalsFile);
  const brokeOutsideOfTests = !ok && totals.failed === 0;
  return brokeOutsideOfTests || totals.passed + totals.failed === 0 ? {...totals, failed: 1} : totals;
}

/**
 * A guard against what hangs, and no more: Node holds a whole file to it as well as each test in it, and a file of
 * whole pages takes many minutes on a slow machine.
 */
const longestFileMs = 1_800_000;

const nodeTests = (folder, {filesAtOnce}) =>
  countedTests(folder, files =>
    run('node', [
      '--import=tsx',
      '--test',
      `--test-timeout=${longestFileMs}`,
      `--test-concurrency=${filesAtOnce}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${reporter}`,
      `--test-reporter-destination=${totalsFile}`,
      ...files,
    ]),
  );

/** Every story is a test, on the page that Storybook builds. */
function storyTests() {
  if (readdirSync('stories').length === 0) return notYet('stories');
  const built = check('npm', 'run', '--silent', 'build:stories');
  return built.failed ? built : nodeTests('test/stories', {filesAtOnce: 1});
}

/** The suites, in the order in which they run: what is quick to fail comes first, what needs the build after it. */
const suites = {
  typecheck: () => check('tsc', '--noEmit'),
  lint: () =>
    sum([
      check('eslint', '.', '--max-warnings=0'),
      check('lit-analyzer', 'src/**/*.ts', '--strict', '--quiet', '--rules.no-unknown-tag-name', 'error'),
      check('prettier', '--check', '--cache', '--cache-location=.cache/prettier', '--log-level=warn', '.'),
    ]),
  unit: () => nodeTests('test/unit', {filesAtOnce: 2}),
  ssr: () => nodeTests('test/ssr', {filesAtOnce: 2}),
  build: () => check('npm', 'run', '--silent', 'build'),
  size: () => check('npm', 'run', '--silent', 'size'),
  // One browser at a time: a second one takes the first one's processor and its focus.
  pages: () => nodeTests('test/pages', {filesAtOnce: 1}),
  embeds: () => nodeTests('test/embeds', {filesAtOnce: 1}),
  engines: () => nodeTests('test/engines', {filesAtOnce: 1}),
  stories: storyTests,
  web: () => countedTests('test/web', () => run('wtr', [], {TOTALS: totalsFile})),
};

/** Checks that `npm run verify` runs besides. */
const moreSuites = {
  schema: () => check('npm', 'run', '--silent', 'schema', '--', '--check'),
  package: () => sum([check('publint', '--strict'), check('tsx', 'scripts/check-package.ts')]),
};

function runSuite([name, suite]) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const startedAt = performance.now();
  const totals = suite();
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  return {name, totals, seconds};
}

function chosenSuites(names) {
  const all = {...suites, ...moreSuites};
  const unknown = names.filter(name => !(name in all));
  if (unknown.length) {
    console.error(`No suite ${unknown.join(', ')}; there are ${Object.keys(all).join(', ')}.`);
    process.exit(1);
  }
  return names.length ? names.map(name => [name, all[name]]) : Object.entries(suites);
}

const results = chosenSuites(process.argv.slice(2)).map(runSuite);
const totals = sum(results.map(result => result.totals));

console.log();
for (const {name, totals, seconds} of results) console.log(`${name}: ${inWords(totals)} · ${seconds} s`);
console.log(`\n${failuresInWords(totals)}${inWords(totals)}`);
if (process.env.TOTALS) note(process.env.TOTALS, totals);
process.exitCode = totals.failed ? 1 : 0;
