/** A site that has our elements in its own bundle, as one imports them from npm. */
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {bundlers} from '../pages/bundlers.js';

/** What the site imports: the elements of the article, one by one. */
const elements = [
  'analogy',
  'bar-chart',
  'calculator',
  'comparison-table',
  'figure',
  'sources',
  'topic',
] as const;

/** What the bundler has written. */
export interface Site {
  /** Has `article.js`, and what that imports. */
  folder: string;
  remove: () => void;
}

/** Bundles the site, into a folder of its own. */
export async function bundleSite(): Promise<Site> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'explainer-elements-site-')));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules/explainer-elements'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  const imports = elements.map(name => `import 'explainer-elements/elements/${name}.js';`);
  writeFileSync(join(folder, 'article.js'), imports.join('\n'));
  const out = join(folder, 'out');
  await bundlers.Vite!({article: 'article.js'}, folder, out);
  return {folder: out, remove: () => rmSync(folder, {recursive: true})};
}
