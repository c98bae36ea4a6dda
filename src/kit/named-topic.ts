/** The topics that come with the library, loaded file by file and kept for every element of the page. */
import type {PartName, Topic} from '../topic/schema/schema.js';
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

/** What was assembled of which files: the same topic for everybody who needs the same. */
const assembled = new Map<string, LoadedTopic>();

/** The head of the file that has it; the parts of all, and empty ones for those that are not asked for. */
function assemble(name: string, all: readonly TopicFile[], needed: readonly TopicFile[]): LoadedTopic {
  const key = [name, ...needed.map(file => all.indexOf(file))].join();
  const known = assembled.get(key);
  if (known) return known;
  const loaded = needed.map(file => contents.get(file)!);
  const parts = all.flatMap(({provides}) => provides);
  const lists = parts.map(part => [part, loaded.flatMap((file): unknown[] => file[part] ?? [])]);
  const topic = {topic: Object.assign({}, ...loaded, Object.fromEntries(lists)), problems: []};
  assembled.set(key, topic);
  return topic;
}

const topicFiles = (name: string): readonly TopicFile[] | undefined =>
  Object.hasOwn(builtInTopics, name) ? builtInTopics[name] : undefined;

/** The topic, if what holds these parts has been loaded. */
export function peekNamedTopic(name: string, parts: readonly PartName[]): LoadedTopic | undefined {
  const files = topicFiles(name);
  if (!files) return noSuchTopic(name);
  const needed = filesFor(files, parts);
  return needed.every(file => contents.has(file)) ? assemble(name, files, needed) : undefined;
}

/** Loads what holds these parts. A server calls it before it renders; elements call it themselves. */
export async function loadNamedTopic(name: string, parts: readonly PartName[]): Promise<LoadedTopic> {
  const files = topicFiles(name);
  if (!files) return noSuchTopic(name);
  const needed = filesFor(files, parts);
  await Promise.all(needed.map(async file => contents.set(file, contents.get(file) ?? (await file.load()))));
  return assemble(name, files, needed);
}
