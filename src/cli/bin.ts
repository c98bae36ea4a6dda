#!/usr/bin/env node
import {readFile, writeFile} from 'node:fs/promises';
import {runCli} from './main.js';

/** The day that it is already somewhere on Earth: who writes in Auckland must not be told of tomorrow. */
const latestDay = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

const args = process.argv.slice(2);

/** A report goes where the article does not. */
const report = args[0] === 'check' ? console.log : console.error;

process.exitCode = await runCli(args, {
  readFile: path => readFile(path),
  writeFile,
  write: line => report(line),
  writeOut: content => process.stdout.write(content),
  whenToldToEnd: end => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  },
  fetch,
  today: latestDay(),
});
