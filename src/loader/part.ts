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
import type {LoadPart} from '../kit/part.js';

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

function know(list: string) {
  parts = list.split(' ');
  nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  if (!nonce || navigator.vendor[0] !== 'A') return;
  const map = document.createElement('script');
  map.type = 'importmap';
  map.nonce = nonce;
  try {
    const integrity = Object.fromEntries(parts.map(entry => [addressOf(entry), integrityOf(entry)]));
    map.textContent = JSON.stringify({integrity});
    document.head.append(map);
  } catch {
    // Trusted Types allow no text in a script.
  }
}

const checks: Record<string, Promise<unknown> | undefined> = {};

/** Preloads a part, once. That it failed is said, and the next time it is asked for again. */
const check = (entry: string) =>
  (checks[entry] ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.nonce = nonce;
    link.integrity = integrityOf(entry);
    link.href = addressOf(entry);
    link.onload = resolve;
    link.onerror = () => {
      checks[entry] = undefined;
      const message = `Explainer Elements: ${link.href} is not there, or is not what was published.`;
      console.error(message);
      reject(new Error(message));
    };
    document.head.append(link);
  }));

/** Checks a part and all that comes with it. Gives its address. */
async function checked(name: string): Promise<string> {
  const find = () => parts.find(entry => entry.startsWith(name));
  if (!find()) know(firstParts + (await table()).default);
  const entry = find()!;
  const beside = [...entry.slice(50)].map(place => parts[place.charCodeAt(0) - 48]!);
  await Promise.all([...beside, entry].map(check));
  return addressOf(entry);
}

const part: LoadPart = async name => import(/* @vite-ignore */ await checked(name)) as Promise<unknown>;

const table = () => part(parts[0]!) as Promise<{default: string}>;

type Kit = typeof import('../kit/part.js');

/**
 * Says to the kit how parts are loaded. What asks for them cannot import the loader itself: pages differ in the address
 * they have it under, and another address would be another loader.
 */
const handOver = () =>
  import(/* @vite-ignore */ addressOf(parts[1]!)).then(({loadPartsWith}: Kit) => loadPartsWith(part));

/** Loads an element. If a part of it cannot be had, the words inside its tag stay. */
export const element: LoadPart = name => {
  if (!parts.length) know(firstParts);
  // Whoever needs it asks again.
  table().catch(() => {});
  return checked(name).then(
    async address => {
      await handOver();
      return import(/* @vite-ignore */ address) as Promise<unknown>;
    },
    () => {},
  );
};
