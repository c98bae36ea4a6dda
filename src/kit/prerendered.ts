import type {LitElement, TemplateResult} from 'lit';

/** A prerendered element and what it is drawn from now. */
export interface Prerendered extends LitElement {
  readonly drawn?: unknown;
}

/** What takes prerendered pictures over, once `hydrate.ts` has been loaded. Without it they are drawn anew. */
export const prerendered: {takeOver?: (element: Prerendered, template: TemplateResult) => void} = {};

/** The attribute on the styles in a shadow tree that has the fingerprint of what it was drawn from. */
export const fingerprintMark = 'data-drawn-from';
