/** `npm run readme`: writes into the README what the build tells of itself: elements, tokens, bytes. */
import {readFileSync, writeFileSync} from 'node:fs';
import {elementsTable, tokensTable, withTables, type Manifest} from './readme-tables.js';
import {weights} from './weigh.js';

const path = new URL('../README.md', import.meta.url);
const manifest = JSON.parse(
  readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

const sizeTable = [
  '| what a reader downloads | kB | at most |',
  '| --- | ---: | ---: |',
  ...weights.map(({name, kB, limitKB}) => `| ${name} | ${kB.toFixed(2)} | ${limitKB} |`),
].join('\n');

const sections = {elements: elementsTable(manifest), tokens: tokensTable(manifest), size: sizeTable};
writeFileSync(path, await withTables(readFileSync(path, 'utf8'), sections));
