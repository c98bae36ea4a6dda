import {runCli, type CliEnvironment} from '../../src/cli/main.js';
import {today} from './sample-topic.js';

/** Runs the command on files that are here as texts; no server answers. */
export async function run(
  args: string[],
  files: Record<string, string | Uint8Array> = {},
  environment: Partial<CliEnvironment> = {},
) {
  const lines: string[] = [];
  const written: Record<string, string | Uint8Array> = {};
  let out = '';
  const code = await runCli(args, {
    readFile: async path => {
      if (!(path in files)) throw new Error('no such file');
      return Buffer.from(files[path]!);
    },
    writeFile: async (path, content) => void (written[path] = content),
    write: line => void lines.push(line),
    writeOut: content => void (out += content),
    whenToldToEnd: end => end(),
    fetch: () => Promise.reject(new TypeError('no network')),
    today,
    ...environment,
  });
  return {code, lines, written, out};
}
