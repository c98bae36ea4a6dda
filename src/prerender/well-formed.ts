/** Whether an article means the same with more written into it, and which tags are to blame if not. */
import {outline, readArticle, type Article} from './article.js';
import type {Edit} from './edits.js';

/** Whether a browser makes the same of both, what we wrote into our tags apart. */
export function meansTheSame({root}: Article, written: string): boolean {
  const [some, others] = [outline(root), outline(readArticle(written).root)];
  for (;;) {
    const [one, other] = [some.next(), others.next()];
    if (one.done || other.done) return one.done === other.done;
    if (one.value !== other.value) return false;
  }
}

/** As many letters are read as is bearable to find who is to blame: in short articles, among any number of tags. */
export const looksFor = (html: string) => Math.max(16, Math.floor(2e7 / html.length));

/**
 * Of those that together change what stands around them, those that do so alone. They are looked for by halves: one of
 * two hundred is found in about ten looks.
 */
export async function guiltyAmong<Drawn>(
  drawn: readonly Drawn[],
  areSafe: (some: readonly Drawn[]) => Promise<boolean>,
): Promise<Drawn[]> {
  if (drawn.length < 2) return [...drawn];
  const [some, others] = [drawn.slice(0, drawn.length >> 1), drawn.slice(drawn.length >> 1)];
  if (await areSafe(some)) return guiltyAmong(others, areSafe);
  const guilty = await guiltyAmong(some, areSafe);
  return (await areSafe(others)) ? guilty : [...guilty, ...(await guiltyAmong(others, areSafe))];
}

/** What stands in a shadow tree cannot get out of it; only whether there may be one matters. */
export const withoutShadow = (edits: readonly Edit[]): Edit[] =>
  edits.map(edit => ({
    ...edit,
    text: edit.text.replace(/^(<template[^>]*>).*<\/template>$/s, '$1<div></div></template>'),
  }));
