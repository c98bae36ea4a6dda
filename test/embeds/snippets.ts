/** The snippets of docs/snippets.md: what stands there is what is tried. */
import {readFileSync} from 'node:fs';

/** A part of that page under a heading of the second level. */
export interface Section {
  title: string;
  text: string;
}

/** All of them, in their order. */
export const sections: readonly Section[] = readFileSync('docs/snippets.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map(text => ({title: text.slice(0, text.indexOf('\n')), text}));

/** The snippets of a section, as they are pasted. */
export function snippetsOf(title: string): string[] {
  const section = sections.find(section => section.title === title);
  if (!section) throw new Error(`docs/snippets.md has no section ${title}.`);
  return [...section.text.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, snippet]) => snippet!);
}

/** The one snippet of a section that has these words in it. */
export function snippetWith(title: string, words: string): string {
  const found = snippetsOf(title).filter(snippet => snippet.includes(words));
  if (found.length !== 1)
    throw new Error(`Under ${title}, docs/snippets.md has ${found.length} snippets with ${words}.`);
  return found[0]!;
}
