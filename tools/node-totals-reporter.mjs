/** A reporter for Node's test runner that gives one line of totals, for `scripts/test.mjs` to add up. */
import {relative} from 'node:path';

const totals = {passed: 0, failed: 0, skipped: 0, failures: []};

/** Node reports a file that holds no test as a test that passed, under the name of the file. */
const isEmptyFile = (type, data) => type === 'test:pass' && data.name === data.file;

function count(type, data) {
  if (isEmptyFile(type, data)) {
    console.error(`${data.file} ran no test.`);
    return 'failed';
  }
  if (data.skip !== undefined || data.todo !== undefined) return 'skipped';
  // A suite stands and falls with its tests, which are counted one by one.
  if (data.details.type === 'suite') return undefined;
  return type === 'test:pass' ? 'passed' : 'failed';
}

/** Where it stands, its name, and why: who reads only the end of a long log has to know. */
function toLine({file, name, details}) {
  const {cause, message} = details?.error ?? {};
  const [reason] = String(cause?.message ?? message ?? '').split('\n');
  return `${relative('.', file ?? '')}: ${name}: ${reason}`;
}

// The runner takes a reporter as a default export only.
export default async function* report(events) {
  for await (const {type, data} of events) {
    const outcome = type === 'test:pass' || type === 'test:fail' ? count(type, data) : undefined;
    if (outcome) totals[outcome]++;
    if (outcome === 'failed') totals.failures.push(toLine(data));
  }
  yield `${JSON.stringify(totals)}\n`;
}
