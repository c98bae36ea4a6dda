/** Builds the examples in `demo/frameworks` as their reader would, into a folder that goes when the tests have run. */
import {mkdtempSync, readFileSync, realpathSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build, type InlineConfig} from 'vite';

const examples = join(process.cwd(), 'demo/frameworks');

const shared: InlineConfig = {root: examples, logLevel: 'error'};

/** What the examples were made into. */
export interface BuiltExamples {
  folder: string;
  /** What the React example's server writes into its page. */
  serverWords: string;
  /** Its page with that inside. */
  serverPage: string;
}

/** With the frameworks' builds for developers: only these say what a page does wrong. */
export async function buildExamples(): Promise<BuiltExamples> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'explainer-elements-')));
  const pages = ['react', 'vue'].map(name => join(examples, name, 'index.html'));
  await build({
    ...shared,
    define: {'process.env.NODE_ENV': '"development"'},
    build: {outDir: join(folder, 'site'), rolldownOptions: {input: pages}},
  });
  await build({
    ...shared,
    build: {outDir: join(folder, 'server'), ssr: 'react/server.tsx'},
    ssr: {noExternal: true},
  });
  const server = (await import(pathToFileURL(join(folder, 'server/server.js')).href)) as {
    renderArticle(): string;
  };
  const serverWords = server.renderArticle();
  const page = readFileSync(join(folder, 'site/react/index.html'), 'utf8');
  return {folder, serverWords, serverPage: page.replace('<main id="root">', root => root + serverWords)};
}
