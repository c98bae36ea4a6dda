/**
 * The files that need no bundler, one build each:
 *
 * - `--mode split`: `dist/explainer-elements.js`, which loads what a page needs from `dist/chunks`, and the style sheet
 * - `--mode single`: `dist/explainer-elements.all.js`, everything in one file
 * - `--mode command`: `dist/cli.js`, the command line tool, for Node
 */
import {existsSync, readFileSync} from 'node:fs';
import {defineConfig, type BuildOptions, type Plugin} from 'vite';
import {dropDescriptions} from './tools/drop-descriptions.js';
import {minifyCss, minifyLit} from './tools/minify-lit.js';

const entry = existsSync('src/autoload.ts') ? 'src/autoload.ts' : 'src/index.ts';

const inBrowser: BuildOptions = {target: 'es2022', outDir: 'dist', emptyOutDir: false, sourcemap: true};

const builds: Record<string, BuildOptions> = {
  split: {
    ...inBrowser,
    // `scripts/size.ts` finds in the manifest which file a module went to.
    manifest: true,
    license: {fileName: 'explainer-elements.licenses.md'},
    lib: {entry: {'explainer-elements': entry}, formats: ['es']},
    rolldownOptions: {
      // Vite keeps white space in a library's ES modules unless told here.
      output: {
        minify: true,
        chunkFileNames: 'chunks/[name]-[hash].js',
        // All that is needed at once comes as one file: one more request, and better compressed, than several.
        codeSplitting: {groups: [{name: 'core', tags: ['$initial']}]},
      },
    },
  },
  single: {
    ...inBrowser,
    lib: {entry, formats: ['es'], fileName: () => 'explainer-elements.all.js'},
    rolldownOptions: {output: {minify: true, codeSplitting: false}},
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
    plugins: [minifyLit(), dropDescriptions(), mode === 'split' && styleSheet()],
    build,
    // A command has no package of its own beside it to import from.
    ssr: {noExternal: true},
  };
});
