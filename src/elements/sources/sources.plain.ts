import {sourcesMessagesFor} from '../../i18n/sources.js';
import {
  levelOf,
  plainFoot,
  plainHead,
  plainHeading,
  plainParagraph,
  type WritePlain,
} from '../../kit/plain.js';
import {joined, markup, type Markup} from '../../export/markup.js';
import {chooseCited} from './cited.model.js';
import {toSourcesModel, type Difference, type Reference} from './sources.model.js';

type Words = ReturnType<typeof sourcesMessagesFor>;

function writeReference(
  {name, title, publisher, description, address, when, carriedBy, carries, doubts}: Reference,
  words: Words,
): Markup {
  const more = [title, publisher, description].map(fact => fact && `, ${fact}`);
  const facts = [
    when,
    carriedBy.length > 0 && words.knownThrough(carriedBy),
    carries.length > 0 && words.passesOn(carries),
    ...doubts,
  ].filter(Boolean);
  return markup`<li>${address ? markup`<a href="${address.href}" rel="noopener">${name}</a> (${address.host})` : name}
    ${more}. ${joined(facts, '. ')}.</li>`;
}

const writeDifference = ({question, positions, isCompatible}: Difference, words: Words) =>
  markup`<dt>${question}</dt>${positions.map(
    ({words: said, numbers}) => markup`<dd>${said}${numbers.length > 0 && ` ${words.saidIn(numbers)}.`}</dd>`,
  )}${isCompatible && markup`<dd>${words.canAllHold}</dd>`}`;

/** The references in their order, with links, and where they differ: those that a page cites, or all of the topic. */
export const toPlain: WritePlain<'sources'> = input => {
  const {topic, attributes, beside} = input;
  const chosen = attributes.get('of') === 'page' ? chooseCited(topic, beside) : topic;
  const words = sourcesMessagesFor(input.language);
  const {references, differences} = toSourcesModel({...input, messages: words, chosen});
  const isSecondHand = references.some(({carriedBy}) => carriedBy.length > 0);
  const head = {title: words.sources, message: isSecondHand ? words.secondHand : ''};
  return markup`${plainHead(input, head)}
    ${references.length > 0 ? markup`<ol>${references.map(reference => writeReference(reference, words))}</ol>` : plainParagraph(words.nothingCited)}
    ${
      differences.length > 0 &&
      markup`${plainHeading(words.differTitle, levelOf(input) + 1)}<dl>
        ${differences.map(difference => writeDifference(difference, words))}</dl>`
    }
    ${plainFoot(input, {})}`;
};
