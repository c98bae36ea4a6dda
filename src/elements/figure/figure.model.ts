import {formatFigure} from '../../format/figure.js';
import type {FormatStyle} from '../../format/options.js';
import {contradictionsOf} from '../../topic/problem/contradictions.js';
import {statusOf} from '../../topic/schema/lookup.js';
import type {Problem} from '../../topic/problem/problem.js';
import type {Figure, FigureStatus, Topic} from '../../topic/schema/schema.js';
import type {FigureMessages} from '../../i18n/figure.js';

/** A figure as it stands in a sentence, in words. */
export interface FigureModel {
  figure: Figure;
  status: FigureStatus | 'unknown';
  /** As written where the page says nothing: "about $50 billion". */
  value: string;
  /** With its rate: "about $50 billion a year". */
  fullValue: string;
  /** Spoken, and printed, after the number: " (hypothetical)". */
  aside: string;
  /** Whether paper says it too: what is simply reported needs no word. */
  isPrinted: boolean;
  /** What is wrong with the number, in sentences: it contradicts itself, or the page says another. */
  doubts: string[];
}

/** What a model is made from, beside the figure. */
export interface FigureContext {
  topic: Topic;
  problems: readonly Problem[];
  language: string;
  messages: FigureMessages;
  /** How it is written where the page says nothing. */
  style: FormatStyle;
  /** The words of the page that say another number, if they do. */
  differing?: string;
}

/**
 * What a sentence says of a figure.
 *
 * @example toFigureModel(figure, {...context, differing: undefined}).aside // " (hypothetical)"
 */
export function toFigureModel(figure: Figure, context: FigureContext): FigureModel {
  const {topic, problems, language, messages, style, differing} = context;
  const format = {locale: language, units: topic.units};
  const status = statusOf(figure);
  const fullValue = formatFigure(figure, {...format, rate: true});
  const doubts = contradictionsOf(figure, problems);
  const name = messages.statuses[status];
  const statusName = doubts.length > 0 ? messages.doubtful(name) : name;
  return {
    figure,
    status,
    value: formatFigure(figure, {...format, style}),
    fullValue,
    aside: differing ? messages.asideDiffering(fullValue, statusName) : messages.aside(statusName),
    isPrinted: status !== 'reported' || doubts.length > 0 || !!differing,
    doubts: differing ? [messages.differs(differing, fullValue), ...doubts] : doubts,
  };
}
