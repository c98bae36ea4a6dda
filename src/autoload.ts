/**
 * What a page loads: finds our tags, also those that are added later, and loads just these elements. They load
 * just the topic that they name.
 */
import {registry} from './registry.js';

const tags = Object.keys(registry).join();

const load = (tag: string) => registry[tag as keyof typeof registry]!();

const loadHydration = () => import('./hydrate.js');

/** What is drawn is seen before any of our code takes time. A hidden page has no picture to wait for. */
const afterPicture = (act: () => void) =>
  document.hidden ? act() : requestAnimationFrame(() => setTimeout(act));

/** Where something is drawn already, whatever is defined later is defined after what takes that over. */
let isDrawnThere = false;

/** Nothing comes of what could not be loaded: the elements stand as they were drawn. */
function takeOver(elements: HTMLElement[]) {
  void import('./prerender/begin.js').then(prerendered =>
    (prerendered as typeof prerendered | undefined)?.begin(elements, load, loadHydration),
  );
  // It comes beside, where it is needed at once.
  if (elements.some(element => element.getAttribute('hydrate') === 'load')) void loadHydration();
}

/**
 * Loads the elements whose tags stand in `root`; the browser loads no module twice. A tag that is defined already is
 * loaded too: only `define` knows whether it is ours, and says so when there are two of us.
 */
function loadElements(root: ParentNode = document) {
  const elements = [root as HTMLElement, ...root.querySelectorAll<HTMLElement>(tags)].filter(
    ({localName}) => localName in registry,
  );
  const fresh = elements.filter(({localName}) => !customElements.get(localName));
  isDrawnThere ||= fresh.some(({shadowRoot}) => shadowRoot);
  if (isDrawnThere && fresh.length) afterPicture(() => takeOver(fresh));
  for (const element of elements) if (!isDrawnThere || !fresh.includes(element)) void load(element.localName);
}

/** One for all: a root that it is told of twice it watches once. */
let observer: MutationObserver | undefined;

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
  observer ??= new MutationObserver(records => {
    for (const node of records.flatMap(record => [...record.addedNodes]))
      if (node instanceof Element) loadElements(node);
  });
  observer.observe(root, {childList: true, subtree: true});
}

const start = () => watchElements();

// On a server, where a page may be written with the same import, there is nothing to watch. While a page is still read
// a tag may be there before the data inside it: a script with `async` waits for the rest.
if (globalThis.document)
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
