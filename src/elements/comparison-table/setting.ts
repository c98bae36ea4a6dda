import type {TableMessages} from '../../i18n/en.table.js';
import type {Messages} from '../../i18n/messages.js';
import type {Line, TableView} from './comparison-table.model.js';
import type {ShownTable} from './shown.model.js';

/** A table as its reader has set it, and whom to tell when the reader sets it otherwise. */
export interface Setting {
  shown: ShownTable;
  view: TableView;
  /** The id of a row or a column. */
  highlighted?: string;
  /** What the topic's own words are in. */
  topicLanguage: string;
  messages: Messages;
  words: TableMessages;
  onHighlight(id: string): void;
  /** Hides an option, or shows it again. */
  onHide(id: string): void;
  /** Sorts by a column; without one, as given. */
  onSort(column: Line | undefined): void;
  /** Changes rows for columns. */
  onTurn(): void;
  /** The sources of a row were opened or closed. */
  onSources(id: string, isOpen: boolean): void;
}

/** The class of what is highlighted. */
export const toLight = ({highlighted}: Setting, id: string) => (highlighted === id ? 'lit' : '');
