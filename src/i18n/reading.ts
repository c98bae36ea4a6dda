import {enReading} from './en.reading.js';
import {messagesFor, type Messages} from './messages.js';

/** The words that numbers are read from, together with those that they are written in. */
export type ReadingMessages = Messages & typeof enReading;

/** The words to read with, in a file of its own as those of evidence are. Falls back as `messagesFor` does. */
export const readingMessagesFor = (locale: string): ReadingMessages => ({
  ...enReading,
  ...messagesFor(locale),
});
