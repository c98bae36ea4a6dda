/** `explainer-elements check my.json` tells what is wrong with a topic, and where. */
import {allRules} from '../topic/read/read.js';
import {checkTopic} from '../topic/check/check.js';
import {isError} from '../topic/problem/problem.js';
import {readCsv} from '../topic/read/read-csv.js';
import {readJson} from '../topic/read/read-json.js';
import {toLines} from './locate.js';
import {readTextFile, toFault} from './read-text.js';
import type {CliEnvironment} from './environment.js';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const read = (text: string, isCsv: boolean, today: string) =>
  isCsv ? readCsv(text, {today, check: checkTopic}) : readJson(text, {today, check: checkTopic, ...allRules});

/** Checks one file and tells what it found. Gives the number of errors. */
async function checkFile(path: string, environment: CliEnvironment): Promise<number> {
  const {write, today} = environment;
  const text = await readTextFile(path, environment);
  const isCsv = /\.csv$/i.test(path);
  const {topic, problems} = await read(text, isCsv, today);
  for (const line of toLines(path, {text, isCsv, topic}, problems)) write(line);
  const errors = problems.filter(isError).length;
  const words = [count(errors, 'error'), count(problems.length - errors, 'warning')].join(', ');
  write(`${path}: ${problems.length ? words : 'no problems'}`);
  return errors;
}

/** Checks files. Gives the exit code: 0 if a page can show all of them, 1 if not. */
export async function runCheck(paths: readonly string[], environment: CliEnvironment): Promise<number> {
  let errors = 0;
  for (const path of paths) {
    try {
      errors += await checkFile(path, environment);
    } catch (error) {
      environment.write(toFault(path, 'cannot be read', error));
      errors++;
    }
  }
  return errors ? 1 : 0;
}
