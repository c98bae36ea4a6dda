/** `npm run docs:tables`: writes what the build tells of itself into docs: elements, tokens, bytes. */
import {readFileSync, writeFileSync} from 'node:fs';
import {elementsTable, tokensTable, withTables, type Manifest} from './docs-tables.js';
import {weights} from './weigh.js';

const manifest = JSON.parse(
  readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

const sizeTable = [
  '| what a reader downloads | kB | at most |',
  '| --- | ---: | ---: |',
  ...weights.map(({name, kB, limitKB}) => `| ${name} | ${kB.toFixed(2)} | ${limitKB} |`),
].join('\n');

const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  elements: {elements: elementsTable(manifest), tokens: tokensTable(manifest)},
  size: {size: sizeTable},
};

for (const [name, sections] of Object.entries(pages)) {
  const path = new URL(`../docs/${name}.md`, import.meta.url);
  writeFileSync(path, await withTables(readFileSync(path, 'utf8'), sections));
}
