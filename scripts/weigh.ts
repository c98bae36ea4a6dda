/** What readers download, minified and brotli, beside what `size-budget.json` allows. */
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

/** A file of the build, as Vite's manifest tells of it, by the module that it begins with. */
interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
}

/** What is weighed together, and how much it may weigh. */
interface Budget {
  /** In thousands of bytes. */
  limitKB: number;
  /** Modules that are loaded, and all that they import at once. */
  modules?: string[];
  /** Modules that are loaded, and all that they can ever load. */
  modulesWithLater?: string[];
  /** What begins so is not followed from there: a page is in one language, and has one topic. */
  notLater?: string[];
  /** All modules that begin so. */
  modulesUnder?: string;
  /** Modules that the page has loaded already; what they bring is not weighed. */
  beside?: string[];
  /** Other files of `dist`. */
  files?: string[];
}

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const parse = (path: string) => JSON.parse(read(path)) as unknown;

const manifest = parse('dist/.vite/manifest.json') as Record<string, Chunk>;
const budgets = parse('size-budget.json') as Record<string, Budget>;

/** What was weighed, in thousands of bytes. */
export interface Weight {
  name: string;
  files: string[];
  kB: number;
  limitKB: number;
  isOver: boolean;
}

function chunkOf(module: string): Chunk {
  const chunk = manifest[module];
  if (!chunk) throw new Error(`${module} is not loaded by itself in this build; size-budget.json names it.`);
  return chunk;
}

/** The files that come with a module: its own, and those of what `nextOf` says that it loads. */
function collect(module: string, nextOf: (chunk: Chunk) => string[], files = new Set<string>()): Set<string> {
  const chunk = chunkOf(module);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const next of nextOf(chunk)) collect(next, nextOf, files);
  return files;
}

const atOnce = ({imports = []}: Chunk) => imports;
const later = ({imports = [], dynamicImports = []}: Chunk) => [...imports, ...dynamicImports];

const filesAtOnce = (modules: string[] = []) => modules.flatMap(module => [...collect(module, atOnce)]);

function filesOf({
  modules,
  modulesWithLater = [],
  notLater = [],
  modulesUnder,
  beside,
  files = [],
}: Budget): string[] {
  const followed = (chunk: Chunk) =>
    later(chunk).filter(module => !notLater.some(start => module.startsWith(start)));
  const under = modulesUnder ? Object.keys(manifest).filter(module => module.startsWith(modulesUnder)) : [];
  const all = new Set([
    ...files,
    ...filesAtOnce(modules),
    ...filesAtOnce(under),
    ...modulesWithLater.flatMap(module => [...collect(module, followed)]),
  ]);
  const there = new Set(filesAtOnce(beside));
  return [...all].filter(file => !there.has(file));
}

/** Each file is a download, and is compressed, by itself. */
const weigh = (files: string[]) =>
  files.reduce((bytes, file) => bytes + brotliCompressSync(read(`dist/${file}`)).length, 0);

/** All budgets with what is weighed against them. Needs a build. */
export const weights: readonly Weight[] = Object.entries(budgets).map(([name, budget]) => {
  const files = filesOf(budget);
  const bytes = weigh(files);
  return {name, files, kB: bytes / 1_000, limitKB: budget.limitKB, isOver: bytes > budget.limitKB * 1_000};
});
