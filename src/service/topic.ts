/** The topic that an address asks for: built in, or from a host that the owner of the service named. */
import {loadNamedTopic} from '../kit/named-topic.js';
import {readText} from '../kit/own-data.js';
import type {LoadedTopic} from '../kit/topic-source.js';
import {readFromHosts, type ReadText} from '../prerender/index.js';
import type {PartName} from '../topic/schema.js';
import type {AskedElement} from './asked.js';
import type {ServiceOptions} from './options.js';
import {Refusal} from './refusal.js';

/** Refuses what may never be asked for, before anything is. */
function checkHost(address: string, topicHosts: readonly string[]) {
  const host = URL.canParse(address) ? new URL(address).host : undefined;
  if (host && topicHosts.includes(host)) return;
  throw new Refusal(
    403,
    `"${address}" may not be read here. Topics may come from: ${topicHosts.join(', ') || 'no other host'}.`,
  );
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

/** At least these parts of the topic. */
export async function loadTopicFor(
  {attributes, tag}: AskedElement,
  parts: readonly PartName[],
  options: ServiceOptions,
): Promise<LoadedTopic> {
  const src = attributes.get('src');
  const topic = attributes.get('topic');
  if (src !== undefined) {
    const {body, isCsv} = await readAddressFor(src, options);
    return readText(body, isCsv);
  }
  if (topic === undefined) throw new Refusal(400, `Say which data ${tag} shows: topic=… or src=…`);
  return loadNamedTopic(topic, parts);
}
