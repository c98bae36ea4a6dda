import {ExplainerEvent} from '../../kit/events.js';

/** The reader had all inputs of a calculator begin again. */
export class ResetEvent extends ExplainerEvent<{calculator: string}> {
  static readonly type = 'explainer-reset';
  constructor(calculator: string) {
    super(ResetEvent.type, {calculator});
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-reset': ResetEvent;
  }
}
