/**
 * Defines a tag once. A page may carry two bundles, or two versions; the first keeps the tag and the second
 * does no harm. On a server without a registry of its own, Lit's stand-in is used.
 */
export function define(tag: `explainer-${string}`, element: CustomElementConstructor) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
