/** `tsx scripts/check-package.ts`, after `npm run build`: tells what is wrong with the package that `npm pack` would make. */
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {largestOf, packageFaults, packagesIn, type Packed} from './packed.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** What it weighed when this was last set, and a twentieth more. */
const limitKB = 2_830;

const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
// On Windows npm is a script that only a shell starts.
const listed = execFileSync('npm', args, {
  encoding: 'utf8',
  maxBuffer: 1e8,
  shell: process.platform === 'win32',
});
const [{files, size}] = JSON.parse(listed) as [Pick<Packed, 'files' | 'size'>];

/** A map of each script lies in `dist` and does not ship: it names the files that the script was made from. */
const bundled = Object.fromEntries(
  readdirSync('dist', {recursive: true, encoding: 'utf8'})
    .filter(path => path.endsWith('.js.map'))
    .map(path => `dist/${path.replaceAll('\\', '/')}`)
    .map(path => {
      const {sources} = JSON.parse(readFileSync(path, 'utf8')) as {sources: string[]};
      return [path.replace(/\.map$/, ''), packagesIn(sources)];
    }),
);

const faults = packageFaults({files, size, bundled, textOf: path => readFileSync(path, 'utf8')}, limitKB);
// Without maps nothing would be known of what is bundled, and nothing missed.
if (!bundled['dist/server.js']?.includes('parse5'))
  faults.push('No source map tells what dist/server.js holds.');

console.log(
  `${files.length} files, ${Math.ceil(size / 1_000)} kB packed of ${limitKB}. The largest, unpacked:`,
);
for (const line of largestOf({files}, 10)) console.log(line);
for (const fault of faults) console.error(`✖ ${fault}`);
process.exitCode = faults.length ? 1 : 0;
