/**
 * `npm run new -- timeline`: writes all that a new element needs. What it shows can be said too: `-- faq questions`.
 * `npm run new -- topic my-topic`: writes a topic to fill in, which is whole as it is, and a page that shows it.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {partNames} from '../src/topic/problem/draft.js';
import type {PartName} from '../src/topic/schema/schema.js';
import {addToIndex, addToRegistry, collectionFor, newFiles} from './new-element.js';
import {newTopicFiles} from './new-topic.js';

const usage =
  'Say: npm run new -- <name> [collection], such as: npm run new -- timeline; or: npm run new -- topic my-topic';

/** The name and the collection asked for. Throws, with what to do, if they are not right. */
function readArguments([name, given]: string[]): {name: string; collection: PartName} {
  if (!name || !/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Error(`A name has small letters and hyphens. ${usage}`);
  if (existsSync(`src/elements/${name}`)) throw new Error(`There is an element ${name} already.`);
  const collection = given ?? collectionFor(name);
  if (!collection || !partNames.some(name => name === collection)) {
    throw new Error(`What does it show? ${usage}\nCollections: ${partNames.join(', ')}.`);
  }
  return {name, collection: collection as PartName};
}

async function write(path: string, text: string) {
  const config = await resolveConfig(path);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, await format(text, {...config, filepath: path}));
  console.log(path);
}

async function writeTopic(id = '') {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(id))
    throw new Error(`A topic is named with small letters, digits and hyphens. ${usage}`);
  const files = [...newTopicFiles(id)];
  const taken = files.find(([path]) => existsSync(path));
  if (taken) throw new Error(`There is a ${taken[0]} already.`);
  for (const [path, text] of files) await write(path, text);
  console.log(
    `\nNext: npm start, and open /demo/topics/${id}.html. What you change is there when you save it.`,
  );
}

async function writeElement(given: string[]) {
  const {name, collection} = readArguments(given);
  for (const [path, text] of newFiles(name, collection)) await write(path, text);
  await write('src/registry.ts', addToRegistry(name, readFileSync('src/registry.ts', 'utf8')));
  await write('src/index.ts', addToIndex(name, readFileSync('src/index.ts', 'utf8')));
  console.log(`\nNext: its height before the script comes, in src/explainer-elements.css; then npm test.`);
}

try {
  const [first, ...rest] = process.argv.slice(2);
  await (first === 'topic' && rest.length > 0 ? writeTopic(rest[0]) : writeElement(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
