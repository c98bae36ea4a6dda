import {sourceName} from '../../format/citation.js';
import {formatDate} from '../../format/date.js';
import {formatText} from '../../format/text.js';
import type {SourcesMessages} from '../../i18n/sources.js';
import {carriersOf, sourcesOf} from '../../topic/schema/lookup.js';
import type {Problem} from '../../topic/problem/problem.js';
import type {Disagreement, Source, Topic} from '../../topic/schema/schema.js';

/** One source in words. Its number is its place in the list, from 1. */
export interface Reference {
  source: Source;
  /** What it is called first: its name, else its publisher, its title, what it is. */
  name: string;
  /** Its publisher, if neither its name nor the name’s own words say it. */
  publisher?: string;
  /** Its title, if that is not its name. */
  title?: string;
  /** What it is, if that is not its name. */
  description?: string;
  /** Where it can be read; missing where the address is none that a page may link to. */
  address?: Address;
  /** Its date, or why there is none: "June 18, 2026 (as its address has it)", "no date given". */
  when: string;
  /** Numbers of the sources through which it is known. */
  carriedBy: number[];
  /** Numbers of the sources that are known through it. */
  carries: number[];
  /** What is wrong with it, in sentences; shown, never hidden. */
  doubts: string[];
}

/** A web address, and the host as the browser reads it: a look-alike shows its punycode. */
export interface Address {
  href: string;
  host: string;
}

/** A question on which sources differ, and what each says, in the order of the topic. */
export interface Difference {
  question: string;
  positions: {words: string; numbers: number[]}[];
  /** True if all that is said can hold. */
  isCompatible: boolean;
}

/** Sources in the order of their numbers, and what differs between them. */
export type ChosenSources = Pick<Topic, 'sources' | 'disagreements'>;

/** What references show, before anything is drawn. */
export interface SourcesModel {
  references: Reference[];
  differences: Difference[];
  /** Why sources that the topic has are not among them, in sentences. */
  faults: string[];
}

/** What a model is made from. */
export interface SourcesContext {
  topic: Topic;
  problems: readonly Problem[];
  language: string;
  messages: SourcesMessages;
  /** What of the topic is shown. Left out: all of it. */
  chosen?: ChosenSources;
}

/**
 * The references, numbered, and where they differ. Whatever a line names by its number is in the list.
 *
 * @example toSourcesModel({topic: trainium, …}).references[4].carriedBy // [1, 2, 3, 4]
 */
export function toSourcesModel(context: SourcesContext): SourcesModel {
  const {topic, problems, chosen = topic} = context;
  const {sources, disagreements} = chosen;
  const numbers = new Map(sources.map((source, index) => [source, index + 1]));
  const numbersOf = (some: readonly Source[]) => some.flatMap(source => numbers.get(source) ?? []);
  return {
    references: sources.map(source => ({
      ...toWords(source, context),
      carriedBy: numbersOf(carriersOf(topic, source)),
      carries: numbersOf(sources.filter(({carriedBy}) => carriedBy?.includes(source.id))),
    })),
    differences: disagreements.map(disagreement => toDifference(disagreement, numbersOf, context)),
    faults: problems.filter(isFault).map(({message}) => message),
  };
}

const isFault = ({severity, part}: Problem) =>
  severity === 'error' && (part === 'sources' || part === 'disagreements');

function toWords(source: Source, {problems, language, messages}: SourcesContext) {
  const {publisher, title, description, date, dateNote} = source;
  const given = sourceName(source);
  const name = given === description ? withCapital(given) : given;
  const when = date && formatDate(date, language);
  return {
    source,
    name,
    publisher: publisher && !given.includes(publisher) ? publisher : undefined,
    title: title === given ? undefined : title,
    description: description === given ? undefined : description,
    address: toAddress(source),
    when: when && dateNote ? `${when} (${dateNote})` : (when ?? dateNote ?? messages.dateNotStated),
    doubts: problems
      .filter(({part, id}) => part === 'sources' && id === source.id)
      .map(({message}) => message),
  };
}

/** "a news note" → "A news note": it begins a line. */
const withCapital = (words: string) => words.replace(/^\p{Ll}/u, letter => letter.toUpperCase());

/** A topic holds no other address than `safeUrl` lets through, in the form that the browser's own parser gave it. */
const toAddress = ({url}: Source): Address | undefined =>
  url ? {href: url, host: new URL(url).host} : undefined;

const toDifference = (
  {question, positions, compatible}: Disagreement,
  numbersOf: (sources: readonly Source[]) => number[],
  context: SourcesContext,
): Difference => ({
  question: formatText(question, context),
  positions: positions.map(position => ({
    words: formatText(position.text, context),
    numbers: numbersOf(sourcesOf(context.topic, position)),
  })),
  isCompatible: compatible === true,
});
