import {html, nothing, type LitElement, type ReactiveController} from 'lit';
import {tableTextMessagesFor} from '../../i18n/table-text.js';
import {adoptStyles} from '../../kit/adopt-styles.js';
import type {Announcer} from '../../kit/announcer.js';
import {text} from '../../kit/text.js';
import {CopyEvent} from './copy.event.js';
import {copyingStyles} from './copying.styles.js';
import {toTableText, type WordsAround} from './in-words.model.js';
import type {ShownTable} from './shown.model.js';

/** What a text is written from, and who says that it is copied. */
export interface CopyContext {
  shown: ShownTable;
  language: string;
  announcer: Announcer;
}

/** A text that the reader took, with the words that stood around the table then. */
interface Taken {
  body: string;
  around: WordsAround;
  isCopied: boolean;
}

/** Takes a table as text, and where the browser does not let us copy it, shows it. Loads when that is asked for. */
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

  toText = (context: CopyContext) => toBody(context, this.#wordsAround());

  /** Says that the text is on the clipboard, or shows it, selected for the reader to copy. */
  async finish(context: CopyContext, isCopied: boolean) {
    const around = this.#wordsAround();
    this.#show({body: toBody(context, around), around, isCopied});
    if (isCopied) return this.#tell(context);
    await this.#host.updateComplete;
    const area = this.#find('textarea');
    area?.focus();
    area?.select();
  }

  /** Nothing once the table is set otherwise: the text would be of another one. */
  render(context: CopyContext) {
    const taken = this.#taken;
    if (!taken || taken.body !== toBody(context, taken.around)) return nothing;
    const words = tableTextMessagesFor(context.language);
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
    announcer.say(tableTextMessagesFor(language).copied);
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

const toBody = ({shown, language}: CopyContext, around: WordsAround) =>
  toTableText(shown, around, tableTextMessagesFor(language));
