/** A site that has our elements in its own bundle, as one imports them from npm. */
import {join} from 'node:path';
import {bundlers} from '../pages/bundlers.js';
import {makeSite, type SiteFolder} from '../pages/site-folder.js';

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

/** Bundles the site; gives the folder of what the bundler has written: `article.js`, and what that imports. */
export async function bundleSite(): Promise<SiteFolder> {
  const imports = elements.map(name => `import 'explainer-elements/elements/${name}.js';`);
  const {folder, remove} = makeSite({'article.js': imports.join('\n')});
  try {
    const out = join(folder, 'out');
    await bundlers.Vite!({article: 'article.js'}, folder, out);
    return {folder: out, remove};
  } catch (error) {
    remove();
    throw error;
  }
}
