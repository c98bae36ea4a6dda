/** What `npm run new -- topic my-topic` writes: a topic that is whole and explains itself, and a page that shows it. */
import {readFileSync} from 'node:fs';

const template = (name: string) =>
  readFileSync(new URL(`../tools/new-topic/${name}.txt`, import.meta.url), 'utf8');

/** `my-topic` → "My topic". */
const toTitle = (id: string) => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');

const tags = `          <explainer-bar-chart heading-level="2"></explainer-bar-chart>
          <explainer-analogy heading-level="2"></explainer-analogy>
          <explainer-sources heading-level="2"></explainer-sources>`;

/** The two files of a topic, by their paths. */
export function newTopicFiles(id: string): Map<string, string> {
  const words: Record<string, string> = {id, title: toTitle(id), tags};
  const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_mark, word: string) => words[word]!);
  return new Map([
    [`demo/topics/${id}.json`, fill(template('topic.json'))],
    [`demo/topics/${id}.html`, fill(template('page.html'))],
  ]);
}
