import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {Figure, Topic} from '../topic/schema.js';
import {EvidenceEvent} from './events.js';
import type {EvidenceContext} from './evidence.js';

interface Host extends LitElement {
  /** The topic with what evidence needs beside the first picture. */
  loadEvidenceTopic(): Promise<Topic>;
}

/**
 * Opens the evidence of one number at a time, in a native popover right after its button. What draws it
 * is loaded when a reader first comes near a number.
 */
export class EvidenceController implements ReactiveController {
  #open?: {figure: Figure; topic: Topic};
  #button?: HTMLElement;
  #isShown = false;
  #hasSettled = false;
  #hadFocus = false;
  #module?: typeof import('./evidence.js');

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** True while the evidence of this figure is shown. */
  isOpen(figure: Figure): boolean {
    return this.#open?.figure.id === figure.id;
  }

  /**
   * True once a press of the button shall close the evidence natively. Not at once: the press that opens it
   * would close it again, because the browser looks at the button only after our handler has run.
   */
  isClosedByButton(figure: Figure): boolean {
    return this.isOpen(figure) && this.#hasSettled;
  }

  /** Loads what will be needed when a button is pressed. Called when a pointer or the focus comes near. */
  prepare = () => {
    void import('./evidence.js');
    void this.host.loadEvidenceTopic().catch(() => {});
  };

  /** The popover, if this figure's is open. It stands right after the button, so that Tab leads into it. */
  render(figure: Figure, context: EvidenceContext): TemplateResult | undefined {
    if (!this.isOpen(figure)) return undefined;
    return this.#module!.renderEvidence(figure, {...context, topic: this.#open!.topic}, event =>
      event.type === 'toggle' ? this.#onToggle(figure, event) : this.#onBeforeToggle(event),
    );
  }

  async toggle(figure: Figure, button: HTMLElement) {
    if (this.isOpen(figure)) return this.#closeWithoutPopover(figure);
    const [module, topic] = await Promise.all([import('./evidence.js'), this.host.loadEvidenceTopic()]);
    this.#module = module;
    this.#open = {figure, topic};
    this.#button = button;
    this.#isShown = false;
    this.#hasSettled = false;
    this.host.requestUpdate();
    this.host.dispatchEvent(new EvidenceEvent(figure.id, true));
  }

  hostUpdated() {
    if (!this.#open || this.#isShown) return;
    this.#isShown = true;
    const popover = this.host.renderRoot.querySelector<HTMLElement>('#evidence');
    popover?.showPopover?.({source: this.#button});
  }

  hostDisconnected() {
    this.#open = undefined;
  }

  /** The button of an open popover closes it natively; where there are no popovers we do. */
  #closeWithoutPopover(figure: Figure) {
    if (!('popover' in HTMLElement.prototype)) this.#close(figure);
  }

  #onBeforeToggle(event: ToggleEvent) {
    this.#hadFocus = event.newState === 'closed' && (event.target as HTMLElement).matches(':focus-within');
  }

  #onToggle(figure: Figure, event: ToggleEvent) {
    if (!this.isOpen(figure)) return;
    if (event.newState === 'open') return this.#settle();
    const focused = this.host.shadowRoot!.activeElement;
    // In a shadow tree Chromium 156 leaves the focus in a popover that Escape has closed.
    if (this.#hadFocus && (!focused || (event.target as HTMLElement).contains(focused))) this.#button?.focus();
    this.#close(figure);
  }

  #settle() {
    this.#hasSettled = true;
    this.host.requestUpdate();
  }

  #close(figure: Figure) {
    this.#open = undefined;
    this.host.requestUpdate();
    this.host.dispatchEvent(new EvidenceEvent(figure.id, false));
  }
}
