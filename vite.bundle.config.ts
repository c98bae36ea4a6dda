/**
 * The files that need no bundler, one build each:
 *
 * - `--mode split`: `dist/explainer-elements.js`, which loads what a page needs from `dist/chunks`, and the style sheet
 * - `--mode single`: `dist/explainer-elements.all.js`, everything in one file
 * - `--mode classic`: `dist/explainer-elements.iife.js`, the same as a script that is no module
 * - `--mode frame`, `--mode frame-inside`: `dist/frame.js`, for pages with frames, and what says the height inside one
 * - `--mode server`: `dist/server.js`, all that servers of any kind draw with
 * - `--mode command`: `dist/cli.js`, the command line tool, for Node
 * - `--mode drawing-thread`: `dist/drawing-thread.js`, in which the service on Node draws
 * - `--mode worker`: `dist/worker.js`, the service for edge runtimes
 */
import {readFileSync} from 'node:fs';
import {defineConfig, type BuildOptions, type Plugin} from 'vite';
import {dropDescriptions} from './tools/drop-descriptions.js';
import {minifyChunk} from './tools/minify-chunk.js';
import {minifyCss, minifyLit} from './tools/minify-lit.js';
import {verifiedParts} from './tools/verified-parts.js';

const entry = 'src/autoload.ts';

/** `minifyChunk` does it. Licenses go to a file of their own. */
const small = {minify: false, comments: false} as const;

/**
 * What every element needs for its first picture goes into one chunk: left to itself the bundler cuts it into
 * many small ones, which compress worse. What a reader's act loads stays by itself.
 */
const everyElementNeeds = new RegExp(
  [
    'node_modules/(lit(?!-html/(?:directive-helpers|private-ssr))|@lit/(reactive-element|context/lib/(context-request-event|create-context)))',
    'src/kit/(?!warn-duplicate-version|evidence-|evidence\\.styles|form\\.styles|fetch-topic|read-author-data|download|copy|fingerprint|guess-events|set-event|number-control|stepper|assumptions)',
    'src/format/(?!currency-name|source-title|references|calculated|working|field-unit)',
    'src/i18n/(en|en\\.numbers|messages|languages|plural)\\.ts',
    'src/topic/[\\w-]+/(lookup|date|unit|text|problem|contradictions)\\.ts',
  ].join('|'),
);

/** What reads data of an author's own, in one file: who has analogies loads more beside it, and shares all of it. */
const everyReaderNeeds =
  /src\/topic\/(?:read\/(?:validate|parse|read-topic|written-number)|check\/(?:check-figure|check-parts|check-texts)|problem\/(?:draft|nearest|path|references|shown)|schema\/(?:clean-text|safe-url|schema|schema-pieces|schema-builders|text-limits))\.ts/;

/** Source maps lie beside the files and are not named in them: in a page of many small files, names are bytes too. */
const inBrowser: BuildOptions = {target: 'es2022', outDir: 'dist', emptyOutDir: false, sourcemap: 'hidden'};

const onServer: BuildOptions = {
  target: 'node20',
  outDir: 'dist',
  emptyOutDir: false,
  ssr: true,
  // Not for readers: `scripts/check-package.ts` finds in it which packages a file holds.
  sourcemap: 'hidden',
};

const browserWay = new URL('node_modules/@lit-labs/ssr-client/index.js', import.meta.url).pathname;

/** Files that lie beside the command and the worker in `dist`, and do not become part of them. */
const besideInDist = (): Plugin => ({
  name: 'beside-in-dist',
  enforce: 'pre',
  resolveId(source) {
    if (/\/server\/index\.js$/.test(source)) return {id: './server.js', external: true};
    return /^\.\/image\/[\w.-]+\.(?:ttf|wasm)$/.test(source) ? {id: source, external: true} : undefined;
  },
});

/** A script by itself, which leaves no name on the page. */
const script = (name: string): BuildOptions => ({
  ...inBrowser,
  lib: {entry: `src/embed/${name}.ts`, formats: ['iife'], name: 'unused', fileName: () => `${name}.js`},
  rolldownOptions: {output: small},
});

const builds: Record<string, BuildOptions> = {
  split: {
    ...inBrowser,
    // `scripts/size.ts` finds in the manifest which file a module went to.
    manifest: true,
    license: {fileName: 'explainer-elements.licenses.md'},
    lib: {entry: {'explainer-elements': entry}, formats: ['es']},
    rolldownOptions: {
      output: {
        ...small,
        // Names would be written wherever a chunk is asked for, and of all that is loaded they compress worst; the
        // manifest has them. In small letters hashes differ also where a host does not tell capitals apart.
        hashCharacters: 'base36',
        chunkFileNames: 'chunks/[hash:7].js',
        codeSplitting: {
          groups: [
            {name: 'kit', test: everyElementNeeds},
            // A guess needs it, and nothing else of what parses.
            {name: 'quantity', test: 'src/topic/schema/quantity\\.ts'},
            {name: 'parser', test: everyReaderNeeds},
            // What computes and what checks are shared in many ways, each of which would be a file of its own.
            {name: 'formula', test: 'src/topic/formula/(formula|evaluate)\\.ts'},
            {name: 'state', test: 'src/topic/(analogy/analogy-state|settings/setting-values)\\.ts'},
            {name: 'controls', test: 'src/i18n/en\\.controls|src/kit/set-event'},
            {name: 'setting', test: 'src/kit/(number-control|stepper)'},
            {
              name: 'calculating',
              test: 'src/topic/calculator/calculator-state\\.ts|src/format/(calculated|field-unit)|src/i18n/(en\\.)?calculator\\.ts|src/kit/assumptions',
            },
            {name: 'rules', test: 'src/topic/(settings/reachable-states|check/check-id)\\.ts'},
          ],
        },
      },
    },
  },
  single: {
    ...inBrowser,
    lib: {entry, formats: ['es'], fileName: () => 'explainer-elements.all.js'},
    rolldownOptions: {output: {...small, codeSplitting: false}},
  },
  classic: {
    ...inBrowser,
    // It exports nothing, so it has no name on the page.
    lib: {
      entry: 'src/every-element.ts',
      formats: ['iife'],
      name: 'unused',
      fileName: () => 'explainer-elements.iife.js',
    },
    rolldownOptions: {output: {...small, codeSplitting: false}},
  },
  frame: script('frame'),
  'frame-inside': script('frame-inside'),
  server: {
    ...onServer,
    license: {fileName: 'server.licenses.md'},
    rolldownOptions: {
      input: {server: 'src/server/index.ts'},
      checks: {ineffectiveDynamicImport: false},
      output: {entryFileNames: '[name].js', codeSplitting: false},
    },
  },
  command: {
    ...onServer,
    license: {fileName: 'cli.licenses.md'},
    rolldownOptions: {
      input: {cli: 'src/cli/bin.ts'},
      checks: {ineffectiveDynamicImport: false},
      output: {entryFileNames: '[name].js', codeSplitting: false},
    },
  },
  'drawing-thread': {
    ...onServer,
    rolldownOptions: {
      input: {'drawing-thread': 'src/cli/drawing-thread.ts'},
      checks: {ineffectiveDynamicImport: false},
      output: {entryFileNames: '[name].js', codeSplitting: false},
    },
  },
  worker: {
    ...onServer,
    rolldownOptions: {input: {worker: 'src/worker/worker.ts'}, output: {entryFileNames: '[name].js'}},
  },
};

const styleSheet = (): Plugin => ({
  name: 'style-sheet',
  generateBundle() {
    const source = minifyCss(readFileSync('src/explainer-elements.css', 'utf8')).trim();
    this.emitFile({type: 'asset', fileName: 'explainer-elements.css', source});
  },
});

export default defineConfig(({mode}) => {
  const build = builds[mode];
  if (!build) throw new Error(`--mode is one of ${Object.keys(builds).join(', ')}.`);
  const isOnServer = ['server', 'command', 'drawing-thread', 'worker'].includes(mode);
  return {
    plugins: [
      mode !== 'server' && isOnServer && besideInDist(),
      minifyLit(),
      dropDescriptions(),
      mode === 'split' && verifiedParts(),
      !isOnServer && minifyChunk(),
      mode === 'split' && styleSheet(),
    ],
    build,
    // A command has no package of its own beside it to import from.
    ssr: {noExternal: true},
    // Its way for Node asks for a module of Node, and other servers have none.
    resolve: {alias: isOnServer ? [{find: /^@lit-labs\/ssr-client$/, replacement: browserWay}] : []},
  };
});
