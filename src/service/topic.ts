/** The topic that an address asks for: built in, or from a host that the owner of the service named. */
import {loadNamedTopic} from '../kit/named-topic.js';
import {readText} from '../kit/read-author-data.js';
import type {LoadedTopic} from '../kit/topic-source.js';
import type {ReadText} from '../prerender/index.js';
import type {PartName} from '../topic/schema/schema.js';
import type {AskedElement} from './asked.js';
import {Refusal} from './refusal.js';

/** A topic, read once for all that an answer draws of it. */
export interface AskedTopic {
  /** At least these parts. Throws a `Refusal` where there is no such topic. */
  load: (parts: readonly PartName[]) => Promise<LoadedTopic>;
}

async function loadBuiltIn(name: string, parts: readonly PartName[]): Promise<LoadedTopic> {
  const loaded = await loadNamedTopic(name, parts);
  if (loaded.topic) return loaded;
  throw new Refusal(404, loaded.problems.map(({message}) => message).join(' '));
}

/** The address of the topic that an element is to show; none for one that is built in. Throws a `Refusal` without either. */
export function addressOf({attributes, tag}: AskedElement): string | undefined {
  const address = attributes.get('src');
  if (address === undefined && attributes.get('topic') === undefined)
    throw new Refusal(400, `Say which data ${tag} shows: topic=… or src=…`);
  return address;
}

/** Reads what an element is to show: the text of its address, or what is built in. */
export async function toAskedTopic({
  asked,
  text,
}: {
  asked: AskedElement;
  text?: ReadText;
}): Promise<AskedTopic> {
  if (!text) return {load: parts => loadBuiltIn(asked.attributes.get('topic') ?? '', parts)};
  const loaded = await readText(text.body, text.isCsv);
  return {load: () => Promise.resolve(loaded)};
}
