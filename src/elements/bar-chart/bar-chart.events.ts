import {ExplainerEvent} from '../../kit/events.js';

/** The reader set a guess; `value` is in the figure's own unit. */
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

/** The reader chose the bar that others are counted in, or to count no more: then without an id. */
export class TimesEvent extends ExplainerEvent<{figure?: string}> {
  static readonly type = 'explainer-times';
  constructor(figure: string | undefined) {
    super(TimesEvent.type, {figure});
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-guess': GuessEvent;
    'explainer-reveal': RevealEvent;
    'explainer-times': TimesEvent;
  }
}
