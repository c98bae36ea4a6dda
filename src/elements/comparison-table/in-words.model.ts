/** The table as its reader has set it, as plain text. */
import {tableToText} from '../../export/table-text.js';
import type {TableTextMessages} from '../../i18n/table-text.js';
import type {WordsAround} from '../../kit/copying.js';
import type {ShownTable} from './shown.model.js';

/** `toTableText(shown, {title: 'Buy or rent?', …}, words)` → "Buy or rent?\n\nUpfront cost\n- Buy Trainium …". */
export function toTableText(shown: ShownTable, around: WordsAround, words: TableTextMessages): string {
  const {model, references, leftOut, authors} = shown;
  return tableToText(
    {
      ...around,
      ...model,
      rows: model.rows.map(row => ({
        ...row,
        answers: row.cells.map(cell => ({...cell, cited: references.cite(cell.sources)})),
      })),
      weighed: toWeighed(shown, words),
      notes: [leftOut, around.note, authors],
      references: references.list,
    },
    words,
  );
}

function toWeighed({outcome, weights, factors, options}: ShownTable, words: TableTextMessages) {
  if (!outcome) return undefined;
  return {
    weights: factors.flatMap(({id, label}) => {
      const weight = weights[id];
      return weight ? {label, weight: words.weights[weight]} : [];
    }),
    scores: options.map(option => ({...option, ...outcome.scores.get(option.id)!})),
    sentence: outcome.sentence,
  };
}
