/** What someone meant who wrote a word that is not known. */

/** Capitals, hyphens and underscores do not count: "as_of" is "asOf". */
const squash = (word: string) => word.toLowerCase().replace(/[-_]/g, '');

/** How many letters two words share at their start and end: "vlaue" and "value" share v, u, e. */
function sharedEnds(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (start + end < most && a.at(-1 - end) === b.at(-1 - end)) end++;
  return start + end;
}

/**
 * ` Did you mean "value"?` for "vlaue": the known word that differs in one place and by at most two letters.
 * Nothing if there is none. One place is quick to find, so that thousands of wrong words cannot freeze a page.
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best = '';
  let fewestSlips = 3;
  const a = squash(word);
  for (const candidate of known) {
    const b = squash(candidate);
    const longer = Math.max(a.length, b.length);
    const slips = longer - sharedEnds(a, b);
    if (slips < fewestSlips && slips * 2 <= longer) [best, fewestSlips] = [candidate, slips];
  }
  return best && ` Did you mean "${best}"?`;
}
