/** All of an analogy at once, for paper and for pages without script, where nothing can be pressed. */
import {html, nothing} from 'lit';
import {text} from '../../kit/text.js';
import type {Analogy} from '../../topic/schema/schema.js';
import type {AnalogyContext} from './amount.model.js';
import {settingsOf, toSceneModel, type AskedGuess, type Scene, type SceneModel} from './analogy.model.js';
import {toRows} from './mapping.model.js';
import {renderMapping} from './mapping.js';
import {renderPicture} from './picture.js';
import {toStatesTable, type StatesTable} from './states.model.js';

/** A heading between those of the element and of its scenes. */
const renderHeading = (words: string, level: number) =>
  html`<div class="scene-title" role="heading" aria-level=${level}>${text(words)}</div>`;

const renderScene = (model: SceneModel, context: AnalogyContext, level: number) =>
  html`<section class="paper-scene">
    <p class="quiet">${text(model.place)}</p>
    ${renderHeading(model.title, level)}
    <p>${text(model.text)}</p>
    ${renderPicture(model, context)}
    <p class="sentence">${text(model.sentence)}</p>
    ${
      model.guess
        ? html`<p>
            <b>${text(model.guess.question)}</b>
            <span class="told-here">${text(context.messages.comesTo(model.guess.value))}</span>
          </p>`
        : nothing
    }
  </section>`;

const renderStates = ({caption, corner, columns, rows}: StatesTable) =>
  html`<div class="table-scroll">
    <table part="states">
      <caption>
        ${text(caption)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text(corner)}</th>
          ${columns.map(words => html`<th scope="col">${text(words)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({head, cells}) =>
            html`<tr>
              <th scope="row">${text(head)}</th>
              ${cells.map(words => html`<td>${text(words)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** What a hand-out asks at the end. */
const renderQuestion = ({text: asked, answers}: NonNullable<Analogy['question']>) =>
  html`<section class="hand-out">
    <p><b>${text(asked)}</b></p>
    <ul>
      ${answers.map(({text: words}) => html`<li>${text(words)}</li>`)}
    </ul>
  </section>`;

/** What everything comes to; a hand-out has it on a page of its own. */
const renderAnswers = (
  {question}: Analogy,
  guesses: readonly AskedGuess[],
  states: StatesTable | undefined,
  {messages}: AnalogyContext,
) =>
  html`<section class="paper-answers">
    ${guesses.map(
      guess =>
        html`<p class="hand-out"><b>${text(guess.question)}</b> ${text(messages.comesTo(guess.value))}</p>`,
    )}
    ${states ? renderStates(states) : nothing}
    ${
      question
        ? html`<p><b>${text(question.text)}</b></p>
            <dl>
              ${question.answers.map(
                ({text: words, feedback}) =>
                  html`<dt>${text(words)}</dt>
                    <dd>${text(feedback)}</dd>`,
              )}
            </dl>`
        : nothing
    }
  </section>`;

/** Every scene with its picture, the mapping with its limits, a table of the states, and the question. */
export function renderOnPaper(
  analogy: Analogy,
  scenes: readonly Scene[],
  context: AnalogyContext,
  level: number,
) {
  const models = scenes.map(scene =>
    toSceneModel(analogy, scene, settingsOf(analogy, scene), context, scenes),
  );
  const guesses = models.flatMap(({guess}) => guess ?? []);
  return html`<div class="paper-scenes">${models.map(model => renderScene(model, context, level))}</div>
    ${renderHeading(context.messages.mapping, level)}
    ${renderMapping(toRows(analogy, context), [analogy.source.label, analogy.target.label], context)}
    ${analogy.question ? renderQuestion(analogy.question) : nothing}
    ${renderAnswers(analogy, guesses, toStatesTable(analogy, context), context)}`;
}
