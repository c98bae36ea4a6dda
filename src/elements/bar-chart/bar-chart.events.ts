import {ExplainerEvent} from '../../kit/events.js';

/** The reader chose the bar that others are counted in, or to count no more: then without an id. */
export class TimesEvent extends ExplainerEvent<{figure?: string}> {
  static readonly type = 'explainer-times';
  constructor(figure: string | undefined) {
    super(TimesEvent.type, {figure});
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-times': TimesEvent;
  }
}
