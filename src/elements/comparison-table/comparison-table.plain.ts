import {tableMessagesFor} from '../../i18n/table.js';
import {
  plainFoot,
  plainHead,
  plainParagraph,
  plainSources,
  plainTable,
  type WritePlain,
} from '../../kit/plain.js';
import {markup} from '../../export/markup.js';
import {toShownTable} from './shown.model.js';

/** A comparison as one table: a row for what counts, a column for each option, and who says so at the end of a row. */
export const toPlain: WritePlain<'tables'> = input => {
  const {part: table, language} = input;
  const words = tableMessagesFor(language);
  const view = {rowsAre: 'factors', hidden: new Set<string>()} as const;
  const shown = toShownTable(table, view, {weights: {}}, {...input, messages: words, words});
  const {columns, rows} = shown.model;
  return markup`${plainHead(input, table)}${plainTable(
    [
      words.factor,
      ...columns.map(({label, unavailable}) => [label, unavailable && `, ${unavailable}`]),
      words.sources,
    ],
    rows.map(({label, cells, sources}) => [
      label,
      ...cells.map(({word, note, figure, rating}) => [
        markup`<b>${word}</b>`,
        rating !== undefined && `, ${words.rated(String(rating))}`,
        figure && `, ${figure}`,
        note && `. ${note}`,
      ]),
      sources.length > 0 ? plainSources(sources) : words.statuses.unknown,
    ]),
  )}${plainParagraph(shown.authors)}${plainFoot(input, table)}`;
};
