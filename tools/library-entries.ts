import {existsSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const namesIn = (folder: string) => (existsSync(root + folder) ? readdirSync(root + folder) : []);
const modulesIn = (folder: string) =>
  namesIn(folder)
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map(name => `${folder}/${name}`);

/**
 * The modules that people can import from the package, as `{'elements/bar-chart/define': 'src/elements/…'}`:
 * every file right under `src`, every element as a class and defined, every topic. What runs on servers has a build of
 * its own.
 */
export function libraryEntries(): Record<string, string> {
  const elements = namesIn('src/elements').flatMap(name =>
    [name, 'define'].map(module => `src/elements/${name}/${module}.ts`),
  );
  const modules = [...modulesIn('src'), ...elements, ...modulesIn('src/topics')];
  const there = modules.filter(module => existsSync(root + module));
  return Object.fromEntries(there.map(module => [module.replace(/^src\/|\.ts$/g, ''), module]));
}
