import {enSources} from './en.sources.js';
import {messagesFor, type Messages} from './messages.js';

/** The words of the references, together with those of every element. */
export type SourcesMessages = Messages & typeof enSources;

/**
 * The words of the references, in a file of their own so that only a page with references loads them.
 * `sourcesMessagesFor('en').differTitle` → "Where these sources differ". Falls back as `messagesFor` does.
 */
export const sourcesMessagesFor = (locale: string): SourcesMessages => ({
  ...enSources,
  ...messagesFor(locale),
});
