/**
 * What a page loads: finds our tags, also those that are added later, and loads just these elements. They load
 * just the topic that they name.
 */
import {registry} from './registry.js';

const tags = Object.keys(registry) as (keyof typeof registry)[];

/** Loads the elements whose tags stand in `root`; what is loaded already is not loaded again. */
export function loadElements(root: ParentNode = document) {
  for (const tag of tags) {
    const elements = [...root.querySelectorAll<HTMLElement>(tag)];
    if (root instanceof HTMLElement && root.matches(tag)) elements.push(root);
    if (!elements.length || customElements.get(tag)) continue;
    const load = registry[tag]!;
    if (elements.some(({shadowRoot}) => shadowRoot))
      void import('./prerender/begin.js').then(({begin}) => begin(elements, load));
    else void load();
  }
}

/** Watches a document or a shadow root for tags that come later. */
export function watchElements(root: Document | ShadowRoot = document) {
  loadElements(root);
  new MutationObserver(records => {
    for (const node of records.flatMap(record => [...record.addedNodes]))
      if (node instanceof Element) loadElements(node);
  }).observe(root, {childList: true, subtree: true});
}

// On a server, where a page may be written with the same import, there is nothing to watch.
if (globalThis.document) watchElements();
