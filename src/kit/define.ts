import type {Copy} from './another-copy.js';
import {version} from './version.js';

/** By this a class knows which copy of the library, of those on a page, it comes from. */
const copy: Copy = {version};

/**
 * Defines a tag once. A page may carry two bundles, or two versions; the first keeps the tag, the second does no harm,
 * and the console says so once. A class of the same copy, as hot reloading brings it, is left out in silence. On a
 * server without a registry of its own, Lit's stand-in is used.
 */
export function define(tag: `explainer-${string}`, element: CustomElementConstructor) {
  const first = customElements.get(tag) as (CustomElementConstructor & {copy?: Copy}) | undefined;
  if (!first) customElements.define(tag, Object.assign(element, {copy}));
  else if (first.copy !== copy)
    void import('./another-copy.js').then(m => m.tellOfAnotherCopy(tag, copy, first.copy));
}
