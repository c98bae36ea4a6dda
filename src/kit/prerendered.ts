/** The attribute on the styles in a prerendered shadow tree that has the fingerprint of what it was drawn from. */
export const fingerprintMark = 'data-drawn-from';
