/**
 * Text in a topic has two marks only: `[[nvidia-run-rate]]` puts a figure's value there,
 * `[[term:run-rate|run rates]]` puts words that a term explains. Everything else is plain words, never markup.
 */

/** One piece of a marked text. */
export type TextToken =
  | {kind: 'words'; words: string}
  | {kind: 'figure'; figure: string}
  | {kind: 'term'; term: string; words: string};

const mark = /\[\[(?:term:([a-z0-9-]+)\|([^\]|]+)|([a-z0-9-]+))\]\]/g;

/** `"about [[a]]"` → words "about ", figure "a". A mark that is not of either form stays as words. */
export function parseText(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  let end = 0;
  const addWords = (words: string) => words && tokens.push({kind: 'words', words});
  for (const match of text.matchAll(mark)) {
    const [whole, term, words, figure] = match;
    addWords(text.slice(end, match.index));
    tokens.push(figure ? {kind: 'figure', figure} : {kind: 'term', term: term!, words: words!});
    end = match.index + whole.length;
  }
  addWords(text.slice(end));
  return tokens;
}
