import type {Figure} from '../topic/schema/schema.js';
import type {EvidenceHost, EvidencePopover} from './evidence-popover.js';

/**
 * The evidence of an element's numbers, as long as no reader asks for it: next to nothing. What draws and opens
 * it is loaded when a pointer or the focus comes near a number, or at the latest on a press.
 */
export class Evidence {
  /** What opens and draws it, once that is loaded. */
  popover?: EvidencePopover;
  readonly #host: EvidenceHost;

  constructor(host: EvidenceHost) {
    this.#host = host;
  }

  /** Loads ahead of a press. That it cannot be loaded is no news before somebody asks. */
  prepare = () => {
    this.#load().then(
      popover => popover.prepare(),
      () => {},
    );
  };

  /** Opens the evidence of a figure beside its button, or closes it. Rejects if it cannot be loaded. */
  async toggle(figure: Figure, button: HTMLElement) {
    // No await once it is here: the press that closes it would find it closed, and open it again.
    const popover = this.popover ?? (await this.#load());
    await popover.toggle(figure, button);
  }

  async #load() {
    const {EvidencePopover} = await import('./evidence-popover.js');
    return (this.popover ??= new EvidencePopover(this.#host));
  }
}
