/** What a prerendered page loads: hydration first, then the elements. */
import '../../src/hydrate.js';
import '../../src/index.js';
