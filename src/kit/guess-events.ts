import {ExplainerEvent} from './events.js';

/** The reader set a guess; `figure` is the id of what was asked for, and `value` is in its own unit. */
export class GuessEvent extends ExplainerEvent<{figure: string; value: number}> {
  static readonly type = 'explainer-guess';
  constructor(figure: string, value: number) {
    super(GuessEvent.type, {figure, value});
  }
}

/** The reader had a number shown that was to be guessed; without a guess there is none. */
export class RevealEvent extends ExplainerEvent<{figure: string; guess?: number}> {
  static readonly type = 'explainer-reveal';
  constructor(figure: string, guess: number | undefined) {
    super(RevealEvent.type, {figure, ...(guess !== undefined && {guess})});
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-guess': GuessEvent;
    'explainer-reveal': RevealEvent;
  }
}
