/** `npm start` serves the article from source; `vite build` writes the library's modules to dist/esm. */
import {defineConfig, type Plugin} from 'vite';
import {dropDescriptions} from './tools/drop-descriptions.js';
import {libraryEntries} from './tools/library-entries.js';
import {minifyLit} from './tools/minify-lit.js';

/** Sends whoever opens the bare address on to the article, and prints the article's address. */
const startAtArticle = (): Plugin => ({
  name: 'start-at-article',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url === '/') response.writeHead(302, {location: '/demo/'}).end();
      else next();
    });
    server.printUrls = () => {
      for (const url of server.resolvedUrls?.local ?? []) console.log(`\n  The article: ${url}demo/\n`);
    };
  },
});

/** A browser is opened only where somebody can see it; elsewhere the attempt would fail. */
const hasDesktop =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

export default defineConfig({
  plugins: [startAtArticle(), minifyLit(), dropDescriptions()],
  server: {
    host: '127.0.0.1',
    open: hasDesktop && '/demo/',
    watch: {ignored: ['**/dist/**', '**/.cache/**', '**/coverage/**', '**/test/**']},
  },
  optimizeDeps: {entries: ['demo/index.html']},
  build: {
    target: 'es2022',
    outDir: 'dist/esm',
    // In a clone they lie beside the files; the package does not have them, and so no file may name one.
    sourcemap: 'hidden',
    minify: false,
    lib: {entry: libraryEntries(), formats: ['es']},
    rolldownOptions: {
      // What a page may share with other libraries is left to its own bundler.
      external: [/^lit($|\/)/, /^@lit(-labs)?\//, /^d3-/, 'valibot'],
      output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js'},
    },
  },
});
