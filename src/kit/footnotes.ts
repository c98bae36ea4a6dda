/** The line under a picture: as of when its figures are, and where they come from. */
import {formatDate} from '../format/date.js';
import type {Messages} from '../i18n/messages.js';
import {originsOf} from '../topic/schema/lookup.js';
import type {Figure, Source, Topic} from '../topic/schema/schema.js';

/** More names than these are in the table, not in the line. */
const mostNames = 4;

/** A figure with the label it has in the picture. */
export interface Labelled {
  figure: Figure;
  label: string;
}

/**
 * "As of April 2026." where all figures share a date, else each date with the labels that it holds for:
 * "As of mid 2026 (Nvidia); April 2026 (Amazon, if)."
 */
export function toAsOfSentence(rows: readonly Labelled[], language: string, messages: Messages): string {
  const labelsByDate = new Map<string, string[]>();
  for (const {figure, label} of rows) {
    const date = figure.asOf ? formatDate(figure.asOf, language) : messages.dateNotStated;
    labelsByDate.set(date, [...(labelsByDate.get(date) ?? []), label]);
  }
  if (labelsByDate.size > mostNames) return messages.datesInTable;
  const [first = ''] = labelsByDate.keys();
  const dates = [...labelsByDate].map(([date, labels]) => `${date} (${inLine(labels, messages)})`);
  return messages.asOfSentence(labelsByDate.size === 1 ? first : dates.join('; '));
}

/** As many names as fit, and how many more there are. */
function inLine(names: readonly string[], {andMore}: Messages): string {
  const more = names.length - mostNames;
  return names.slice(0, mostNames).join(', ') + (more > 0 ? andMore(more) : '');
}

/** The sources of all figures, each once, in the order met, as many as fit a line. */
export function sourcesInLine(rows: readonly Labelled[], topic: Topic): {sources: Source[]; more: number} {
  const sources = [...new Set(rows.flatMap(({figure}) => originsOf(topic, figure)))];
  return {sources: sources.slice(0, mostNames), more: Math.max(0, sources.length - mostNames)};
}
