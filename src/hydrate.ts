/**
 * Takes prerendered elements over as they stand, without a change to the page. The loader loads it where it is needed;
 * a page that imports elements by itself imports this before them: `import 'explainer-elements/hydrate.js'`.
 */
import {hydrate} from '@lit-labs/ssr-client';
import {
  adoptStyles,
  ReactiveElement,
  render,
  type LitElement,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {ExplainerElement} from './kit/explainer-element.js';
import {fingerprintOf} from './kit/fingerprint.js';
import {fingerprintMark} from './kit/prerendered.js';

/** What every element has, with what only its own classes see. */
interface Explainer extends Pick<LitElement, keyof LitElement> {
  readonly drawn?: unknown;
  /** Set by what waits for a reader to come near or touch it: until then it is left alone. */
  readonly hydratesLater?: boolean;
  whenThere(): Promise<unknown>;
  prepare?(state: unknown): Promise<unknown>;
  render(): TemplateResult;
  createRenderRoot(): HTMLElement | DocumentFragment;
  scheduleUpdate(): void | Promise<unknown>;
  update(changed: PropertyValues): void;
}

const prototype = ExplainerElement.prototype as unknown as Explainer;
const {connectedCallback, createRenderRoot, scheduleUpdate, update} = prototype;

/** Elements that stand as a server drew them. */
const prerendered = new WeakSet<Explainer>();

prototype.connectedCallback = function (this: Explainer) {
  if (!this.hydratesLater) connectedCallback.call(this);
};

prototype.createRenderRoot = function (this: Explainer) {
  const root = this.shadowRoot;
  if (!root) return createRenderRoot.call(this);
  prerendered.add(this);
  adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
  return root;
};

/** A tag around it that gives a topic has given it once it is drawn itself. */
async function topicAround(element: Explainer) {
  const around = element.closest<LitElement>('explainer-topic');
  if (!around) return;
  await customElements.whenDefined('explainer-topic');
  await around.updateComplete;
}

async function waitForAll(element: Explainer) {
  await topicAround(element);
  const state = await element.whenThere();
  await element.prepare?.(state);
}

/** It stays untouched until what it was drawn from is here too. */
prototype.scheduleUpdate = function (this: Explainer) {
  if (!prerendered.has(this)) return scheduleUpdate.call(this);
  return waitForAll(this).then(() => scheduleUpdate.call(this));
};

prototype.update = function (this: Explainer, changed: PropertyValues) {
  if (!prerendered.delete(this)) return update.call(this, changed);
  const template = this.render();
  (ReactiveElement.prototype as unknown as Explainer).update.call(this, changed);
  takeOver(this, template);
};

/** Without a sign, as of another server, it is taken to be so. */
function isDrawnFromTheSame({renderRoot, drawn}: Explainer): boolean {
  const sign = renderRoot.querySelector(`[${fingerprintMark}]`)?.getAttribute(fingerprintMark);
  return !sign || sign === fingerprintOf(drawn);
}

function tryToHydrate(template: TemplateResult, {renderRoot, renderOptions}: Explainer): boolean {
  try {
    hydrate(template, renderRoot as HTMLElement, renderOptions);
    return true;
  } catch {
    // Another version drew it.
    return false;
  }
}

function takeOver(element: Explainer, template: TemplateResult) {
  if (isDrawnFromTheSame(element) && tryToHydrate(template, element)) return;
  console.info(
    `${element.localName} was prerendered from other data, or by another version, and is drawn anew.`,
  );
  const {renderRoot, renderOptions} = element;
  renderRoot.replaceChildren();
  render(template, renderRoot as HTMLElement, renderOptions);
}
