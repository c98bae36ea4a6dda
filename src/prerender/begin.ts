/**
 * When a prerendered element is taken over by its script: on load, when it comes near the part of the page that is
 * seen, or when it is first touched. Until then none of its code is loaded, and nothing that a reader does is lost.
 */

/** An element of ours, before or after it is defined. */
interface Explainer extends HTMLElement {
  /** Set on a tag that is not defined yet: it waits although others of its name are there. */
  hydratesLater?: boolean;
  connectedCallback?(): void;
  updateComplete?: Promise<unknown>;
}

/** What shows that somebody is about to use an element. */
const touches = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;

/** What a reader does that must not be lost while the code is on its way. */
const acts = ['click', 'input', 'change'] as const;

/** An act, and what stood in the field then. */
interface Act {
  target: HTMLElement;
  type: string;
  value?: string;
}

function repeat({target, type, value}: Act) {
  if (type === 'click') return target.click();
  (target as HTMLInputElement).value = value!;
  target.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
}

/** Keeps what a reader does; gives what lets it happen again. Links work without a script. */
function keepActs(element: Explainer): () => void {
  const kept: Act[] = [];
  const keep = (event: Event) => {
    const target = event.composedPath()[0] as HTMLElement;
    if (target.closest('a')) return;
    kept.push({target, type: event.type, value: (target as HTMLInputElement).value});
  };
  for (const type of acts) element.addEventListener(type, keep, true);
  return () => {
    for (const type of acts) element.removeEventListener(type, keep, true);
    for (const act of kept) repeat(act);
  };
}

async function takeOver(element: Explainer, load: () => Promise<unknown>) {
  const repeatActs = keepActs(element);
  const wasDefined = element.matches(':defined');
  element.hydratesLater = false;
  await load();
  // Defined long ago, it has been told once that it is on a page, and did not listen then.
  if (wasDefined && element.isConnected) element.connectedCallback?.();
  await element.updateComplete;
  repeatActs();
}

/** A screen further down is near. */
function whenVisible(element: Explainer, start: () => void) {
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      start();
    },
    {rootMargin: '100%'},
  );
  observer.observe(element);
}

function whenTouched(element: Explainer, start: () => void) {
  const once = () => {
    for (const type of touches) element.removeEventListener(type, once);
    start();
  };
  for (const type of touches) element.addEventListener(type, once);
}

const waits: Readonly<Record<string, typeof whenVisible>> = {visible: whenVisible, touch: whenTouched};

/**
 * Begins with elements that are not defined yet, some of which are prerendered. `load` gets the code that defines a tag,
 * `loadHydration` what takes it over.
 */
export function begin(
  elements: readonly Explainer[],
  load: (tag: string) => Promise<unknown>,
  loadHydration: () => Promise<unknown>,
) {
  for (const element of elements) {
    const {localName, shadowRoot} = element;
    const loadBoth = () => loadHydration().then(() => load(localName));
    const wait = shadowRoot ? waits[element.getAttribute('hydrate') ?? ''] : undefined;
    if (wait) {
      element.hydratesLater = true;
      wait(element, () => void takeOver(element, loadBoth).catch(() => {}));
    } else void loadBoth();
  }
}
