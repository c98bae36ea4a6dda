import {ExplainerEvent} from '../../kit/events.js';

/** The reader went to a scene of an analogy. */
export class SceneEvent extends ExplainerEvent<{scene: string}> {
  static readonly type = 'explainer-scene';
  constructor(scene: string) {
    super(SceneEvent.type, {scene});
  }
}

/** The reader answered the closing question. */
export class AnswerEvent extends ExplainerEvent<{answer: string}> {
  static readonly type = 'explainer-answer';
  constructor(answer: string) {
    super(AnswerEvent.type, {answer});
  }
}

/** The reader has been in every scene; sent once. */
export class CompleteEvent extends ExplainerEvent<{analogy: string}> {
  static readonly type = 'explainer-complete';
  constructor(analogy: string) {
    super(CompleteEvent.type, {analogy});
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-scene': SceneEvent;
    'explainer-answer': AnswerEvent;
    'explainer-complete': CompleteEvent;
  }
}
