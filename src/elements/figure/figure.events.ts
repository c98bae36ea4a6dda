import {ExplainerEvent} from '../../kit/events.js';

/**
 * A sentence and its topic say different numbers: `text` is the page's, `value` the topic's. Sent once by an element,
 * by itself and not for what a reader does: a page can collect these and tell its author.
 */
export class MismatchEvent extends ExplainerEvent<{figure: string; text: string; value: string}> {
  static readonly type = 'explainer-mismatch';
  constructor(figure: string, text: string, value: string) {
    super(MismatchEvent.type, {figure, text, value});
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-mismatch': MismatchEvent;
  }
}
