import {html, nothing} from 'lit';
import {askingMessagesFor} from '../../i18n/asking.js';
import {text} from '../../kit/text.js';
import type {Analogy} from '../../topic/schema/schema.js';
import type {AnalogyContext} from './amount.model.js';
import type {AskedGuess} from './analogy.model.js';
import {renderChoice} from './controls.js';

/** A reader’s guess: what is written, why it is none, and whether the answer is shown. */
export interface Guessing {
  written: string;
  fault: string;
  isOpen: boolean;
}

/** The number that is written; undefined for none. */
export const guessIn = ({written}: Guessing): number | undefined =>
  written.trim() && Number.isFinite(Number(written)) ? Number(written) : undefined;

interface GuessActs {
  onWrite: (event: Event) => void;
  onLeave: () => void;
  onShow: () => void;
  onJustShow: () => void;
}

/** A number to guess before it is shown, with a way to have it shown at once. */
export function renderGuess(
  guess: AskedGuess,
  guessing: Guessing,
  {messages, language}: AnalogyContext,
  {onWrite, onLeave, onShow, onJustShow}: GuessActs,
) {
  const words = askingMessagesFor(language);
  const guessed = guessIn(guessing);
  const said = guessed === undefined ? '' : `${words.guessed(guess.write(guessed))} `;
  return html`<p class="asked"><b>${text(guess.question)}</b></p>
    ${
      guessing.isOpen
        ? html`<p class="feedback" part="feedback" tabindex="-1">
            ${text(said + messages.comesTo(guess.value))}
          </p>`
        : html`<div class="control">
            <label for="guess">${text(words.guessField)}</label>
            <input
              id="guess"
              type="number"
              .step=${'any'}
              aria-invalid=${guessing.fault !== ''}
              aria-describedby="guess-fault"
              .value=${guessing.written}
              @input=${onWrite}
              @change=${onLeave}
              @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && onShow()}
            />
            <button class="by-one show" @click=${onShow}>${text(words.showIt)}</button>
            <button class="text-button" @click=${onJustShow}>${text(words.justShowIt)}</button>
            <p class="fault" id="guess-fault" role="alert">${text(guessing.fault)}</p>
          </div>`
    }`;
}

/** The closing question, with a reason for each answer. */
export function renderQuestion(
  question: Analogy['question'],
  answer: string | undefined,
  onAnswer: (answer: string) => void,
) {
  if (!question) return nothing;
  const {text: label, answers} = question;
  const choices = answers.map(({id, text: words}) => ({id, label: words, isChosen: id === answer}));
  return html`<div class="question" part="question">
    ${renderChoice({id: 'answer', label, choices}, onAnswer)}
    <p class="feedback">${text(answers.find(({id}) => id === answer)?.feedback ?? '')}</p>
  </div>`;
}
