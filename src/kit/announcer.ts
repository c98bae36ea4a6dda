import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A reader who drags or types makes many changes; only the last is worth a sentence. */
const delayMs = 500;

/**
 * One polite sentence, half a second after the last change, never twice the same in a row, silent on load.
 * The element renders `announcer.sentence` in its live region.
 */
export class Announcer implements ReactiveController {
  sentence = '';
  #timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  say(sentence: string) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.sentence = sentence;
      this.host.requestUpdate();
    }, delayMs);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }
}
