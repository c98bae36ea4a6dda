import {html, nothing, type LitElement, type ReactiveController} from 'lit';
import {copyingMessagesFor} from '../i18n/copying.js';
import {adoptStyles} from './adopt-styles.js';
import type {Announcer} from './announcer.js';
import {CopyEvent} from './copy.event.js';
import {copyingStyles} from './copying.styles.js';
import {languageOf} from './language.js';
import {text} from './text.js';

/** The words around a picture as they stand on the page: an author may have put some in place of the topic's. */
export interface WordsAround {
  title: string;
  message: string;
  note: string;
}

/** A text that the reader took, with the words that stood around the picture then. */
interface Taken {
  body: string;
  around: WordsAround;
  isCopied: boolean;
}

/** Writes what is shown as text. */
export type ToText<Shown> = (shown: Shown, around: WordsAround, language: string) => string;

/** Takes what is shown as text, and where the browser does not let us copy it, shows it. Loads when that is asked for. */
export class Copying<Shown> implements ReactiveController {
  #taken?: Taken;
  #sheet?: CSSStyleSheet;
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  readonly #toText: ToText<Shown>;

  constructor(host: LitElement, announcer: Announcer, toText: ToText<Shown>) {
    this.#host = host;
    this.#announcer = announcer;
    this.#toText = toText;
    host.addController(this);
  }

  hostConnected() {
    this.#sheet = adoptStyles(this.#host, copyingStyles.cssText, this.#sheet);
  }

  /**
   * Puts the text on the clipboard and says so, or shows it, selected for the reader to copy. To be called while a press
   * is handled: Safari allows nothing later (https://webkit.org/blog/10855/async-clipboard-api/).
   */
  async copy(shown: Shown) {
    const around = this.#wordsAround();
    const body = this.#write(shown, around);
    const isCopied = await copyText(body);
    this.#show({body, around, isCopied});
    if (isCopied) return this.#tell();
    await this.#host.updateComplete;
    const area = this.#find('textarea');
    area?.focus();
    area?.select();
  }

  /** Nothing once what is shown is set otherwise: the text would be of another. */
  render(shown: Shown) {
    const taken = this.#taken;
    if (!taken || taken.body !== this.#write(shown, taken.around)) return nothing;
    const words = this.#words;
    return taken.isCopied
      ? html`<p class="copied quiet">${text(words.copied)}</p>`
      : html`<div class="copied" part="text">
          <label for="text">${text(words.copyByHand)}</label>
          <textarea id="text" readonly dir="auto" .value=${taken.body} @copy=${() => this.#tell()}></textarea>
          <button class="text-button" @click=${this.#close}>${text(words.close)}</button>
        </div>`;
  }

  get #words() {
    return copyingMessagesFor(languageOf(this.#host));
  }

  #write(shown: Shown, around: WordsAround): string {
    return this.#toText(shown, around, languageOf(this.#host));
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

  #tell() {
    this.#announcer.say(this.#words.copied);
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

/** False where the reader has to do it: in a frame that may not, on a page without https, in an old browser. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
