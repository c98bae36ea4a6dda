/** The graph of an article as text that stands in HTML. */
import type {Graph} from './nodes.js';

/**
 * What marks our script, so that a second run replaces it. No element has a slot of this name: what one draws in place
 * of words that are missing stays drawn.
 */
export const jsonLdSlot = 'explainer-json-ld';

/** Nothing that ends a script, begins a comment or is a reference to a letter, also where a page is read as XML. */
const unsafe = /[<>&\u2028\u2029]/g;

const escape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A block of data, which no browser runs and no policy stops. It has no nonce: only what is run is asked for one.
 *
 * @example toScript(graph) // '<script type="application/ld+json" slot="explainer-json-ld">{"@context":…}</script>'
 */
export const toScript = (graph: Graph) =>
  `<script type="application/ld+json" slot="${jsonLdSlot}">${JSON.stringify(graph).replace(unsafe, escape)}</script>`;
