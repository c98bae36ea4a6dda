/**
 * A short sign of what an element was drawn from: another one tells that a server drew from other data than the page
 * has now. 32 bits by FNV-1a, 1 in 4 billion the same by chance.
 *
 * @example fingerprintOf({name: 'ready'}) // "1sxcpmz"
 */
export function fingerprintOf(drawn: unknown): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(drawn) ?? '') hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}
