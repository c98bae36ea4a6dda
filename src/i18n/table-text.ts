import {enTableText} from './en.table-text.js';
import type {Messages} from './messages.js';
import {tableMessagesFor} from './table.js';
import type {TableMessages} from './en.table.js';

/** The words of a table as plain text, together with those of the table. */
export type TableTextMessages = Messages & TableMessages & typeof enTableText;

/**
 * The words of a table as plain text, in a file of their own that loads when a reader asks for it.
 * `tableTextMessagesFor('en').ratingNotKnown` → "rating not known". Falls back as `messagesFor` does.
 */
export const tableTextMessagesFor = (locale: string): TableTextMessages => ({
  ...enTableText,
  ...tableMessagesFor(locale),
});
