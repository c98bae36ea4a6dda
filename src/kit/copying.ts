import {html, nothing, type LitElement, type ReactiveController} from 'lit';
import {copyingMessagesFor} from '../i18n/copying.js';
import {adoptStyles} from './adopt-styles.js';
import type {Announcer} from './announcer.js';
import {CopyEvent} from './copy.event.js';
import {copyingStyles} from './copying.styles.js';
import {text} from './text.js';

/** The words around a picture as they stand on the page: an author may have put some in place of the topic's. */
export interface WordsAround {
  title: string;
  message: string;
  note: string;
}

/** How a text is written, and who says that it is copied. */
export interface CopyContext {
  toText: (around: WordsAround) => string;
  language: string;
  announcer: Announcer;
}

/** A text that the reader took, with the words that stood around the picture then. */
interface Taken {
  body: string;
  around: WordsAround;
  isCopied: boolean;
}

/** Takes what is shown as text, and where the browser does not let us copy it, shows it. Loads when that is asked for. */
export class Copying implements ReactiveController {
  #taken?: Taken;
  readonly #host: LitElement;
  #sheet?: CSSStyleSheet;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#sheet = adoptStyles(this.#host, copyingStyles.cssText, this.#sheet);
  }

  toText = ({toText}: CopyContext) => toText(this.#wordsAround());

  /** Says that the text is on the clipboard, or shows it, selected for the reader to copy. */
  async finish(context: CopyContext, isCopied: boolean) {
    const around = this.#wordsAround();
    this.#show({body: context.toText(around), around, isCopied});
    if (isCopied) return this.#tell(context);
    await this.#host.updateComplete;
    const area = this.#find('textarea');
    area?.focus();
    area?.select();
  }

  /** Nothing once what is shown is set otherwise: the text would be of another. */
  render(context: CopyContext) {
    const taken = this.#taken;
    if (!taken || taken.body !== context.toText(taken.around)) return nothing;
    const words = copyingMessagesFor(context.language);
    return taken.isCopied
      ? html`<p class="copied quiet">${text(words.copied)}</p>`
      : html`<div class="copied" part="text">
          <label for="text">${text(words.copyByHand)}</label>
          <textarea
            id="text"
            readonly
            dir="auto"
            .value=${taken.body}
            @copy=${() => this.#tell(context)}
          ></textarea>
          <button class="text-button" @click=${this.#close}>${text(words.close)}</button>
        </div>`;
  }

  /** Words in a slot, an author's attribute, or the topic's: whichever stand there. */
  #wordsAround(): WordsAround {
    const wordsIn = (slot: string) =>
      this.#find<HTMLSlotElement>(`slot[name=${slot}]`)!
        .assignedNodes({flatten: true})
        .map(({textContent}) => textContent)
        .join('');
    return {title: wordsIn('heading'), message: wordsIn('message'), note: wordsIn('note')};
  }

  #tell({announcer, language}: CopyContext) {
    announcer.say(copyingMessagesFor(language).copied);
    this.#host.dispatchEvent(new CopyEvent());
  }

  #close = () => {
    this.#show(undefined);
    this.#find('.copy')?.focus();
  };

  #show(taken: Taken | undefined) {
    this.#taken = taken;
    this.#host.requestUpdate();
  }

  #find<Found extends Element = HTMLTextAreaElement>(selector: string) {
    return this.#host.renderRoot.querySelector<Found>(selector);
  }
}
