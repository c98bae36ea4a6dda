/** The command line: `explainer-elements check my.json`, and what else it can do. */
import {runCheck} from './check.js';
import {runImage} from './image.js';
import {UsageError} from './options.js';
import {runPrerender} from './prerender.js';
import {runServe} from './serve.js';
import type {CliEnvironment} from './environment.js';

export type {CliEnvironment};

const usage = `Usage: explainer-elements <command>

  check <file.json | file.csv>...
    Tells what is wrong with a topic, or with rows of data, and where.

  prerender <article.html>...
    Writes every explainer into its tag: as it looks, and as plain HTML for feeds and readers without JavaScript.
    --out <file> | --in-place    where the article goes; left out: to the output
    --write both|shadow|plain    what is written; left out: both
    --nonce <nonce>              a nonce for the styles, for pages with a strict style-src
    --styles <address>           styles from there instead: where dist/styles of the package is served
    --hydrate load|visible|touch when the script takes over; left out: load
    --json-ld                    figures and sources for search engines too, in the words of schema.org
    --lang <language>            of an article that does not name its own
    --root <folder>              where a src that begins with "/" is looked for
    --allow-host <host>          a server that may be asked for a src; can be given several times

  image <element> topic=<name> | src=<file> [<attribute>=<value>...]
    Draws one element as a picture, and tells the words for its alt.
    --out <file.svg | file.png>  where it goes; left out: SVG to the output
    --width <pixels>             320 to 1600; left out: 760
    --scheme light|dark          left out: light
    --lang <language>            left out: en

  serve
    Answers /render, /embed, /oembed and /image, and gives out the files that pages load.
    --port <number>              left out: 8787
    --host <address>             left out: 127.0.0.1
    --origin <address>           the address that readers reach it at, if another server stands before it
    --allow-host <host>          a server that topics may come from; can be given several times

Ends with 0; with 1 if something in a file is wrong, one cannot be read or written, or it was called wrongly.`;

const commands: Readonly<
  Record<string, (args: readonly string[], environment: CliEnvironment) => Promise<number>>
> = {
  check: runCheck,
  prerender: runPrerender,
  image: runImage,
  serve: runServe,
};

/**
 * Runs the command with what stands after its name, and gives the exit code: 0, or 1 for errors in a file, a call that
 * cannot be understood, or a file that cannot be read or written.
 *
 * `runCli(['check', 'my.json'], environment)` writes `my.json:12:16 error figures[2] "nvidia-share": value is "80%", …`
 * and `my.json: 1 error, 0 warnings`, and gives 1.
 */
export async function runCli(args: readonly string[], environment: CliEnvironment): Promise<number> {
  const [name = '', ...rest] = args;
  const wantsHelp = args.includes('--help');
  if (wantsHelp || (rest.length === 0 && name !== 'serve') || !Object.hasOwn(commands, name)) {
    environment.write(usage);
    return wantsHelp ? 0 : 1;
  }
  try {
    return await commands[name]!(rest, environment);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    environment.write(error.message);
    return 1;
  }
}
