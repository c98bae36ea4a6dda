import {noChange} from 'lit';
import {directive, Directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';
import {setCommittedValue} from 'lit/directive-helpers.js';

class TextDirective extends Directive {
  #shown?: string;

  render(words: string) {
    return words;
  }

  override update(part: ChildPart, [words]: [string]) {
    if (words === this.#shown) return noChange;
    // A page translator may have replaced our text node. Without a committed value Lit replaces
    // all that stands in the part; with one it would write into whatever node comes first.
    if (this.#shown !== undefined) setCommittedValue(part);
    this.#shown = words;
    return words;
  }
}

/**
 * Words in a template that can change. Renders on a server, hydrates, and on change replaces its whole
 * content, so that a translated page never keeps an old number. Every changing text goes through here.
 *
 * @example html`<b>${text(money)}</b>`
 */
export const text: (words: string) => DirectiveResult<typeof TextDirective> = directive(TextDirective);
