/** `explainer-elements prerender article.html` writes explainers into an article. */
import {dirname, isAbsolute, join, relative, resolve} from 'node:path';
import {
  hydrateWhens,
  prerender,
  readFromHosts,
  type PrerenderOptions,
  type ReadAddress,
} from '../server/index.js';
import {UsageError, choiceOf, parseOptions} from './options.js';
import {readTextFile, toFault} from './read-text.js';
import type {CliEnvironment} from './environment.js';

const options = {
  out: {type: 'string'},
  'in-place': {type: 'boolean'},
  write: {type: 'string'},
  nonce: {type: 'string'},
  styles: {type: 'string'},
  hydrate: {type: 'string'},
  'json-ld': {type: 'boolean'},
  lang: {type: 'string'},
  root: {type: 'string'},
  'allow-host': {type: 'string', multiple: true},
} as const;

/** What an article may ask for. */
interface Reach {
  root?: string;
  hosts?: readonly string[];
}

/**
 * Files under the root, which is the folder of the article unless another is named, and servers that were named. An
 * article may be somebody else’s: it does not get at other files of the machine.
 */
function reader(
  article: string,
  {root = dirname(article), hosts = []}: Reach,
  environment: CliEnvironment,
): ReadAddress {
  const fetchText = readFromHosts(undefined, {hosts, fetch: environment.fetch});
  return async address => {
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return fetchText(address);
    const path = decodeURI(address.split(/[?#]/, 1)[0]!);
    const file = join(isAbsolute(path) ? root : dirname(article), path);
    if (relative(root, file).startsWith('..'))
      throw new Error(
        `"${address}" was not read: it lies outside of ${root}. Name a folder around both: --root.`,
      );
    try {
      return {body: await readTextFile(file, environment), isCsv: /\.csv$/i.test(path)};
    } catch (error) {
      throw new Error(`"${address}" could not be read. ${(error as Error).message}`);
    }
  };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Where an article goes, and from which text it was made. */
interface Destination {
  path: string;
  target: string | undefined;
  was: string;
}

/** Writes an article to a file, or out. Over itself only where it is still what it was when it was read. */
async function put(
  html: string,
  {path, target, was}: Destination,
  environment: CliEnvironment,
): Promise<void> {
  if (target === undefined) return environment.writeOut(html);
  const isItself = resolve(target) === resolve(path);
  await environment.writeFile(target, html, isItself ? was : undefined).catch((error: unknown) => {
    throw new UsageError(toFault(target, 'cannot be written', error));
  });
}

/** Prerenders one article and tells what it found. Gives 1 if something in it is wrong. */
async function prerenderFile(
  path: string,
  target: string | undefined,
  options: PrerenderOptions,
  environment: CliEnvironment,
): Promise<number> {
  const was = await readTextFile(path, environment);
  const {html, problems, drawn, bytesAdded} = await prerender(was, options);
  for (const {line, column, severity, message} of problems)
    environment.write(`${path}:${line}:${column} ${severity} ${message.replace(/\s+/g, ' ')}`);
  await put(html, {path, target, was}, environment);
  // Last: of what could not be written, nothing was added anywhere.
  environment.write(`${path}: ${drawn} drawn, ${kilobytes(bytesAdded)} added`);
  return problems.some(({severity}) => severity === 'error') ? 1 : 0;
}

const lineOf = (path: string, error: unknown) =>
  error instanceof UsageError ? error.message : toFault(path, 'cannot be read', error);

/** Prerenders files. Gives the exit code: 0, or 1 if something in an article is wrong, or one cannot be read or written. */
export async function runPrerender(args: readonly string[], environment: CliEnvironment): Promise<number> {
  const {values, positionals} = parseOptions(args, options);
  const {out, nonce, styles} = values;
  if (positionals.length === 0)
    throw new UsageError('Name an article: explainer-elements prerender article.html');
  if (nonce !== undefined && styles !== undefined) throw new UsageError('Of --nonce and --styles, give one.');
  if (positionals.length > 1 && !values['in-place'])
    throw new UsageError('Of several articles each is written to its own file: say --in-place.');
  const chosen: PrerenderOptions = {
    write: choiceOf('write', values.write, ['both', 'shadow', 'plain']),
    hydrate: choiceOf('hydrate', values.hydrate, hydrateWhens),
    language: values.lang,
    jsonLd: values['json-ld'],
    ...(nonce !== undefined && {styles: {nonce}}),
    ...(styles !== undefined && {styles: {href: styles}}),
  };
  let exitCode = 0;
  for (const path of positionals) {
    try {
      const read = reader(path, {root: values.root, hosts: values['allow-host']}, environment);
      const target = values['in-place'] ? path : out;
      exitCode = Math.max(exitCode, await prerenderFile(path, target, {...chosen, read}, environment));
    } catch (error) {
      environment.write(lineOf(path, error));
      exitCode = 1;
    }
  }
  return exitCode;
}
