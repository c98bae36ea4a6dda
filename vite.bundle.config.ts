/**
 * The files that need no bundler, one build each:
 *
 * - `--mode split`: `dist/explainer-elements.js`, which loads what a page needs from `dist/chunks`, and the style sheet
 * - `--mode single`: `dist/explainer-elements.all.js`, everything in one file
 * - `--mode command`: `dist/cli.js`, the command line tool, for Node
 */
import {readFileSync} from 'node:fs';
import {defineConfig, type BuildOptions, type Plugin} from 'vite';
import {dropDescriptions} from './tools/drop-descriptions.js';
import {minifyChunk} from './tools/minify-chunk.js';
import {minifyCss, minifyLit} from './tools/minify-lit.js';

const entry = 'src/autoload.ts';

/** `minifyChunk` does it. Licenses go to a file of their own. */
const small = {minify: false, comments: false} as const;

/**
 * What every element needs for its first picture goes into one chunk: left to itself the bundler cuts it into
 * many small ones, which compress worse. What a reader's act loads stays by itself.
 */
const everyElementNeeds = new RegExp(
  [
    'node_modules/(lit|@lit/(reactive-element|context/lib/(context-request-event|create-context)))',
    'src/kit/(?!another-copy|evidence-|evidence\\.styles|form\\.styles|fetch-topic|own-data|download|copy|guess-events|set-event|number-control|stepper|assumptions)',
    'src/format/(?!currency-name|source-title|references|calculated|working|field-unit)',
    'src/i18n/(en|en\\.numbers|messages|languages|plural)\\.ts',
    'src/topic/(lookup|date|unit|text|problem|doubts)\\.ts',
  ].join('|'),
);

/** What reads data of an author's own, in one file: who has analogies loads more beside it, and shares all of it. */
const everyReaderNeeds =
  /src\/topic\/(check-figure|check-parts|check-texts|clean-text|conform|draft|first-day|nearest|parse|path|read-in-rounds|references|safe-url|schema|schema-pieces|shape|shown|text-limits|written-number)\.ts/;

/** Source maps lie beside the files and are not named in them: in a page of many small files, names are bytes too. */
const inBrowser: BuildOptions = {target: 'es2022', outDir: 'dist', emptyOutDir: false, sourcemap: 'hidden'};

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
            {name: 'quantity', test: 'src/topic/quantity\\.ts'},
            {name: 'parser', test: everyReaderNeeds},
            // What computes and what checks are shared in many ways, each of which would be a file of its own.
            {name: 'formula', test: 'src/topic/(formula|evaluate|condition)\\.ts'},
            {name: 'state', test: 'src/topic/(analogy-state|places)\\.ts'},
            {name: 'controls', test: 'src/i18n/en\\.controls|src/kit/set-event'},
            {name: 'setting', test: 'src/kit/(number-control|stepper)'},
            {
              name: 'calculating',
              test: 'src/topic/calculator-state\\.ts|src/format/(calculated|field-unit)|src/i18n/(en\\.)?calculator\\.ts|src/kit/assumptions',
            },
            {name: 'rules', test: 'src/topic/(reach|check-id)\\.ts'},
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
  command: {
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    ssr: 'src/cli/bin.ts',
    license: {fileName: 'cli.licenses.md'},
    rolldownOptions: {output: {entryFileNames: 'cli.js', codeSplitting: false}},
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
  return {
    plugins: [
      minifyLit(),
      dropDescriptions(),
      mode !== 'command' && minifyChunk(),
      mode === 'split' && styleSheet(),
    ],
    build,
    // A command has no package of its own beside it to import from.
    ssr: {noExternal: true},
  };
});
