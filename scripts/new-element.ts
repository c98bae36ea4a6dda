/** What `npm run new` writes for a new element: its folder, its test, its story, a line in the registry and in the index. */
import {readFileSync} from 'node:fs';
import type {PartName} from '../src/topic/schema/schema.js';
import {allPartSchemas as schemas} from '../src/topic/schema/topic-schema.js';

const template = (name: string) =>
  readFileSync(new URL(`../tools/new-element/${name}.ts.txt`, import.meta.url), 'utf8');

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** `key-point` → `keyPoint`. */
const toCamel = (name: string) =>
  name
    .split('-')
    .map((word, index) => (index ? capital(word) : word))
    .join('');

/** `keyPoints` → `key-points`. */
const toKebab = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** One of a collection: `analogies` → `analogy`, `charts` → `chart`. */
const singular = (collection: string) => collection.replace(/ies$/, 'y').replace(/s$/, '');

const collections = Object.keys(schemas) as PartName[];

/**
 * The collection of a topic that an element of this name shows, by its last word: `comparison-table` → `tables`.
 * `undefined` if the name does not say it.
 */
export const collectionFor = (name: string): PartName | undefined =>
  collections.find(collection =>
    [collection, singular(collection)].some(word => `-${name}`.endsWith(`-${toKebab(word)}`)),
  );

/** What stands in the templates between double braces. */
function wordsFor(name: string, collection: PartName): Record<string, string> {
  const camel = toCamel(name);
  const property = singular(collection);
  const attribute = toKebab(property);
  return {
    name,
    collection,
    property,
    tag: `explainer-${name}`,
    className: `Explainer${capital(camel)}`,
    modelName: `${capital(camel)}Model`,
    toModel: `to${capital(camel)}Model`,
    styles: `${camel}Styles`,
    words: attribute.replaceAll('-', ' '),
    propertyOptions: attribute === property ? '' : `attribute: '${attribute}'`,
    title: 'title' in schemas[collection].entries ? 'title' : 'id',
  };
}

const fill = (text: string, words: Record<string, string>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_mark, word: string) => words[word]!);

/** The new files of an element by their paths, not formatted yet. */
export function newFiles(name: string, collection: PartName): Map<string, string> {
  const words = wordsFor(name, collection);
  const paths = {
    element: `src/elements/${name}/${name}.ts`,
    define: `src/elements/${name}/define.ts`,
    model: `src/elements/${name}/${name}.model.ts`,
    styles: `src/elements/${name}/${name}.styles.ts`,
    test: `test/web/${name}.test.ts`,
    stories: `stories/${name}.stories.ts`,
  };
  return new Map(Object.entries(paths).map(([from, path]) => [path, fill(template(from), words)]));
}

/** A text with one more line after the last that begins so. Throws if none does. */
function addAfterLast(beginning: string, line: string, text: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex(each => each.startsWith(beginning));
  if (last < 0) throw new Error(`No line begins with ${beginning}.`);
  return lines.toSpliced(last + 1, 0, line).join('\n');
}

/** The registry with a line for the element. */
export const addToRegistry = (name: string, registry: string) =>
  registry.replace(/^};$/m, end => {
    const line = "  '{{tag}}': () => import('./elements/{{name}}/define.js').then(m => m.{{className}}),";
    return `${fill(line, wordsFor(name, 'charts'))}\n${end}`;
  });

/** The index with a line for the element. */
export const addToIndex = (name: string, index: string) =>
  addAfterLast(
    'export {Explainer',
    fill("export {{{className}}} from './elements/{{name}}/define.js';", wordsFor(name, 'charts')),
    index,
  );
