import {tableToCsv} from '../../export/table-csv.js';
import {downloadText} from '../../kit/download.js';
import type {ComparisonTable, Topic} from '../../topic/schema/schema.js';

/** Gives the reader a table as CSV, and gives back the name of the file: `trainium-ways-to-get-chips.csv`. */
export function exportTable(table: ComparisonTable, topic: Topic, language: string): string {
  const fileName = `${topic.id}-${table.id}.csv`;
  downloadText(tableToCsv(table, topic, language), fileName, 'text/csv');
  return fileName;
}
