/**
 * Text from a topic, fit to stand in a page: no control characters, none that reorder or hide their
 * neighbours (bidi overrides and isolates, zero-width marks), no half of a surrogate pair.
 * Zero-width joiner and non-joiner stay: Persian, Hindi and emoji are written with them.
 */
export const cleanText = (text: string) =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
      '',
    )
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
