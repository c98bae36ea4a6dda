/**
 * What a page loads: finds our tags, also those that are added later, and loads just these elements. They load
 * just the topic that they name.
 */
import {registry} from './registry.js';

const tags = Object.keys(registry) as (keyof typeof registry)[];

/**
 * Loads the elements whose tags stand in `root`; the browser loads no module twice. A tag that is defined already is
 * loaded too: only `define` knows whether it is ours, and says so when there are two of us.
 */
export function loadElements(root: ParentNode = document) {
  for (const tag of tags)
    if ((root instanceof Element && root.matches(tag)) || root.querySelector(tag)) void registry[tag]!();
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
