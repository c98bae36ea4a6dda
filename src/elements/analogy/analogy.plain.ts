import {analogyMessagesFor} from '../../i18n/analogy.js';
import {
  levelOf,
  plainFoot,
  plainHead,
  plainHeading,
  plainParagraph,
  plainSources,
  plainTable,
  type WritePlain,
} from '../../kit/plain.js';
import {markup, type MarkupPart} from '../../export/markup.js';
import type {Analogy} from '../../topic/schema/schema.js';
import type {AnalogyContext} from './amount.model.js';
import {scenesOf, settingsOf, toSceneModel, type SceneModel} from './analogy.model.js';
import {toNumbersNote} from './numbers-note.model.js';
import {toRows} from './mapping.model.js';
import {toStatesTable} from './states.model.js';

const writeScene = (
  {title, text, numbers, sentence, guess}: SceneModel,
  level: number,
  context: AnalogyContext,
) =>
  markup`<li>${plainHeading(title, level)}${plainParagraph(text)}
    ${numbers.length > 0 && markup`<ul>${numbers.map(({label, value}) => markup`<li>${label}: ${value}</li>`)}</ul>`}
    ${plainParagraph(sentence)}${guess && plainParagraph(guess.question, ' ', context.messages.comesTo(guess.value))}</li>`;

function writeMapping(analogy: Analogy, context: AnalogyContext): MarkupPart {
  const {messages} = context;
  return markup`<dl>${toRows(analogy, context).map(
    ({source, target, relation, sources, limits}) =>
      markup`<dt>${source} → ${target}</dt><dd>${relation && `${relation} `}
        ${sources.length > 0 ? [`${messages.sources}: `, plainSources(sources)] : messages.ownRow}</dd>
        ${limits.map(({kind, text}) => markup`<dd><b>${kind}.</b> ${text}</dd>`)}`,
  )}</dl>`;
}

function writeStates(analogy: Analogy, context: AnalogyContext): MarkupPart {
  const states = toStatesTable(analogy, context);
  if (!states) return undefined;
  const {caption, corner, columns, rows} = states;
  return [
    plainParagraph(caption),
    plainTable(
      [corner, ...columns],
      rows.map(({head, cells}) => [head, ...cells]),
    ),
  ];
}

const writeQuestion = ({text, answers}: NonNullable<Analogy['question']>) =>
  markup`${plainParagraph(markup`<b>${text}</b>`)}<dl>
    ${answers.map(({text: answer, feedback}) => markup`<dt>${answer}</dt><dd>${feedback}</dd>`)}
  </dl>`;

/** An analogy from its first scene to its question, as it is printed. */
export const toPlain: WritePlain<'analogies'> = input => {
  const {part: analogy, topic, language, attributes} = input;
  const messages = analogyMessagesFor(language);
  const context = {topic, language, messages};
  const level = levelOf(input) + 1;
  const scenes = scenesOf(analogy, attributes.get('scenes')?.split(/\s+/).filter(Boolean));
  const shown = attributes.has('lock')
    ? scenes.filter(({id}) => id === (attributes.get('scene') ?? scenes[0]?.id))
    : scenes;
  const behind = toNumbersNote(analogy, context);
  return markup`${plainHead(input, analogy)}
    <ol>${shown.map(scene =>
      writeScene(toSceneModel(analogy, scene, settingsOf(analogy, scene), context, scenes), level, context),
    )}</ol>
    ${plainHeading(messages.mapping, level)}${writeMapping(analogy, context)}
    ${writeStates(analogy, context)}${analogy.question && writeQuestion(analogy.question)}
    ${behind.figures.length > 0 && markup`<ul>${behind.figures.map(figure => markup`<li>${figure}</li>`)}</ul>`}
    ${behind.sources.length > 0 && plainParagraph(`${messages.sources}: `, plainSources(behind.sources))}
    ${plainFoot(input, analogy)}`;
};
