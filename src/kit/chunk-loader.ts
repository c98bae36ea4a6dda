/**
 * How the files of `dist/chunks` ask for one another late. There every `import('./x.js')` is written as `part('x')`
 * (see tools/verified-parts.ts), and the loader says what that does: it checks a file before it runs. In every other
 * build import() stays what it is, and nothing of this is there.
 */

/** Loads a file of `dist/chunks` by its name, and gives what it exports. */
export type LoadPart = (name: string) => Promise<unknown>;

/** What the loader gave. It does so before the first element runs. */
export let part: LoadPart;

/** Takes it from the loader. Where a page has the loader twice, the first stays. */
export function loadPartsWith(load: LoadPart) {
  part ??= load;
}
