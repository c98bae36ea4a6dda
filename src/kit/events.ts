/** What a reader did, told to the page: bubbles, crosses shadow roots, is never sent for what the page does. */
export abstract class ExplainerEvent<Detail> extends Event {
  /** @param detail the facts of what happened; each event class says which. */
  constructor(
    type: `explainer-${string}`,
    readonly detail: Readonly<Detail>,
  ) {
    super(type, {bubbles: true, composed: true});
  }
}

/** The reader opened or closed the evidence of a number. */
export class EvidenceEvent extends ExplainerEvent<{figure: string; open: boolean}> {
  static readonly type = 'explainer-evidence';
  constructor(figure: string, open: boolean) {
    super(EvidenceEvent.type, {figure, open});
  }
}

/** The reader changed the order of bars or rows: `given` as in the topic, `value` largest first. */
export class SortEvent extends ExplainerEvent<{order: 'given' | 'value'}> {
  static readonly type = 'explainer-sort';
  constructor(order: 'given' | 'value') {
    super(SortEvent.type, {order});
  }
}

/** The reader opened or closed the table of what a picture shows. */
export class TableEvent extends ExplainerEvent<{open: boolean}> {
  static readonly type = 'explainer-table';
  constructor(open: boolean) {
    super(TableEvent.type, {open});
  }
}

/** What a reader took away: a file, or plain text on the clipboard. */
export type Export = {format: 'csv'; fileName: string} | {format: 'text'};

/** The reader took the data away as a file. */
export class ExportEvent extends ExplainerEvent<Export> {
  static readonly type = 'explainer-export';
  constructor(fileName: string) {
    super(ExportEvent.type, {format: 'csv', fileName});
  }
}

/** The reader asked to load again what failed. */
export class RetryEvent extends ExplainerEvent<Record<never, never>> {
  static readonly type = 'explainer-retry';
  constructor() {
    super(RetryEvent.type, {});
  }
}

declare global {
  interface HTMLElementEventMap {
    'explainer-evidence': EvidenceEvent;
    'explainer-sort': SortEvent;
    'explainer-table': TableEvent;
    /** Of a file an `ExportEvent`, of a text a `CopyEvent`. */
    'explainer-export': ExplainerEvent<Export>;
    'explainer-retry': RetryEvent;
  }
}
