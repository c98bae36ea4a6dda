/** A table as text, for a reader to take along. Loads when that is asked for. */
import {tableTextMessagesFor} from '../../i18n/table-text.js';
import type {CopyContext} from '../../kit/copying.js';
import {toTableText} from './in-words.model.js';
import type {ShownTable} from './shown.model.js';

export {Copying} from '../../kit/copying.js';

/** How a table is written as it is shown now. */
export const textOf =
  (shown: ShownTable, language: string): CopyContext['toText'] =>
  around =>
    toTableText(shown, around, tableTextMessagesFor(language));
