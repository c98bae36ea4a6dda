/**
 * Writes `dist/integrity.json`: the hash of every script, by its place beside the file. In the form of an import map,
 * so that a page can be given it as one; the hash for a tag's `integrity` is in it too.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const scriptsIn = folder => readdirSync(`dist/${folder}`).filter(name => name.endsWith('.js'));
const files = [
  ...scriptsIn('').filter(name => name.startsWith('explainer-elements.')),
  ...scriptsIn('chunks').map(name => `chunks/${name}`),
];

const integrityOf = file =>
  `sha256-${createHash('sha256')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
const integrity = Object.fromEntries(files.map(file => [`./${file}`, integrityOf(file)]));

writeFileSync('dist/integrity.json', `${JSON.stringify({integrity}, null, 2)}\n`);
