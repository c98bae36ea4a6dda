/** A comparison table as CSV. */
import {formatText} from '../format/text.js';
import {findById} from '../topic/schema/lookup.js';
import type {ComparisonTable, Topic} from '../topic/schema/schema.js';
import {addressesOf, citationsOf, toCsv} from './csv.js';

/**
 * A row for each cell: factor, option, answer, note, rating of 0 to 3, sources and their addresses. What nobody
 * answered has a row too, and says "not known".
 */
export function tableToCsv(
  {factors, options, cells}: ComparisonTable,
  topic: Topic,
  language: string,
): string {
  const inWords = (marked?: string) => marked && formatText(marked, {topic, language});
  const heads = ['factor', 'option', 'answer', 'note', 'rating', 'figure', 'sources', 'addresses'];
  const rows = factors.flatMap(factor =>
    options.map(option => {
      const cell = cells.find(cell => cell.factor === factor.id && cell.option === option.id);
      if (!cell) return [factor.label, option.label, 'not known'];
      const {word, note, rating, figure} = cell;
      const value = findById(topic.figures, figure)?.value;
      return [
        factor.label,
        option.label,
        inWords(word),
        inWords(note),
        rating,
        value,
        citationsOf(cell, topic),
        addressesOf(cell, topic),
      ];
    }),
  );
  return toCsv([heads, ...rows]);
}
