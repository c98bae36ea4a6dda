/**
 * How many tests passed, failed and were skipped, and how that is said.
 * As a command it prints the sum of what test runs noted in a file: `node scripts/totals.mjs FILE`.
 */
import {appendFileSync, existsSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const nothing = {passed: 0, failed: 0, skipped: 0, failures: []};

/** The sum of any number of totals, of none too. */
export const sum = all =>
  all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
      failures: [...a.failures, ...(b.failures ?? [])],
    }),
    nothing,
  );

/** `{passed: 3, failed: 0, skipped: 1}` → "3 passed, 0 failed, 1 skipped". */
export const inWords = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Adds totals to a file, a line each. */
export const note = (file, totals) => appendFileSync(file, `${JSON.stringify(totals)}\n`);

/** The sum of what a file holds; zeros, if it was never written. */
export const noted = file => {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return sum(lines.filter(Boolean).map(line => JSON.parse(line)));
};

/** What failed, a line each; nothing where nothing did. */
export const failuresInWords = ({failures = []}) => failures.map(line => `✖ ${line}\n`).join('');

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const totals = noted(process.argv[2]);
  console.log(failuresInWords(totals) + inWords(totals));
}
