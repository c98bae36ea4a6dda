import {enCopying} from './en.copying.js';
import {messagesFor} from './messages.js';

/** What is said when something is copied as text, in a file of its own that loads with it. Falls back as `messagesFor` does. */
export const copyingMessagesFor = (locale: string): typeof enCopying => ({
  ...enCopying,
  ...messagesFor(locale),
});
