/**
 * Whether the tests would notice: `npm run faults` puts one deliberate mistake after another into a copy of the
 * project, runs the test file that has to notice, and expects it to fail. A mistake that survives is a test that
 * nobody has written. With words it takes only the mistakes whose table line has them: `npm run faults -- evidence`.
 */
import {fileURLToPath} from 'node:url';
import {faults as allFaults, type Fault} from './faults/faults.js';
import {copyProject} from './faults/project-copy.js';
import {runTest} from './faults/run-test.js';
import {inWords} from './totals.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const words = process.argv.slice(2);
const faults = allFaults.filter(fault => words.every(word => Object.values(fault).join(' ').includes(word)));
const project = copyProject();

/** Why a test file cannot judge any fault: it fails, or does not run, without one. */
function findRedTests(): Map<string, string> {
  const red = new Map<string, string>();
  for (const test of new Set(faults.map(fault => fault.test))) {
    const {broke, failed, output} = runTest(test, project.folder);
    if (broke || failed > 0) red.set(test, output);
    console.log(`${broke || failed > 0 ? '✖ red' : '✔ green'} without a fault: ${test}`);
  }
  return red;
}

/** What became of a fault, in words; the first is `killed` if all is well. */
function judge({file, find, replacement, test}: Fault): string {
  const count = project.countIn(file, find);
  if (count !== 1) return `NOT FOUND ONCE, but ${count} times, in ${file}`;
  const {broke, failed, passed} = project.withFault(file, find, replacement, () =>
    runTest(test, project.folder),
  );
  // A fault that keeps the file from running says nothing about what its tests look at.
  if (broke) return `BROKE ${test}`;
  return failed > 0 ? `killed by ${failed} of ${failed + passed}` : 'SURVIVED';
}

try {
  const red = findRedTests();
  for (const [test, output] of red) console.error(`\n${test} is red without a fault:\n${output}`);
  let killed = 0;
  for (const fault of faults) {
    const verdict = red.has(fault.test) ? 'NOT JUDGED' : judge(fault);
    if (verdict.startsWith('killed')) killed++;
    console.log(`${verdict.padEnd(20)} ${fault.test.padEnd(24)} ${fault.what}`);
  }
  const failed = faults.length - killed;
  console.log(`\n${inWords({passed: killed, failed, skipped: 0})}`);
  process.exitCode = failed > 0 || faults.length === 0 ? 1 : 0;
} finally {
  project.remove();
}
