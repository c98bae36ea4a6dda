import {enAnalogy, type AnalogyMessages} from './en.analogy.js';
import {messagesFor} from './messages.js';

/** The words of the analogy, in a file of their own that loads with it. Falls back as `messagesFor` does. */
export const analogyMessagesFor = (locale: string): AnalogyMessages => ({
  ...enAnalogy,
  ...messagesFor(locale),
});
