import {ExplainerEvent} from './events.js';

/** The reader set something: a number, or the id of a choice. `undefined`: nothing stands in its field any more. */
export class SetEvent extends ExplainerEvent<{parameter: string; value: number | string | undefined}> {
  static readonly type = 'explainer-set';
  /** @param parameter the id of what was set: a parameter of an analogy, an input of a calculator */
  constructor(parameter: string, value: number | string | undefined) {
    super(SetEvent.type, {parameter, value});
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-set': SetEvent;
  }
}
