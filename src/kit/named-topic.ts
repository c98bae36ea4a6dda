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

const noParts = {
  subjects: [],
  units: [],
  sources: [],
  figures: [],
  charts: [],
  tables: [],
  timelines: [],
  statements: [],
  tradeOffs: [],
  disagreements: [],
  analogies: [],
  questions: [],
  keyPoints: [],
  terms: [],
} satisfies Record<PartName, []>;

const partNames = Object.keys(noParts) as PartName[];

const assemble = (files: readonly TopicFile[]): LoadedTopic => ({
  topic: files.map(file => contents.get(file)!).reduce(merge, noParts) as Topic,
  problems: [],
});

/** The head of the one that has it; the parts of both. */
const merge = (topic: Partial<Topic>, more: Partial<Topic>): Partial<Topic> => ({
  ...topic,
  ...more,
  ...Object.fromEntries(partNames.map(name => [name, [...topic[name]!, ...(more[name] ?? [])]])),
});

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
