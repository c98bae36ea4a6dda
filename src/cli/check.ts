/** `explainer-elements check my.json` tells what is wrong with a topic, and where. */
import {csvParseRows} from 'd3-dsv';
import {allRules} from '../topic/all-rules.js';
import {checkTopic} from '../topic/check.js';
import {findJsonFault} from '../topic/json-fault.js';
import {isError, type Problem} from '../topic/problem.js';
import {readCsv} from '../topic/read-csv.js';
import {readJson} from '../topic/read-json.js';
import {type Locate, locateInCsv, locateInJson, type Position} from './locate.js';
import {readTextFile, toFault} from './read-text.js';
import type {CliWorld} from './world.js';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A problem and where it is. */
interface FoundProblem extends Problem, Position {}

const locateAll = (problems: readonly Problem[], locate: Locate): FoundProblem[] =>
  problems
    .map(problem => ({...problem, ...locate(problem)}))
    .sort((a, b) => a.line - b.line || a.column - b.column);

async function checkJson(json: string, today: string): Promise<FoundProblem[]> {
  const {topic, problems} = await readJson(json, {today, check: checkTopic, ...allRules});
  if (topic) return locateAll(problems, locateInJson(json));
  const {line, column} = findJsonFault(json) ?? {line: 1, column: 1};
  return locateAll(problems, () => ({line, column}));
}

function checkCsv(csv: string, today: string): FoundProblem[] {
  const {problems} = readCsv(csv, {today, check: checkTopic});
  return locateAll(problems, locateInCsv(csv, csvParseRows(csv)));
}

/** Checks one file and tells what it found. Gives the number of errors. */
async function checkFile(path: string, world: CliWorld): Promise<number> {
  const {write, today} = world;
  // Editors do not count the byte order mark as a column.
  const text = (await readTextFile(path, world)).replace(/^\ufeff/, '');
  const problems = /\.csv$/i.test(path) ? checkCsv(text, today) : await checkJson(text, today);
  for (const {line, column, severity, message} of problems)
    write(`${path}:${line}:${column} ${severity} ${message.replace(/\s+/g, ' ')}`);
  const errors = problems.filter(isError).length;
  const words = [count(errors, 'error'), count(problems.length - errors, 'warning')].join(', ');
  write(`${path}: ${problems.length ? words : 'no problems'}`);
  return errors;
}

/** Checks files. Gives the exit code: 0 if a page can show all of them, 1 if not. */
export async function runCheck(paths: readonly string[], world: CliWorld): Promise<number> {
  let errors = 0;
  for (const path of paths) {
    try {
      errors += await checkFile(path, world);
    } catch (error) {
      world.write(toFault(path, 'cannot be read', error));
      errors++;
    }
  }
  return errors ? 1 : 0;
}
