/**
 * What a page loads: finds our tags, also those that are added later, and loads just these elements. They load
 * just the topic that they name.
 */
import {registry} from './registry.js';

const tags = Object.keys(registry) as (keyof typeof registry)[];

/** Loads the elements whose tags stand in `root`; what is loaded already is not loaded again. */
export function loadElements(root: ParentNode = document) {
  for (const tag of tags) {
    const isThere = (root instanceof Element && root.matches(tag)) || root.querySelector(tag);
    if (isThere && !customElements.get(tag)) void registry[tag]!();
  }
}

const watched = new WeakSet<Node>();

/**
 * Loads the elements of a document or a shadow root, and watches it for tags that come later. The page's own document
 * is watched already. Nobody can see into a shadow root from outside, so a component with our tags in its own says so:
 * before or after they are there, and again as often as it likes.
 *
 * @example
 * import {watchElements} from '/explainer-elements-0.1.0/explainer-elements.js';
 * watchElements(this.attachShadow({mode: 'open'}));
 */
export function watchElements(root: Document | ShadowRoot = document) {
  loadElements(root);
  if (watched.has(root)) return;
  watched.add(root);
  new MutationObserver(records => {
    for (const node of records.flatMap(record => [...record.addedNodes]))
      if (node instanceof Element) loadElements(node);
  }).observe(root, {childList: true, subtree: true});
}

// On a server, where a page may be written with the same import, there is nothing to watch. While a page is still read
// a tag may be there before the data inside it: a script with `async` waits for the rest.
if (globalThis.document?.readyState === 'loading') addEventListener('DOMContentLoaded', () => watchElements());
else if (globalThis.document) watchElements();
