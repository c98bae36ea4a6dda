import {enTable, type TableMessages} from './en.table.js';
import {messagesFor, type Messages} from './messages.js';

/** The words of the comparison table, in a file of their own that loads with it. Falls back as `messagesFor` does. */
export const tableMessagesFor = (locale: string): TableMessages & Messages => ({
  ...enTable,
  ...messagesFor(locale),
});
