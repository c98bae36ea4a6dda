/** One of the scripts on a page that bring this library: a bundle, a loader, a version. */
export interface Copy {
  version: string;
}

/** Set on the registry once a page was told; all copies see it. */
const told = Symbol.for('explainer-elements');

/** Says once on a page that two copies of this library, or it and something else, define the same tag. */
export function tellOf(tag: string, {version}: Copy, first?: Copy) {
  const registry = customElements as CustomElementRegistry & {[told]?: true};
  if (registry[told]) return;
  registry[told] = true;
  const owner = first ? `explainer-elements ${first.version}` : 'another script';
  console.warn(
    `explainer-elements ${version}: <${tag}> was defined by ${owner} before, and stays so. A page needs one script of explainer-elements: remove one.`,
  );
}
