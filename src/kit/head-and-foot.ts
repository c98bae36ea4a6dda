/** What stands above and below every picture: the author's words first, the topic's otherwise. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatText} from '../format/text.js';
import type {Messages} from '../i18n/messages.js';
import type {Topic} from '../topic/schema/schema.js';
import {renderSourceNames} from './citation.js';
import {sourcesInLine, toAsOfSentence, type Labelled} from './footnotes.js';
import {text} from './text.js';

/** Words that an author can give on the tag. */
interface AuthorWords {
  heading?: string;
  message?: string;
  note?: string;
  headingLevel: number;
}

/** Words that the topic gives, with marks. */
interface TopicWords {
  title: string;
  message?: string;
  note?: string;
}

/** What marked words are written out with. */
export interface TextContext {
  topic: Topic;
  language: string;
  messages: Messages;
}

/** The level of a heading, 2 to 6: an article has one h1, and it is not ours. */
export const toHeadingLevel = (level: number) => Math.min(6, Math.max(2, Math.round(level) || 3));

/** The author's words in the page's language, else the topic's in its own; words in the slot come before both. */
const renderWords = (
  slot: 'heading' | 'message' | 'note',
  own: string | undefined,
  given: string | undefined,
  {topic, language}: TextContext,
) =>
  html`<slot name=${slot} lang=${own === undefined ? (topic.language ?? language) : language}
    >${text(own ?? formatText(given ?? '', {topic, language}))}</slot
  >`;

/** Heading and message. */
export const renderHead = (
  author: AuthorWords,
  words: TopicWords,
  context: TextContext,
): TemplateResult => html`
  <div class="title" part="title" id="title" role="heading" aria-level=${toHeadingLevel(author.headingLevel)}>
    ${renderWords('heading', author.heading, words.title, context)}
  </div>
  <div class="message" part="message">${renderWords('message', author.message, words.message, context)}</div>
`;

/** As of when, from where, and a note. */
export function renderFoot(
  author: AuthorWords,
  words: TopicWords,
  rows: readonly Labelled[],
  context: TextContext,
): TemplateResult {
  const {language, messages, topic} = context;
  const {sources, more} = sourcesInLine(rows, topic);
  return html`<div class="foot" part="foot">
    <p>${renderWords('note', author.note, words.note, context)}</p>
    <p>
      ${text(toAsOfSentence(rows, language, messages))}
      ${sources.length > 0 ? html`${text(messages.sources)}: ${renderSourceNames(sources)}` : nothing}${
        more > 0 ? text(messages.andMore(more)) : nothing
      }
    </p>
  </div>`;
}
