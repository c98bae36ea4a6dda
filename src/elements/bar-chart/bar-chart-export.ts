import {figuresToCsv} from '../../export/csv.js';
import {downloadText} from '../../kit/download.js';
import type {Topic} from '../../topic/schema/schema.js';
import type {BarRow} from './bar-chart.model.js';

/** Gives the reader the rows of a chart as CSV, and gives back the name of the file: `trainium-run-rates.csv`. */
export function exportBars(rows: readonly BarRow[], topic: Topic, chart: string): string {
  const figures = rows.map(({figure, label}) => ({...figure, label}));
  const fileName = `${topic.id}-${chart}.csv`;
  downloadText(figuresToCsv(figures, topic), fileName, 'text/csv');
  return fileName;
}
