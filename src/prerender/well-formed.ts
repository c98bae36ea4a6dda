/** Whether an article means the same with more written into it, and which tags are to blame if not. */
import {outline, readArticle, type Article, type FoundTag} from './article.js';
import {ArticleLimitError} from './parse-article.js';

/** Whether a browser reads both articles alike, and otherwise the last of our tags before the first difference. */
type Comparison = {isSame: true} | {isSame: false; lastTag?: FoundTag};

/** Compares an article with its written form, without what we wrote into our tags. */
export function compareArticles({root, tagAt}: Article, written: string): Comparison {
  let lastTag: FoundTag | undefined;
  try {
    const [before, after] = [outline(root), outline(readArticle(written).root)];
    for (;;) {
      const [one, other] = [before.next(), after.next()];
      if (one.done && other.done) return {isSame: true};
      if (one.done || other.done || one.value[1] !== other.value[1]) return {isSame: false, lastTag};
      lastTag = tagAt(one.value[0]) ?? lastTag;
    }
  } catch (error) {
    if (error instanceof ArticleLimitError) return {isSame: false, lastTag};
    throw error;
  }
}

/** Each comparison parses the article once more; these many take about an eighth of a second. */
const comparisonsFor = (html: string) => Math.max(4, Math.floor(3e5 / html.length));

/**
 * The tags into which something can be written so that nothing else of the article changes. The first place that
 * changes follows the tag to blame, so each comparison finds one. Where there are more than can be looked for, the tags
 * before the first of them are kept.
 */
export async function tagsInPlace(
  {tags}: Article,
  html: string,
  drawn: readonly FoundTag[],
  compare: (some: readonly FoundTag[]) => Promise<Comparison>,
): Promise<readonly FoundTag[]> {
  const order = new Map(tags.map((tag, index) => [tag, index]));
  let kept = drawn.toSorted((a, b) => order.get(a)! - order.get(b)!);
  let before: readonly FoundTag[] = [];
  for (let left = comparisonsFor(html); left > 0 && kept.length > 0; left--) {
    const comparison = await compare(kept);
    if (comparison.isSame) return kept;
    const last = comparison.lastTag ? order.get(comparison.lastTag)! : -1;
    const blamed = Math.max(
      0,
      kept.findLastIndex(tag => order.get(tag)! <= last),
    );
    before = kept.slice(0, blamed);
    kept = kept.toSpliced(blamed, 1);
  }
  return (await compare(before)).isSame ? before : [];
}
