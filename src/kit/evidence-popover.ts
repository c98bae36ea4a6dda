import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {Figure, Topic} from '../topic/schema/schema.js';
import {adoptStyles} from './adopt-styles.js';
import {evidenceStyles} from './evidence.styles.js';
import {renderEvidence, type EvidenceContext} from './evidence-template.js';
import {EvidenceEvent} from './events.js';

/** An element whose numbers have evidence. */
export interface EvidenceHost extends LitElement {
  /** The topic with what evidence needs beside the first picture; what is at hand if the rest cannot be had. */
  loadEvidenceTopic(): Promise<Topic>;
}

/** Where the popover stands between the press that opens it and the one that closes it. */
type Stage = 'rendering' | 'opening' | 'open';

/** Opens the evidence of one number at a time, in a native popover right after its button. */
export class EvidencePopover implements ReactiveController {
  #shown?: {figure: Figure; topic: Topic; button: HTMLElement; stage: Stage};
  #hadFocus = false;
  #sheet?: CSSStyleSheet;
  readonly #host: EvidenceHost;

  constructor(host: EvidenceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** True while the evidence of this figure is shown. */
  isOpen(figure: Figure): boolean {
    return this.#shown?.figure.id === figure.id;
  }

  /**
   * True once a press of the button shall close the evidence natively. Not at once: the press that opens it
   * would close it again, because the browser looks at the button only after our handler has run.
   */
  isClosedByButton(figure: Figure): boolean {
    return this.isOpen(figure) && this.#shown!.stage === 'open';
  }

  /** Loads what a press will need. */
  prepare() {
    void this.#host.loadEvidenceTopic();
  }

  /** The popover, if this figure's is open. It stands right after the button, so that Tab leads into it. */
  render(figure: Figure, context: EvidenceContext): TemplateResult | undefined {
    if (!this.isOpen(figure)) return undefined;
    return renderEvidence(figure, {...context, topic: this.#shown!.topic}, event =>
      event.type === 'toggle' ? this.#onToggle(figure, event) : this.#onBeforeToggle(event),
    );
  }

  async toggle(figure: Figure, button: HTMLElement) {
    if (this.isOpen(figure)) return this.#closeUnlinked(figure);
    const topic = await this.#host.loadEvidenceTopic();
    this.#sheet = adoptStyles(this.#host, evidenceStyles.cssText, this.#sheet);
    this.#shown = {figure, topic, button, stage: 'rendering'};
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new EvidenceEvent(figure.id, true));
  }

  hostUpdated() {
    if (this.#shown?.stage !== 'rendering') return;
    this.#shown.stage = 'opening';
    this.#popover?.showPopover?.({source: this.#shown.button});
  }

  hostDisconnected() {
    if (!this.#shown) return;
    this.#shown = undefined;
    // A browser that moves an element in one piece leaves the popover open, and its button would say so for ever.
    this.#host.requestUpdate();
  }

  /** The button of an open popover closes it natively. Before it is linked, and where there are no popovers, we do. */
  #closeUnlinked(figure: Figure) {
    const {stage} = this.#shown!;
    if (stage === 'rendering' || !('popover' in HTMLElement.prototype)) this.#close(figure);
    else if (stage === 'opening') this.#popover?.hidePopover();
  }

  get #popover() {
    return this.#host.renderRoot.querySelector<HTMLElement>('#evidence');
  }

  #onBeforeToggle(event: ToggleEvent) {
    this.#hadFocus = event.newState === 'closed' && (event.target as HTMLElement).matches(':focus-within');
  }

  #onToggle(figure: Figure, {newState, target}: ToggleEvent) {
    if (!this.isOpen(figure)) return;
    if (newState === 'open') return this.#linkButton();
    const focused = this.#host.shadowRoot!.activeElement;
    // In a shadow tree Chromium 156 leaves the focus in a popover that Escape has closed.
    if (this.#hadFocus && (!focused || (target as HTMLElement).contains(focused)))
      this.#shown!.button.focus();
    this.#close(figure);
  }

  #linkButton() {
    this.#shown!.stage = 'open';
    this.#host.requestUpdate();
  }

  #close(figure: Figure) {
    this.#shown = undefined;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new EvidenceEvent(figure.id, false));
  }
}
