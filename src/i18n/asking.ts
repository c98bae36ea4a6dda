import {enAsking} from './en.asking.js';
import {messagesFor} from './messages.js';

/** The words of what an analogy asks, in a file of their own that comes with it. Falls back as `messagesFor` does. */
export const askingMessagesFor = (locale: string): typeof enAsking => ({...enAsking, ...messagesFor(locale)});
