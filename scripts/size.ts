/** `npm run size`, after `npm run build`: prints what readers download, and fails over budget. */
import {weights} from './weigh.js';

for (const {name, files, kB, limitKB, isOver} of weights) {
  const numbers = `${kB.toFixed(2).padStart(6)} kB of ${String(limitKB).padStart(2)}`;
  console.log(`${isOver ? '✖' : '✔'} ${name.padEnd(28)} ${numbers}  ${files.length} files`);
}
process.exitCode = weights.some(({isOver}) => isOver) ? 1 : 0;
