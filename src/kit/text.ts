import {noChange} from 'lit';
import {directive, Directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';

class TextDirective extends Directive {
  #shown?: string;

  render(words: string) {
    return words;
  }

  override update(_part: ChildPart, [words]: [string]) {
    const before = this.#shown;
    if (words === before) return noChange;
    this.#shown = words;
    // A page translator may have replaced our text node. Lit would write words into whatever node comes first;
    // for a node it replaces all that stands there.
    return before === undefined ? words : new Text(words);
  }
}

/**
 * Words in a template that can change. Renders on a server, hydrates, and on change replaces its whole
 * content, so that a translated page never keeps an old number. Every changing text goes through here.
 *
 * @example html`<b>${text(money)}</b>`
 */
export const text: (words: string) => DirectiveResult<typeof TextDirective> = directive(TextDirective);
