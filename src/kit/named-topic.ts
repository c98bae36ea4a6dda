/** The topics that come with the library, loaded file by file and kept for every element of the page. */
import type {PartName, Topic} from '../topic/schema.js';
import {builtInTopics, type TopicFile} from '../topics/index.js';
import type {LoadedTopic} from './topic-source.js';

const contents = new Map<TopicFile, Partial<Topic>>();

/** Files that hold these parts; the first one, with the head and the figures, always belongs to them. */
const filesFor = (files: readonly TopicFile[], parts: readonly PartName[]) =>
  files.filter((file, index) => index === 0 || file.provides.some(part => parts.includes(part)));

const noSuchTopic = (name: string): LoadedTopic => ({
  problems: [
    {
      path: '',
      severity: 'error',
      message: `There is no built-in topic "${name}". There is: ${Object.keys(builtInTopics).join(', ')}.`,
    },
  ],
});

/** Every collection, as keys, so that TypeScript tells when one is missing here. */
const partNames = Object.keys({
  subjects: 0,
  units: 0,
  sources: 0,
  figures: 0,
  charts: 0,
  tables: 0,
  timelines: 0,
  statements: 0,
  tradeOffs: 0,
  disagreements: 0,
  analogies: 0,
  questions: 0,
  keyPoints: 0,
  terms: 0,
} satisfies Record<PartName, 0>) as PartName[];

/** The head of the file that has it; the parts of all. */
function assemble(files: readonly TopicFile[]): LoadedTopic {
  const loaded = files.map(file => contents.get(file)!);
  const lists = partNames.map(name => [name, loaded.flatMap((file): unknown[] => file[name] ?? [])]);
  return {topic: Object.assign({}, ...loaded, Object.fromEntries(lists)), problems: []};
}

const topicFiles = (name: string): readonly TopicFile[] | undefined =>
  Object.hasOwn(builtInTopics, name) ? builtInTopics[name] : undefined;

/** The topic, if what holds these parts has been loaded. */
export function peekNamedTopic(name: string, parts: readonly PartName[]): LoadedTopic | undefined {
  const files = topicFiles(name);
  if (!files) return noSuchTopic(name);
  const needed = filesFor(files, parts);
  return needed.every(file => contents.has(file)) ? assemble(needed) : undefined;
}

/** Loads what holds these parts. A server calls it before it renders; elements call it themselves. */
export async function loadNamedTopic(name: string, parts: readonly PartName[]): Promise<LoadedTopic> {
  const files = topicFiles(name);
  if (!files) return noSuchTopic(name);
  const needed = filesFor(files, parts);
  await Promise.all(needed.map(async file => contents.set(file, contents.get(file) ?? (await file.load()))));
  return assemble(needed);
}
