/**
 * What every element has in common as plain HTML, which stands inside its tag: for feeds, reader modes, search
 * engines, and systems that drop tags they do not know. No reader's browser loads this.
 */
import {sourceName} from '../format/citation.js';
import {formatText} from '../format/text.js';
import {messagesFor} from '../i18n/messages.js';
import {joined, markup, type Markup, type MarkupPart} from '../export/markup.js';
import type {Problem} from '../topic/problem/problem.js';
import type {PartName, Source, Topic} from '../topic/schema/schema.js';
import {sourcesInLine, toAsOfSentence, type Labelled} from './footnotes.js';

/** An element as its author wrote it, with the part of the topic that it shows. */
export interface PlainInput<Name extends PartName> {
  part: Topic[Name][number];
  topic: Topic;
  problems: readonly Problem[];
  /** The language of the page around it. */
  language: string;
  /** Its attributes: `heading`, `chart`. */
  attributes: ReadonlyMap<string, string>;
  /** What the other explainers of the page show, in the order in which they stand there. */
  beside: readonly {topic: Topic; part: {id: string}}[];
}

/** Writes an element as plain HTML. */
export type WritePlain<Name extends PartName> = (input: PlainInput<Name>) => Markup;

/** Words that the topic gives, with marks. */
interface TopicWords {
  title?: string;
  message?: string;
  note?: string;
}

/** The level of the heading, as the element reads its attribute. */
export const levelOf = ({attributes}: PlainInput<PartName>): number =>
  Math.min(6, Math.max(2, Math.round(Number(attributes.get('heading-level'))) || 3));

const headingTags = {
  2: (words: MarkupPart) => markup`<h2>${words}</h2>`,
  3: (words: MarkupPart) => markup`<h3>${words}</h3>`,
  4: (words: MarkupPart) => markup`<h4>${words}</h4>`,
  5: (words: MarkupPart) => markup`<h5>${words}</h5>`,
  6: (words: MarkupPart) => markup`<h6>${words}</h6>`,
};

/** A heading of a level from 2 to 6; what is deeper stays at 6. */
export const plainHeading = (words: MarkupPart, level: number): Markup =>
  headingTags[Math.min(6, level) as keyof typeof headingTags](words);

/** A paragraph, if there is anything to say. */
export const plainParagraph = (...parts: readonly MarkupPart[]): Markup | undefined =>
  parts.some(part => part !== '' && part !== undefined && part !== false)
    ? markup`<p>${parts}</p>`
    : undefined;

const wordsOf = (
  {attributes, topic, language}: PlainInput<PartName>,
  name: 'heading' | 'message' | 'note',
  given = '',
) => attributes.get(name) ?? formatText(given, {topic, language});

/** Heading and message: the author’s words, else the topic’s. */
export const plainHead = (input: PlainInput<PartName>, {title, message}: TopicWords): MarkupPart => [
  plainHeading(wordsOf(input, 'heading', title), levelOf(input)),
  plainParagraph(wordsOf(input, 'message', message)),
];

/** The short name of a source, linked where it has an address. */
export const plainSource = (source: Source): Markup =>
  source.url
    ? markup`<a href="${source.url}" rel="noopener">${sourceName(source)}</a>`
    : markup`${sourceName(source)}`;

/** Names of sources in one line. */
export const plainSources = (sources: readonly Source[]): MarkupPart =>
  joined(sources.map(plainSource), ', ');

/** The note, as of when, and from where. */
export function plainFoot(
  input: PlainInput<PartName>,
  {note}: TopicWords,
  rows: readonly Labelled[] = [],
): MarkupPart {
  const {topic, language} = input;
  const messages = messagesFor(language);
  const {sources, more} = sourcesInLine(rows, topic);
  return [
    plainParagraph(wordsOf(input, 'note', note)),
    rows.length > 0 &&
      plainParagraph(
        toAsOfSentence(rows, language, messages),
        sources.length > 0 && [` ${messages.sources}: `, plainSources(sources)],
        more > 0 && messages.andMore(more),
      ),
  ];
}

/** A table with a head. Its rows begin with what they are about. */
export const plainTable = (heads: readonly MarkupPart[], rows: readonly (readonly MarkupPart[])[]): Markup =>
  markup`<table>
    <thead><tr>${heads.map(head => markup`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ([head, ...cells]) =>
        markup`<tr><th scope="row">${head}</th>${cells.map(cell => markup`<td>${cell}</td>`)}</tr>`,
    )}</tbody>
  </table>`;
