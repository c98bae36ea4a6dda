import type {LitElement} from 'lit';
import {askingMessagesFor} from '../../i18n/asking.js';
import {GuessEvent, RevealEvent} from '../../kit/guess-events.js';
import type {AnalogyContext} from './amount.model.js';
import type {AskedGuess} from './analogy.model.js';
import {guessIn, renderGuess, type Guessing} from './asking.js';

const notGuessed: Guessing = {written: '', fault: '', isOpen: false};

/** What a reader guesses, each scene by itself. */
export class Guesses {
  readonly #host: LitElement;
  readonly #byScene = new Map<string, Guessing>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  has(scene: string): boolean {
    return this.#byScene.has(scene);
  }

  forget(scene: string) {
    this.#byScene.delete(scene);
  }

  /** From now on it is shown what a quantity comes to, beside the guess if there is one. */
  open(scene: string, quantity: string, guess: number | undefined) {
    this.#change(scene, {fault: '', isOpen: true, ...(guess === undefined && {written: ''})});
    this.#host.dispatchEvent(new RevealEvent(quantity, guess));
  }

  /** Draws what is asked in a scene; `onReveal` is called with the guess when a reader wants to see. */
  render(
    asked: AskedGuess,
    scene: string,
    context: AnalogyContext,
    onReveal: (guess: number | undefined) => void,
  ) {
    const now = () => this.#byScene.get(scene) ?? notGuessed;
    const complain = () => this.#change(scene, {fault: askingMessagesFor(context.language).noGuess});
    return renderGuess(asked, now(), context, {
      onWrite: ({target}) => {
        const {value, validity} = target as HTMLInputElement;
        // On the way to "1e2" there is "1e", which is no number: writing that back would take it away.
        if (!validity.badInput) this.#change(scene, {written: value, fault: ''});
      },
      onLeave: () => {
        const guess = guessIn(now());
        if (guess !== undefined) this.#host.dispatchEvent(new GuessEvent(asked.quantity, guess));
        else if (now().written) complain();
      },
      onShow: () => {
        const guess = guessIn(now());
        if (guess === undefined) complain();
        else onReveal(guess);
      },
      onJustShow: () => onReveal(undefined),
    });
  }

  #change(scene: string, change: Partial<Guessing>) {
    this.#byScene.set(scene, {...(this.#byScene.get(scene) ?? notGuessed), ...change});
    this.#host.requestUpdate();
  }
}
