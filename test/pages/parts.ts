/** The files of the build by what they are: their names are hashes, and change with every build. */
import {readFileSync} from 'node:fs';

interface Chunk {
  file: string;
  name?: string;
}

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;

const kinds = new Map(
  Object.entries(manifest).map(([key, {file, name}]) => [file, key.startsWith('_') ? name! : key]),
);

/**
 * What stands at an address: the module that a part begins with, the name of what several share, or the file's own
 * name. `http://127.0.0.1:1/chunks/yzgrbo7.js` → `src/topics/trainium/core.ts`
 */
export function kindOf(address: string): string {
  const path = address.replace(/^https?:\/\/[^/]+\/|\?.*$/g, '');
  return kinds.get(path) ?? path;
}

/** The file of a kind, below `dist`: `fileOf('kit')` → `chunks/gw2x8bq.js` */
export function fileOf(kind: string): string {
  const file = [...kinds].find(([, name]) => name === kind)?.[0];
  if (!file) throw new Error(`The build has no ${kind}.`);
  return file;
}
