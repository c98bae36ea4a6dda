import {chooseCited, collectCited, type ShownPart} from '../../elements/sources/cited.model.js';
import {formatText} from '../../format/text.js';
import {findById} from '../../topic/schema/lookup.js';
import type {Problem} from '../../topic/problem/problem.js';
import type {Source, Topic} from '../../topic/schema/schema.js';
import {toClaim} from './claim.model.js';
import {toCreativeWork} from './creative-work.model.js';
import {baseNames, identifiersFor, type Identifiers} from './identifiers.js';
import {toIsoDate} from './iso-date.js';
import type {Claim, Dataset, Graph} from './nodes.js';

/** A tag of an article, with the part of its topic that it shows. */
export interface ShownTag extends ShownPart {
  /** `explainer-bar-chart` */
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** A topic, with all tags of an article that show something of it, in their order. */
export interface ShownTopic {
  topic: Topic;
  problems: readonly Problem[];
  /** That of its words, else that of the page. */
  language: string;
  tags: readonly ShownTag[];
}

/** Words that a part may have. */
interface PartWords {
  title?: string;
  message?: string;
  note?: string;
}

/** Tags whose part is a picture with words of its own; those of a source or a figure are no description of the topic. */
const isPicture = ({name}: ShownTag) => name !== 'explainer-sources' && name !== 'explainer-figure';

/** Search engines read no longer description. */
const mostLetters = 5_000;

const toSentence = (words: string) => (/[\p{P}]$/u.test(words) ? words : `${words}.`);

/**
 * What it is called. Rows have no title but that of their only chart, and there the heading of the author stands in its
 * place.
 */
const nameOf = ({topic, tags}: ShownTopic) =>
  tags
    .find(tag => isPicture(tag) && (tag.part as PartWords).title === topic.title)
    ?.attributes.get('heading')
    ?.trim() || topic.title;

/** Headings, messages and notes as the page has them: the author’s own, else the topic’s. Each once, as far as they go. */
function describe({topic, language, tags}: ShownTopic, name: string): string | undefined {
  const sentences = new Set<string>();
  for (const tag of tags.filter(isPicture)) {
    const {title, message, note} = tag.part as PartWords;
    const {attributes} = tag;
    for (const [attribute, given] of Object.entries({heading: title, message, note})) {
      const words = attributes.get(attribute)?.trim() ?? formatText(given ?? '', {topic, language});
      if (words && words !== name) sentences.add(toSentence(words));
    }
  }
  let description = '';
  for (const sentence of sentences)
    if (description.length + sentence.length < mostLetters) description += `${description && ' '}${sentence}`;
  return description || undefined;
}

/** What the references of a page would list; all of the topic where a tag shows all of them. */
function sourcesIn({topic, tags}: ShownTopic): readonly Source[] {
  const showsAll = tags.some(
    ({name, attributes}) => name === 'explainer-sources' && attributes.get('of') !== 'page',
  );
  return showsAll ? topic.sources : chooseCited(topic, tags).sources;
}

function toDataset(shown: ShownTopic, sources: readonly Source[], identifiers: Identifiers): Dataset {
  const {language, updated} = shown.topic;
  const name = nameOf(shown);
  const works = sources.map(source => toCreativeWork(source, sources, identifiers));
  return {
    '@type': 'Dataset',
    '@id': identifiers.topic,
    name,
    description: describe(shown, name),
    inLanguage: language,
    dateModified: toIsoDate(updated),
    isBasedOn: works.length > 0 ? works : undefined,
  };
}

/** A topic and what is shown of it; nothing where that is neither a figure nor a source. */
function toNodes(shown: ShownTopic, identifiers: Identifiers): (Dataset | Claim)[] {
  const {topic, tags} = shown;
  const figures = [...collectCited(topic, tags).figures].flatMap(id => findById(topic.figures, id) ?? []);
  const sources = sourcesIn(shown);
  if (figures.length === 0 && sources.length === 0) return [];
  return [
    toDataset(shown, sources, identifiers),
    ...figures.map(figure => toClaim(figure, {...shown, identifiers})),
  ];
}

/**
 * All figures and sources that an article shows or cites, each once; nothing if there is none.
 *
 * @example toGraph(shown)['@graph'].length // 4: a topic and three figures, with the sources inside the topic
 */
export function toGraph(shown: readonly ShownTopic[]): Graph | undefined {
  const bases = baseNames(shown.map(({topic}) => topic.id));
  const nodes = shown.flatMap((topic, index) => toNodes(topic, identifiersFor(bases[index]!)));
  return nodes.length > 0 ? {'@context': 'https://schema.org', '@graph': nodes} : undefined;
}
