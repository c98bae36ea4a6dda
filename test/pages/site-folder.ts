/** Somebody’s site: a folder of its own, in which the package stands among the modules from npm. */
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A site on the disk. */
export interface SiteFolder {
  /** Its real path, as bundlers report it. */
  folder: string;
  remove: () => void;
}

/** Makes a site of these files: `makeSite({'page.js': "import 'explainer-elements';"})`. */
export function makeSite(files: Readonly<Record<string, string>>): SiteFolder {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'explainer-elements-site-')));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules/explainer-elements'), 'dir');
  for (const [name, text] of Object.entries({'package.json': '{"type": "module"}', ...files}))
    writeFileSync(join(folder, name), text);
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}
