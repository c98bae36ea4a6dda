import {toBarModel, type BarRow} from '../../src/elements/bar-chart/bar-chart.model.js';
import {en} from '../../src/i18n/en.js';
import type {Figure, Topic} from '../../src/topic/schema/schema.js';
import {trainium} from '../../src/topics/trainium.js';

const rowsOf = (topic: Topic): BarRow[] =>
  toBarModel(topic.charts[0]!, {topic, problems: [], language: 'en', messages: en, order: 'given'}).rows;

/** The three run rates: Nvidia, Amazon if, Amazon now. */
export const runRateRows = () => rowsOf(trainium) as [BarRow, BarRow, BarRow];

/** The row of a figure that stands alone, in kilometers unless it says otherwise. */
export function rowOf(figure: Partial<Figure>): BarRow {
  const topic = {
    ...trainium,
    figures: [{id: 'one', label: 'One', unit: 'km', ...figure}],
    charts: [{id: 'chart', title: 'Chart', bars: [{figure: 'one'}]}],
  };
  return rowsOf(topic)[0]!;
}
