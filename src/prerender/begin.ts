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
const acts = ['click', 'keydown', 'input', 'change', 'toggle'] as const;

/** What the browser does with a click by itself: a link is followed, a list opened, a box ticked, which is a change. */
const ownClicks = 'a, summary, input, select, label, [popovertarget]';

/** What a field holds. */
const stateOf = (target: Element): Partial<HTMLInputElement> => {
  const {value, checked} = target as HTMLInputElement;
  return target.matches('[type=checkbox], [type=radio]') ? {checked} : {value};
};

/** Does it again; a field has what it had then, which taking over may have reset. */
function repeat(target: HTMLElement, event: Event, state: Partial<HTMLInputElement>) {
  if (event.type === 'click') return target.click();
  if (event.type === 'input' || event.type === 'change') Object.assign(target, state);
  const Again = event.constructor as typeof Event;
  target.dispatchEvent(new Again(event.type, event));
}

/** A span that is a button: what keys do to it is still on its way, and the page is not to scroll instead. */
const isPressed = (target: Element, {key}: KeyboardEvent) =>
  target.matches('[role=button]') && (key === 'Enter' || key === ' ');

/** Keeps what a reader does in an element, up to its boundary, until it is stopped; then that can happen again. */
function keepActs(root: ShadowRoot) {
  const again: (() => void)[] = [];
  const keep = (event: Event) => {
    const target = event.target as HTMLElement;
    if (event.type === 'click' && target.closest(ownClicks)) return;
    if (event.type === 'keydown' && isPressed(target, event as KeyboardEvent)) event.preventDefault();
    const state = stateOf(target);
    again.push(() => repeat(target, event, state));
  };
  for (const type of acts) root.addEventListener(type, keep, true);
  return {
    stop: () => acts.forEach(type => root.removeEventListener(type, keep, true)),
    repeat: () => again.forEach(act => act()),
  };
}

/** Takes over an element that stands as it was drawn, and then does in it what a reader has done. */
async function takeOver(element: Explainer, load: () => Promise<unknown>, kept: ReturnType<typeof keepActs>) {
  // Defined while it waited, it has been told that it is on a page, and did not listen.
  const isLate = element.hydratesLater && element.matches(':defined');
  element.hydratesLater = false;
  try {
    await load();
    if (isLate && element.isConnected) element.connectedCallback?.();
    await element.updateComplete;
  } finally {
    kept.stop();
  }
  kept.repeat();
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

/** Each begins once, however often it is moved. */
const begun = new WeakSet<Explainer>();

/**
 * Begins with elements that are not defined yet, some of which are prerendered. `load` gets the code that defines a tag,
 * `loadHydration` what takes it over: where that does not come, what is drawn stays.
 */
export function begin(
  elements: readonly Explainer[],
  load: (tag: string) => Promise<unknown>,
  loadHydration: () => Promise<unknown>,
) {
  for (const element of elements) {
    const {localName, shadowRoot} = element;
    if (begun.has(element)) continue;
    begun.add(element);
    const loadBoth = () => loadHydration().then(hydration => hydration && load(localName));
    if (!shadowRoot) {
      void loadBoth();
      continue;
    }
    const kept = keepActs(shadowRoot);
    const start = () => void takeOver(element, loadBoth, kept).catch(() => {});
    const wait = waits[element.getAttribute('hydrate') ?? ''];
    if (wait) {
      element.hydratesLater = true;
      wait(element, start);
    } else start();
  }
}
