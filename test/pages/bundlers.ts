/** The four bundlers that sites are built with, each told the same: these entries, from this folder, into that one. */
import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {build as esbuild} from 'esbuild';
import {rollup} from 'rollup';
import {build as vite} from 'vite';
import webpack from 'webpack';

/** One file that a bundler has written, as its own report tells of it. */
export interface BundledFile {
  /** The modules that went into it: whole paths. */
  modules: string[];
  /** Files that come with it. */
  imports: string[];
  /** Files that it may load later. */
  later: string[];
}

/** What came out, by file name; the file of an entry is called after it. */
export type Bundle = Map<string, BundledFile>;

/** Bundles these entries (`{chart: 'chart.js'}`) of a folder into another one. */
export type Bundler = (entries: Record<string, string>, from: string, into: string) => Promise<Bundle>;

interface RollupChunk {
  type: 'chunk' | 'asset';
  fileName: string;
  modules?: object;
  imports?: string[];
  dynamicImports?: string[];
}

const ofChunks = (output: readonly RollupChunk[]): Bundle =>
  new Map(
    output
      .filter(({type}) => type === 'chunk')
      .map(({fileName, modules = {}, imports = [], dynamicImports = []}) => [
        fileName,
        {modules: Object.keys(modules), imports, later: dynamicImports},
      ]),
  );

const withVite: Bundler = async (entries, from, into) => {
  const input = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(from, file)]));
  const result = await vite({
    configFile: false,
    logLevel: 'error',
    root: from,
    build: {
      outDir: into,
      modulePreload: {polyfill: false},
      rolldownOptions: {input, output: {entryFileNames: '[name].js'}, preserveEntrySignatures: 'strict'},
    },
  });
  return ofChunks((result as unknown as {output: RollupChunk[]}).output);
};

const withRollup: Bundler = async (entries, from, into) => {
  const input = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(from, file)]));
  const bundle = await rollup({input, plugins: [nodeResolve({browser: true})]});
  const {output} = await bundle.write({dir: into});
  await bundle.close();
  return ofChunks(output);
};

const withEsbuild: Bundler = async (entries, from, into) => {
  const {metafile} = await esbuild({
    absWorkingDir: from,
    entryPoints: entries,
    outdir: into,
    bundle: true,
    splitting: true,
    format: 'esm',
    metafile: true,
    logLevel: 'error',
  });
  const nameOf = (path: string) => path.split('/').at(-1)!;
  return new Map(
    Object.entries(metafile.outputs).map(([path, {inputs, imports}]) => {
      const filesOf = (kind: string) =>
        imports.filter(each => each.kind === kind).map(each => nameOf(each.path));
      // What was shaken out to the last byte is listed with none.
      const modules = Object.keys(inputs).filter(input => inputs[input]!.bytesInOutput > 0);
      return [
        nameOf(path),
        {
          modules: modules.map(module => join(from, module)),
          imports: filesOf('import-statement'),
          later: filesOf('dynamic-import'),
        },
      ];
    }),
  );
};

const withWebpack: Bundler = async (entries, from, into) => {
  const compiler = webpack({
    mode: 'production',
    target: 'web',
    context: from,
    entry: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, `./${file}`])),
    output: {path: into, filename: '[name].js', chunkFilename: 'chunk-[id].js', publicPath: 'auto'},
    performance: false,
  })!;
  const stats = await new Promise<webpack.Stats>((done, fail) =>
    compiler.run((error, stats) => (error ? fail(error) : done(stats!))),
  );
  await new Promise(done => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  const {chunks} = stats.compilation;
  const filesOf = (chunks: Iterable<webpack.Chunk>) => [...chunks].flatMap(({files}) => [...files]);
  const modulesOf = (module: webpack.Module): string[] =>
    'modules' in module
      ? (module.modules as webpack.Module[]).flatMap(modulesOf)
      : [(module as webpack.NormalModule).resource].filter(Boolean);
  return new Map(
    [...chunks].flatMap(chunk => {
      const modules = [...stats.compilation.chunkGraph.getChunkModulesIterable(chunk)].flatMap(modulesOf);
      const later = filesOf(chunk.getAllAsyncChunks());
      return [...chunk.files].map(file => [file, {modules, imports: [], later}] as const);
    }),
  );
};

/** By name. */
export const bundlers: Record<string, Bundler> = {
  Vite: withVite,
  esbuild: withEsbuild,
  Rollup: withRollup,
  webpack: withWebpack,
};

/** The modules that run with a file: its own, and those of the files that come with it. */
export function modulesAtOnce(bundle: Bundle, file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const {modules, imports} = bundle.get(file)!;
  return [...modules, ...imports.flatMap(next => modulesAtOnce(bundle, next, seen))];
}

/** The modules that can ever run with a file. */
export function modulesEver(bundle: Bundle, file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const {modules, imports, later} = bundle.get(file)!;
  return [...modules, ...[...imports, ...later].flatMap(next => modulesEver(bundle, next, seen))];
}
