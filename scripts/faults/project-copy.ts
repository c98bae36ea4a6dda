/** A copy of the project in which a fault can stand for a while, so that nobody's working tree ever has one. */
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** All files as they stand now, with those that are new; not what git ignores. */
function filesOfProject(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const names = execFileSync('git', args, {encoding: 'utf8'}).split('\0');
  return names.filter(name => name && existsSync(name));
}

/** Makes the copy; `remove` takes it away. */
export function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), 'explainer-faults-'));
  for (const name of filesOfProject()) cpSync(name, join(folder, name));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');

  /** Does something while a text of a file is another one, and puts the file back. */
  function withFault<Result>(file: string, find: string, replacement: string, act: () => Result): Result {
    const path = join(folder, file);
    const right = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      right.replace(find, () => replacement),
    );
    try {
      return act();
    } finally {
      writeFileSync(path, right);
    }
  }

  /** How often a text stands in a file; 0 if there is no such file. */
  function countIn(file: string, find: string): number {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8').split(find).length - 1 : 0;
  }

  return {folder, withFault, countIn, remove: () => rmSync(folder, {recursive: true, force: true})};
}
