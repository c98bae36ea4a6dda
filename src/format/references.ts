/** Sources as a numbered list: for paper and for plain text, where no button opens them. */
import {carriersOf} from '../topic/schema/lookup.js';
import type {Source, Topic} from '../topic/schema/schema.js';
import {sourceName} from './citation.js';
import {formatDate} from './date.js';

/** What references are written with. */
export interface ReferenceContext {
  topic: Topic;
  language: string;
  messages: {dateNotStated: string};
  words: {knownThrough: (numbers: string) => string; noAddress: string};
}

/** One source in full. */
export interface Reference {
  /** "Bloomberg, Amazon weighs selling chips, June 18, 2026, known through 3". */
  words: string;
  url?: string;
}

/** Sources in the order of their numbers, and how a line cites them. */
export interface References {
  list: Reference[];
  /** The numbers of these sources: "[1, 3]"; no letters where there is none. */
  cite(sources: readonly Source[]): string;
}

/**
 * The sources of these rows, and those through which they are known, each once.
 *
 * @example toReferences(model.rows, context).cite(model.rows[0].sources) // "[1]"
 */
export function toReferences(
  rows: readonly {sources: readonly Source[]}[],
  context: ReferenceContext,
): References {
  const sources = new Set(rows.flatMap(row => row.sources));
  // A set goes on to what is added on the way: a carrier may be known through another one.
  for (const source of sources) for (const carrier of carriersOf(context.topic, source)) sources.add(carrier);
  const numbers = new Map([...sources].map((source, index) => [source, index + 1]));
  const inLine = (some: readonly Source[]) => some.map(source => numbers.get(source)).join(', ');
  return {
    list: [...sources].map(source => ({words: toWords(source, inLine, context), url: source.url})),
    cite: some => (some.length > 0 ? `[${inLine(some)}]` : ''),
  };
}

function toWords(
  source: Source,
  inLine: (some: readonly Source[]) => string,
  {topic, language, words, messages}: ReferenceContext,
): string {
  const {publisher, title, description, date, dateNote, url} = source;
  const name = sourceName(source);
  const when = date && formatDate(date, language);
  const carriers = carriersOf(topic, source);
  const facts = [
    name,
    publisher && !name.includes(publisher) && publisher,
    title !== name && title,
    description !== name && description,
    when && dateNote ? `${when} (${dateNote})` : (when ?? dateNote ?? messages.dateNotStated),
    carriers.length > 0 && words.knownThrough(inLine(carriers)),
    !url && words.noAddress,
  ];
  return facts.filter(Boolean).join(', ');
}
