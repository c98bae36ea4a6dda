/** What stands below a picture: as of when, and from where. */
import {sourceName} from '../format/citation.js';
import {formatDate} from '../format/date.js';
import type {Messages} from '../i18n/messages.js';
import {sourcesInLine, toAsOfSentence, type Labelled} from '../kit/footnotes.js';
import type {Source, Topic} from '../topic/schema/schema.js';

/** What the lines are written with. */
interface FootContext {
  topic: Topic;
  language: string;
  messages: Messages;
}

/** "Sources: Bloomberg, TechCrunch and 2 more."; no letters where there is none. */
export const sourcesLine = (sources: readonly Source[], more: number, {messages}: {messages: Messages}) =>
  sources.length
    ? `${messages.sources}: ${sources.map(sourceName).join(', ')}${more > 0 ? messages.andMore(more) : ''}.`
    : '';

/** Each date with what it holds for: an element leaves many dates to its table, and a picture has none. */
export function allDates(rows: readonly Labelled[], {language, messages}: FootContext): string {
  const labels = new Map<string, string[]>();
  for (const {figure, label} of rows) {
    const date = figure.asOf ? formatDate(figure.asOf, language) : messages.dateNotStated;
    labels.set(date, [...(labels.get(date) ?? []), label]);
  }
  return messages.asOfSentence(
    [...labels].map(([date, whose]) => `${date} (${whose.join(', ')})`).join('; '),
  );
}

/** As of when the figures are, and where they come from, as the elements write it. */
export function footOf(rows: readonly Labelled[], context: FootContext): string[] {
  if (rows.length === 0) return [];
  const {topic, language, messages} = context;
  const {sources, more} = sourcesInLine(rows, topic);
  const sentence = toAsOfSentence(rows, language, messages);
  const dates = sentence === messages.datesInTable ? allDates(rows, context) : sentence;
  return [dates, sourcesLine(sources, more, context)].filter(Boolean);
}
