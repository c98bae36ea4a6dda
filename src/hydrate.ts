/**
 * Takes prerendered elements over as they stand, without a change to the page. The loader loads it where it is needed;
 * a page that imports elements by itself imports this before them: `import 'explainer-elements/hydrate.js'`.
 */
import {hydrate} from '@lit-labs/ssr-client';
import {render, type RenderOptions, type TemplateResult} from 'lit';
import {fingerprintOf} from './kit/fingerprint.js';
import {fingerprintMark, prerendered, type Prerendered} from './kit/prerendered.js';

/** Without a sign, as of another server, it is taken to be so. */
function isDrawnFromTheSame({renderRoot, drawn}: Prerendered): boolean {
  const sign = renderRoot.querySelector(`[${fingerprintMark}]`)?.getAttribute(fingerprintMark);
  return !sign || sign === fingerprintOf(drawn);
}

function tryToHydrate(template: TemplateResult, root: HTMLElement, options: RenderOptions): boolean {
  try {
    hydrate(template, root, options);
    return true;
  } catch {
    // Another version drew it.
    return false;
  }
}

prerendered.takeOver = (element, template) => {
  const {renderRoot, renderOptions} = element;
  const root = renderRoot as HTMLElement;
  // What is hydrated is found again by its root, and not by what it was to stand before.
  renderOptions.renderBefore = undefined;
  if (isDrawnFromTheSame(element) && tryToHydrate(template, root, renderOptions)) return;
  console.info(
    `${element.localName} was prerendered from other data, or by another version, and is drawn anew.`,
  );
  root.replaceChildren();
  render(template, root, renderOptions);
};
