/** Cuts a text to the length that a header may have once the text is encoded. */

/** What a reader sees as one character may be several code points: a flag, a letter with an accent. */
const signsOf = (words: string) =>
  [...new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(words)].map(({segment}) => segment);

/**
 * As much of the words as fits, encoded: all of them, or whole signs up to the end of a word, with “…” behind. Words that
 * have no space in a long while, as in Japanese, are cut within.
 *
 * @example cutEncoded('Nile and Rhine', 20, encodeURIComponent) // 'Nile%20%E2%80%A6'
 */
export function cutEncoded(words: string, most: number, encode: (words: string) => string): string {
  const whole = encode(words);
  if (whole.length <= most) return whole;
  let room = most - encode(' …').length;
  const kept: string[] = [];
  for (const sign of signsOf(words)) {
    room -= encode(sign).length;
    if (room < 0) break;
    kept.push(sign);
  }
  const blank = kept.findLastIndex(sign => sign.trim() === '');
  return encode(
    blank >= kept.length / 2 ? `${kept.slice(0, blank).join('').trimEnd()} …` : `${kept.join('')}…`,
  );
}
