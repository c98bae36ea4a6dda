/** The alt text of a picture in a header. The answer of `/oembed` has all of it. */
import {cutEncoded} from './cut-encoded.js';

/** In characters. It keeps all headers far below what servers refuse, in every language. */
const most = 1_000;

/** `encodeURIComponent` throws for half of a surrogate pair. */
const halves = /\p{Surrogate}/gu;

/**
 * A text for the header `explainer-alt`, of at most a thousand letters once it is encoded: cut between words where it is
 * longer, with “…” behind. `decodeURIComponent` gives it back.
 *
 * @example toAltHeader('Two rivers. Nile: 6,650 km') // 'Two%20rivers.%20Nile%3A%206%2C650%20km'
 */
export const toAltHeader = (alt: string): string =>
  cutEncoded(alt.replace(halves, '\ufffd'), most, encodeURIComponent);
