/** A table as text, for a reader to take along. Loads when that is asked for. */
import type {LitElement} from 'lit';
import {tableTextMessagesFor} from '../../i18n/table-text.js';
import type {Announcer} from '../../kit/announcer.js';
import {Copying} from '../../kit/copying.js';
import {toTableText} from './in-words.model.js';
import type {ShownTable} from './shown.model.js';

/** What copies the table of a host as it is shown then. */
export const copyingFor = (host: LitElement, announcer: Announcer) =>
  new Copying<ShownTable>(host, announcer, (shown, around, language) =>
    toTableText(shown, around, tableTextMessagesFor(language)),
  );
