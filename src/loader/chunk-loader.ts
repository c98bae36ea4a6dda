/**
 * How the loader gets its parts, the files of `dist/chunks`: each is checked against its hash before anything of it
 * runs. Tried in Chromium 156, Firefox 153 and WebKitGTK 2.50, which differ in everything:
 *
 * - A preload with a wrong hash does not keep Chromium from running the file: import() asks for it again, without a
 *   hash. So nothing is imported before all that it imports has been preloaded without an error.
 * - Firefox takes no import map once a module runs, and a preload with a hash stops what is wrong.
 * - WebKit does not look at the hash of a preload. It takes an import map late, and holds to that.
 *
 * So everything is preloaded, and WebKit is given an import map beside. A map is an inline script: under a strict
 * policy it needs a nonce, and without one it would be a violation. So it is written where our script has a nonce.
 */
import type {LoadPart} from '../kit/chunk-loader.js';

/**
 * The parts that the first picture of any element needs, as the build writes them: seven characters of name, 43 of
 * hash, and a character for each part that is loaded with it, which says where in the list that stands. First come the
 * table, a part with the rest of this list, and the kit.
 */
declare const firstParts: string;

const folder = new URL(/* @vite-ignore */ 'chunks/', import.meta.url).href;
const addressOf = (entry: string) => `${folder}${entry.slice(0, 7)}.js`;
const integrityOf = (entry: string) => `sha256-${entry.slice(7, 50)}=`;

let nonce = '';
let parts: string[] = [];

/** Adds an element to the page's head. The nonce of our own script lets it pass where only that does. */
const add = <Tag extends 'link' | 'script'>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]>) =>
  document.head.append(Object.assign(document.createElement(tag), {nonce, ...properties}));

function know(list: string) {
  parts = list.split(' ');
  nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  if (!nonce || navigator.vendor[0] !== 'A') return;
  try {
    const integrity = Object.fromEntries(parts.map(entry => [addressOf(entry), integrityOf(entry)]));
    add('script', {type: 'importmap', textContent: JSON.stringify({integrity})});
  } catch {
    // Trusted Types allow no text in a script.
  }
}

const said: Record<string, true> = {};

/** Says once that a part is not run, and gives that as an error to everyone who waits for it. */
function refuse(address: string, why = 'missing, or changed') {
  const message = `Explainer Elements: ${address}: ${why}`;
  said[message] ??= (console.error(message), true);
  return new Error(message);
}

const checks: Record<string, Promise<unknown> | undefined> = {};

/** Preloads a part, once. If that failed it is asked for again the next time. */
const check = (entry: string) =>
  (checks[entry] ??= new Promise((resolve, reject) => {
    const href = addressOf(entry);
    add('link', {
      rel: 'modulepreload',
      crossOrigin: '',
      integrity: integrityOf(entry),
      href,
      onload: resolve,
      onerror() {
        checks[entry] = undefined;
        reject(refuse(href));
      },
    });
  }));

/** Checks a part and all that comes with it. */
async function checked(name: string): Promise<string> {
  const find = () => parts.find(entry => entry.startsWith(name));
  if (!find()) know(firstParts + (await table()).default);
  const entry = find()!;
  const beside = [...entry.slice(50)].map(place => parts[place.charCodeAt(0) - 48]!);
  await Promise.all([...beside, entry].map(check));
  return entry;
}

const run = (entry: string, address = addressOf(entry)): Promise<unknown> =>
  import(/* @vite-ignore */ address).catch((error: Error) => {
    throw refuse(address, error.message);
  });

/** The rest of the list. */
const table = () => checked(parts[0]!).then(run) as Promise<{default: string}>;

/**
 * Says to the kit how parts are loaded. What asks for them cannot import the loader itself: pages differ in the address
 * they have it under, and another address would be another loader.
 */
const handOver = () =>
  run(parts[1]!).then(kit => (kit as typeof import('../kit/chunk-loader.js')).loadPartsWith(part));

/** What comes without the kit asks for nothing more. */
const part: LoadPart = async name => {
  const entry = await checked(name);
  if (entry.includes('1', 50)) await handOver();
  return run(entry);
};

// What fails has been said by then.
const nothing = () => {};

/** Loads an element. If a part of it cannot be had, the words inside its tag stay. */
export const element: LoadPart = name => {
  if (!parts.length) know(firstParts);
  // Here it only comes ahead; whoever needs it asks again.
  table().catch(nothing);
  return part(name).catch(nothing);
};
