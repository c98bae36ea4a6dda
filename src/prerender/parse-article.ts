/** Parses an article as a browser does, within limits: whoever sends an article decides how much work it makes. */
import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree, type TreeAdapter} from 'parse5';

/** Browsers flatten what is nested deeper than this, so that nobody could foretell what they make of it. */
const maxDepth = 512;

/**
 * Elements for each `<` of the article. A start tag gives at most three (`<td>` may imply `<tbody>` and `<tr>`), and one
 * more for each formatting element that is reopened in every paragraph because nobody closed it.
 */
const maxElementsPerTag = 4;

/** The most elements that an article may have, however long it is: each takes about half a kilobyte of memory. */
const maxElements = 1_000_000;

/** An article that is more work to parse than any real one. It names what is too much, and where. */
export class ArticleLimitError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, {startLine, startCol}: {startLine: number; startCol: number}) {
    super(message);
    this.line = startLine;
    this.column = startCol;
  }
}

const countOf = (text: string, sign: string) => {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count++;
  return count;
};

/** Builds the tree of parse5, and stops as soon as it grows past a limit. */
function limitedAdapter(html: string): TreeAdapter<Tree.DefaultTreeAdapterMap> {
  const most = Math.min(maxElements, maxElementsPerTag * countOf(html, '<') + 16);
  let elements = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => void depth++,
    onItemPop: () => void depth--,
    createElement(...element) {
      elements++;
      return defaultTreeAdapter.createElement(...element);
    },
    setNodeSourceCodeLocation(node, location) {
      defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
      if (!location) return;
      if (depth > maxDepth)
        throw new ArticleLimitError(
          `Tags are nested more than ${maxDepth} deep here, which browsers do not follow. Close the tags before this place.`,
          location,
        );
      if (elements > most)
        throw new ArticleLimitError(
          elements > maxElements
            ? `This article has more than ${maxElements.toLocaleString('en')} elements. Divide it.`
            : `Formatting tags such as <b> that are never closed are opened again and again: the article has become ${elements.toLocaleString('en')} elements here. Close the tags before this place.`,
          location,
        );
    },
  };
}

/**
 * The article as the tree that a browser makes of it, with the places of all its tags. Throws an `ArticleLimitError` for
 * one that no browser would show as it stands.
 */
export const parseArticle = (html: string): Tree.Document =>
  parse(html, {sourceCodeLocationInfo: true, treeAdapter: limitedAdapter(html)});
