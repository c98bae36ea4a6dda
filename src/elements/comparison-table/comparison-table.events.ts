import {ExplainerEvent} from '../../kit/events.js';
import type {Weight} from './weighing.model.js';

/** The reader highlighted a row or a column, or took the highlight away: then without an id. */
export class HighlightEvent extends ExplainerEvent<{id?: string}> {
  static readonly type = 'explainer-highlight';
  constructor(id: string | undefined) {
    super(HighlightEvent.type, {id});
  }
}

/** The reader hid an option or showed it again; `hidden` are the ids of those that are out. */
export class HideEvent extends ExplainerEvent<{hidden: readonly string[]}> {
  static readonly type = 'explainer-hide';
  constructor(hidden: readonly string[]) {
    super(HideEvent.type, {hidden});
  }
}

/** The reader set how much factors matter: 0 not at all, 1 a little, 2 a lot, 4 decisive, by the id of the factor. */
export class WeighEvent extends ExplainerEvent<{weights: Readonly<Record<string, Weight>>}> {
  static readonly type = 'explainer-weigh';
  constructor(weights: Readonly<Record<string, Weight>>) {
    super(WeighEvent.type, {weights});
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-highlight': HighlightEvent;
    'explainer-hide': HideEvent;
    'explainer-weigh': WeighEvent;
  }
}
