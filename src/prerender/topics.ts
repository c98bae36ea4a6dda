/** The topics of an article’s tags: built in, inside the tag, around it, or behind an address. Each is read once. */
import {loadNamedTopic} from '../kit/named-topic.js';
import {readTable, readText} from '../kit/read-author-data.js';
import type {LoadedTopic} from '../kit/topic-source.js';
import type {PartName} from '../topic/schema/schema.js';
import type {FoundTag, InnerData} from './article.js';

/** A text from an address, and whether it is CSV. */
export interface ReadText {
  body: string;
  isCsv: boolean;
}

/** Gives the text behind an address, as an article has it in `src`. Rejects with an `Error` that says why there is none. */
export type ReadAddress = (address: string) => Promise<ReadText>;

/** Where the topic of a tag comes from. */
export interface TagTopic {
  /** What is the same for tags that have the same topic: its name or address, or the data inside a tag. */
  origin: string | InnerData;
  /** Loads at least these parts. Rejects with an `Error` whose message an author can be shown. */
  load: (parts: readonly PartName[]) => Promise<LoadedTopic>;
}

/** The address that the topic of a tag comes from: its own, or that of the tag around it. */
export function addressOf({attributes, data, around}: FoundTag): string | undefined {
  const address = attributes.get('src');
  if (address || attributes.get('topic') || data) return address || undefined;
  return around && addressOf(around);
}

/** What reads the topics of one article. */
export class TopicReader {
  readonly #read: ReadAddress;
  readonly #loading = new Map<TagTopic['origin'], Promise<LoadedTopic>>();
  readonly #numbers = new Map<TagTopic['origin'], number>();

  constructor(read: ReadAddress) {
    this.#read = read;
  }

  /** The topic that a tag names itself, else that of the tag around it. */
  topicOf({attributes, data, around}: FoundTag): TagTopic | undefined {
    const address = attributes.get('src');
    const name = attributes.get('topic');
    if (address) return this.#readOnce(`src ${address}`, async () => toTopic(await this.#read(address)));
    if (name) return {origin: `topic ${name}`, load: parts => loadNamedTopic(name, parts)};
    if (data)
      return this.#readOnce(data, () => ('json' in data ? readText(data.json, false) : readTable(data.rows)));
    return around && this.topicOf(around);
  }

  /** The same number for the same topic. */
  numberOf({origin}: TagTopic): number {
    const number = this.#numbers.get(origin) ?? this.#numbers.size;
    this.#numbers.set(origin, number);
    return number;
  }

  /** Every tag within an `explainer-topic` has the same topic: it is read for the first of them. */
  #readOnce(origin: TagTopic['origin'], read: () => Promise<LoadedTopic>): TagTopic {
    const load = () => {
      const loading = this.#loading.get(origin) ?? read();
      this.#loading.set(origin, loading);
      return loading;
    };
    return {origin, load};
  }
}

const toTopic = ({body, isCsv}: ReadText) => readText(body, isCsv);
