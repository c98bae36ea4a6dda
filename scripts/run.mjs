import {spawnSync} from 'node:child_process';
import {delimiter, join} from 'node:path';

/**
 * Runs a program of the project's (`run('tsc', ['--noEmit'])`), its output passed on as it comes. Gives its exit code;
 * `env` is added to the environment.
 */
export function run(program, args, env = {}) {
  const PATH = join('node_modules', '.bin') + delimiter + process.env.PATH;
  // On Windows the programs in node_modules are scripts that only a shell starts.
  const shell = process.platform === 'win32';
  return spawnSync(program, args, {stdio: 'inherit', env: {...process.env, PATH, ...env}, shell}).status;
}
