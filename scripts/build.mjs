/** Builds all that the package holds into `dist`: see vite.config.ts and vite.bundle.config.ts for what becomes of what. */
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {run} from './run.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const vite = (...args) => ['vite', 'build', '--logLevel', 'warn', ...args];
const bundle = mode => vite('--config', 'vite.bundle.config.ts', '--mode', mode);

const steps = [
  vite(),
  ['tsc', '--project', 'tsconfig.build.json'],
  bundle('split'),
  bundle('single'),
  bundle('classic'),
  bundle('server'),
  bundle('command'),
  bundle('drawing-thread'),
  bundle('worker'),
  bundle('frame'),
  bundle('frame-inside'),
  ['node', 'scripts/write-styles.mjs'],
  ['cem', 'analyze'],
  ['tsx', 'scripts/write-types.ts'],
  ['node', 'scripts/copy-image-parts.mjs'],
  ['node', 'scripts/write-integrity.mjs'],
];

rmSync('dist', {recursive: true, force: true});
for (const [program, ...args] of steps) {
  const status = run(program, args);
  if (status !== 0) process.exit(status ?? 1);
}
