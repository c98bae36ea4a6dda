/** What a prerendered page loads: hydration first, then the elements. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../../src/index.js';
