import type {Copy} from './warn-duplicate-version.js';
import {version} from './version.js';

/** A class knows by this which copy of the library, of those on a page, it comes from. */
type Ours = CustomElementConstructor & {copy?: Copy};

const copy: Copy = {version};

/**
 * Defines a tag once. A page may carry two bundles, or two versions; the first keeps the tag, the second does no harm,
 * and the console says so once. A class of the same copy, as hot reloading brings it, is left out in silence. On a
 * server without a registry of its own, Lit's stand-in is used.
 */
export function define(tag: `explainer-${string}`, element: CustomElementConstructor) {
  const first: Ours | undefined = customElements.get(tag);
  if (!first) customElements.define(tag, Object.assign(element, {copy}));
  else if (first.copy !== copy)
    void import('./warn-duplicate-version.js').then(m => m.tellOf(tag, copy, first.copy));
}
