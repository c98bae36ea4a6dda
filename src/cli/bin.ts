#!/usr/bin/env node
import {readFile} from 'node:fs/promises';
import {runCli} from './main.js';
import {outputTo} from './output.js';
import {writeWhole} from './write-file.js';

/** The day that it is already somewhere on Earth: who writes in Auckland must not be told of tomorrow. */
const latestDay = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

const args = process.argv.slice(2);

/** A report goes where the article does not. */
const report = args[0] === 'check' ? process.stdout : process.stderr;
const {write, writeOut, exitCodeOf} = outputTo({out: process.stdout, report});

/** A fault of ours may quote an article too. */
function tellOfOurs(error: unknown): number {
  write(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

const code = await runCli(args, {
  readFile: path => readFile(path),
  writeFile: writeWhole,
  write,
  writeOut,
  whenToldToEnd: end => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  },
  fetch,
  today: latestDay(),
}).catch(tellOfOurs);
process.exitCode = exitCodeOf(code);
