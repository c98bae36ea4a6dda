import {html, nothing} from 'lit';
import type {CalculatorContext, Change} from '../../format/calculated.js';
import {enChanges} from '../../i18n/en.changes.js';
import {messagesFor} from '../../i18n/messages.js';
import {text} from '../../kit/text.js';

/** What the reader has changed, from what to what. */
export function renderChanges(changes: readonly Change[], {language}: CalculatorContext) {
  if (!changes.length) return nothing;
  const words = {...enChanges, ...messagesFor(language)};
  return html`<div class="changes" part="changes">
    <b>${text(words.changed)}</b>
    <ul>
      ${changes.map(
        ({label, now, before}) =>
          html`<li>
            ${text(before ? words.change(label, now, before) : words.changeFromNothing(label, now))}
          </li>`,
      )}
    </ul>
  </div>`;
}
