/** The topic that an address asks for: built in, or from a host that the owner of the service named. */
import {loadNamedTopic} from '../kit/named-topic.js';
import {readText} from '../kit/own-data.js';
import type {LoadedTopic} from '../kit/topic-source.js';
import {whyNotAsked} from '../prerender/asked-hosts.js';
import {readFromHosts, type ReadText} from '../prerender/index.js';
import type {PartName} from '../topic/schema.js';
import type {AskedElement} from './asked.js';
import type {ServiceOptions} from './options.js';
import {Refusal} from './refusal.js';

/** Refuses what may never be asked for, before anything is. */
function checkHost(address: string, topicHosts: readonly string[]) {
  const whyNot = URL.canParse(address)
    ? whyNotAsked(new URL(address), topicHosts)
    : 'it is no whole address, with https:// and a host.';
  if (whyNot) throw new Refusal(403, `"${address}" may not be read here: ${whyNot}`);
}

/** The text behind an address. Throws a `Refusal`: 403 for a host that was not named, 502 for one that gives nothing. */
export async function readAddressFor(address: string, options: ServiceOptions): Promise<ReadText> {
  const {topicHosts = [], maxTopicBytes, timeoutMs, fetch} = options;
  checkHost(address, topicHosts);
  const read = readFromHosts(undefined, {hosts: topicHosts, maxBytes: maxTopicBytes, timeoutMs, fetch});
  return read(address).catch((error: Error) => {
    throw new Refusal(502, error.message);
  });
}

/** A topic, read once for all that an answer draws of it. */
export interface AskedTopic {
  /** What stood behind its `src`. */
  text?: ReadText;
  /** At least these parts. Throws a `Refusal` where there is no such topic. */
  load: (parts: readonly PartName[]) => Promise<LoadedTopic>;
}

async function loadBuiltIn(name: string, parts: readonly PartName[]): Promise<LoadedTopic> {
  const loaded = await loadNamedTopic(name, parts);
  if (loaded.topic) return loaded;
  throw new Refusal(404, loaded.problems.map(({message}) => message).join(' '));
}

/** Reads what an element is to show. Throws a `Refusal` where there is nothing to read. */
export async function readTopicFor(
  {attributes, tag}: AskedElement,
  options: ServiceOptions,
): Promise<AskedTopic> {
  const src = attributes.get('src');
  const topic = attributes.get('topic');
  if (src !== undefined) {
    const text = await readAddressFor(src, options);
    const loaded = await readText(text.body, text.isCsv);
    return {text, load: () => Promise.resolve(loaded)};
  }
  if (topic === undefined) throw new Refusal(400, `Say which data ${tag} shows: topic=… or src=…`);
  return {load: parts => loadBuiltIn(topic, parts)};
}
