/** The words for `alt` in a header: the whole of them stands in the answer of `/oembed`. */
import {cutEncoded} from './cut-encoded.js';

/** With it all headers stay far below what servers refuse, whatever language the words are in. */
const most = 1_000;

/** Half of a letter that takes two, by itself, is none: `encodeURIComponent` would throw. */
const halves = /\p{Surrogate}/gu;

/**
 * A text for the header `explainer-alt`, of at most a thousand letters once it is encoded: cut between words where it is
 * longer, with “…” behind. `decodeURIComponent` gives it back.
 *
 * @example toAltHeader('Two rivers. Nile: 6,650 km') // 'Two%20rivers.%20Nile%3A%206%2C650%20km'
 */
export const toAltHeader = (alt: string): string =>
  cutEncoded(alt.replace(halves, '\ufffd'), most, encodeURIComponent);
