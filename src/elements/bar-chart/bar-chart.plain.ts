import {formatDate} from '../../format/date.js';
import {messagesFor} from '../../i18n/messages.js';
import {plainFoot, plainHead, plainSources, plainTable, type WritePlain} from '../../kit/plain.js';
import {markup} from '../../export/markup.js';
import {sourcesOf} from '../../topic/schema/lookup.js';
import {toBarModel} from './bar-chart.model.js';

/** A bar chart as a table of all that it shows: the same rows, words and order as its own. */
export const toPlain: WritePlain<'charts'> = input => {
  const {part: chart, topic, language, attributes} = input;
  const messages = messagesFor(language);
  const {what, value, status, asOf, saidBy, sources} = messages.table;
  const order = (attributes.get('sort') ?? chart.sort) === 'value' ? 'value' : 'given';
  const {rows} = toBarModel(chart, {...input, messages, order});
  return markup`${plainHead(input, chart)}${plainTable(
    [what, value, status, asOf, saidBy, sources],
    rows.map(({figure, label, condition, longValue, doubts, statusName}) => {
      const cited = sourcesOf(topic, figure);
      return [
        [label, condition && `, ${condition}`],
        [longValue, ...doubts].join('. '),
        statusName,
        figure.asOf ? formatDate(figure.asOf, language) : messages.dateNotStated,
        figure.claimedBy ?? '–',
        cited.length > 0 ? plainSources(cited) : messages.statuses.unknown,
      ];
    }),
  )}${plainFoot(input, chart, rows)}`;
};
