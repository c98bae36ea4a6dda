/** A reporter for the browser test runner: one line of totals in words and, if TOTALS names a file, noted there. */
import {inWords, note, sum} from '../scripts/totals.mjs';

const outcomeOf = test => (test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed');

function totalsOf({tests = [], suites = []} = {}) {
  const own = {passed: 0, failed: 0, skipped: 0, failures: []};
  for (const test of tests) {
    own[outcomeOf(test)]++;
    if (outcomeOf(test) === 'failed') own.failures.push(`${test.name}: ${test.error?.message ?? ''}`);
  }
  return sum([own, ...suites.map(totalsOf)]);
}

/** What one file did in one browser. A file that broke outside of its tests, or ran none, counts as one failure. */
function totalsOfSession({testResults, passed, testFile, browser}) {
  const totals = totalsOf(testResults);
  const isEmpty = Object.values(totals).every(count => count === 0);
  if (isEmpty) console.error(`${testFile} ran no test in ${browser.name}.`);
  return isEmpty || (!passed && totals.failed === 0)
    ? sum([totals, {passed: 0, failed: 1, skipped: 0}])
    : totals;
}

/** The reporter, for the runner's `reporters`. */
export const webTotalsReporter = () => ({
  onTestRunFinished({sessions}) {
    const totals = sum([...sessions].map(totalsOfSession));
    console.log(`\n${inWords(totals)}`);
    if (process.env.TOTALS) note(process.env.TOTALS, totals);
  },
});
