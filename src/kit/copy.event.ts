import {ExplainerEvent, type Export} from './events.js';

/** The reader took what is shown as text. An `explainer-export` like that of a file, but it loads with the text. */
export class CopyEvent extends ExplainerEvent<Export> {
  static readonly type = 'explainer-export';
  constructor() {
    super(CopyEvent.type, {format: 'text'});
  }
}
