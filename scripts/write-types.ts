/** Writes the types of the elements for React and Vue, from the manifest that the build has written before. */
import {copyFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {elementTypes, type Manifest} from './element-types.js';

const target = 'dist/elements.d.ts';
const templates = 'tools/framework-types';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
// As a file of the sources, which has the house's format.
const config = await resolveConfig('src/index.ts');
writeFileSync(target, await format(elementTypes(manifest), {...config, filepath: target}));
for (const file of readdirSync(templates)) copyFileSync(`${templates}/${file}`, `dist/${file}`);
