/** References as a picture: numbered, with what differs between them. */
import {toSourcesModel, type Difference, type Reference} from '../elements/sources/sources.model.js';
import type {SourcesMessages} from '../i18n/sources.js';
import {sourcesMessagesFor} from '../i18n/sources.js';
import type {Source} from '../topic/schema/schema.js';
import {beside, flow, gap, stack, stackWithin, words, type Block} from './block.js';
import {say, type Drawing, type Picture} from './drawing.js';

const mostHigh = 1800;

/** What is known of a source beside its name. */
const factsOf = ({when, carriedBy, carries}: Reference, messages: SourcesMessages) => [
  when,
  carriedBy.length ? messages.knownThrough(carriedBy) : '',
  carries.length ? messages.passesOn(carries) : '',
];

function drawReference(
  reference: Reference,
  number: number,
  messages: SourcesMessages,
  drawing: Drawing,
): Block {
  const {styles} = drawing;
  const inset = 30;
  const width = Math.min(drawing.width, styles.text.size * 46) - inset;
  const {name, title, publisher, description, address, doubts} = reference;
  const rest = [title, publisher, description].filter(Boolean).join(', ');
  const facts = [...factsOf(reference, messages), address?.host ?? ''];
  return beside([
    {x: 0, block: say(`${number}.`, styles.quiet, inset)},
    {
      x: inset,
      block: stack([
        words(
          [
            {words: name, style: styles.label},
            {words: rest ? `, ${rest}` : '', style: styles.text},
          ],
          {width, most: 8},
        ),
        flow(
          facts.map(fact => say(fact, styles.note, width, 3)),
          {width, between: 16},
        ),
        ...doubts.map(doubt => say(doubt, styles.noteLabel, width, 4)),
      ]),
    },
  ]);
}

function drawDifference(
  {question, positions, isCompatible}: Difference,
  messages: SourcesMessages,
  drawing: Drawing,
) {
  const {styles} = drawing;
  const width = Math.min(drawing.width, styles.text.size * 46);
  return stack(
    [
      say(question, styles.label, width, 6),
      ...positions.map(position =>
        beside([
          {x: 0, block: say('–', styles.quiet, 16)},
          {
            x: 16,
            block: words(
              [
                {words: `${position.words} `, style: styles.text},
                {words: position.numbers.length ? messages.saidIn(position.numbers) : '', style: styles.note},
              ],
              {width: width - 16, most: 10},
            ),
          },
        ]),
      ),
      say(isCompatible ? messages.canAllHold : '', styles.note, width),
    ],
    3,
  );
}

/** All sources of the topic, and all that differs between them. */
export function drawSources(_first: Source, drawing: Drawing): Picture {
  const {topic, problems, language, styles, width} = drawing;
  const messages = sourcesMessagesFor(language);
  const {references, differences, faults} = toSourcesModel({topic, problems, language, messages});
  const more = (count: number) => say(`…${messages.andMore(count)}`, styles.quiet, width);
  const list = references.map((reference, index) => drawReference(reference, index + 1, messages, drawing));
  const differing = differences.map(difference => drawDifference(difference, messages, drawing));
  const isSecondHand = references.some(({carriedBy}) => carriedBy.length > 0);
  return {
    title: messages.sources,
    message: isSecondHand ? messages.secondHand : '',
    body: stack([
      stackWithin(list, {most: mostHigh, between: 8, more}),
      ...(differing.length ? [gap(22), say(messages.differTitle, styles.subtitle, width), gap(8)] : []),
      stackWithin(differing, {most: mostHigh, between: 12, more}),
    ]),
    doubts: faults,
    note: '',
    foot: [],
    told: references.map(({name, when}, index) => `${index + 1}. ${name}, ${when}`),
    toldLast: [],
  };
}
