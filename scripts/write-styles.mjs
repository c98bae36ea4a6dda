/** Writes `dist/styles`: the style sheet of each element, for prerendered pages that link it. Needs `dist/server.js`. */
import {mkdirSync, writeFileSync} from 'node:fs';

const {elementStyles} = await import('../dist/server.js');

mkdirSync('dist/styles', {recursive: true});
for (const [name, css] of await elementStyles()) writeFileSync(`dist/styles/${name}.css`, css);
