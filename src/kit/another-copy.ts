/** Set on the registry once a page was told; all copies see it. */
const told = Symbol.for('explainer-elements');

/** Says once on a page that two scripts of ours, or one of ours and a stranger’s, define the same tag. */
export function tellOfAnotherCopy(tag: string, version: string, first = 'another script') {
  const registry = customElements as CustomElementRegistry & {[told]?: true};
  if (registry[told]) return;
  registry[told] = true;
  console.warn(
    `explainer-elements ${version} leaves <${tag}> to ${first}, which defined it before. Both work; to load less, keep one of the two scripts.`,
  );
}
