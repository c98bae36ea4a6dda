import {formatFigure} from '../../format/figure.js';
import type {FormatOptions} from '../../format/options.js';
import {formatRange} from '../../format/value.js';
import type {Messages} from '../../i18n/messages.js';
import {findById, statusOf} from '../../topic/schema/lookup.js';
import {contradictionsOf} from '../../topic/problem/contradictions.js';
import type {Problem} from '../../topic/problem/problem.js';
import type {Bar, BarChart, Figure, FigureStatus, Tone, Topic} from '../../topic/schema/schema.js';

/** The order of bars: as the topic gives them, or the largest value first. */
export type BarOrder = 'given' | 'value';

/** One bar in words and numbers, before anything is placed. */
export interface BarRow {
  figure: Figure;
  label: string;
  condition?: string;
  tone: Tone;
  status: FigureStatus | 'unknown';
  value?: number;
  low?: number;
  high?: number;
  /** As drawn: "about $50B". */
  shortValue: string;
  /** As spoken: "about $50 billion a year". */
  longValue: string;
  /** With what contradicts itself: "reported, contradicts itself". */
  statusName: string;
  /** What contradicts itself in this figure, in sentences; shown, never hidden. */
  doubts: string[];
}

/** What a bar chart shows, independent of how wide it is. */
export interface BarModel {
  rows: BarRow[];
  /** False where sorting would change nothing. */
  canSort: boolean;
  /** Whether one bar can be counted in another. */
  canCompare: boolean;
}

/** What a model is made from, beside the chart itself. */
export interface BarContext {
  topic: Topic;
  problems: readonly Problem[];
  language: string;
  messages: Messages;
  order: BarOrder;
}

/**
 * The rows of a chart, in order, in words.
 *
 * @example toBarModel(runRates, context).rows[1].shortValue // "about $50B"
 */
export function toBarModel(chart: BarChart, context: BarContext): BarModel {
  const given = chart.bars.flatMap(bar => toRow(bar, context) ?? []);
  const byValue = given.toSorted(byValueDescending);
  return {
    rows: context.order === 'value' ? byValue : given,
    canSort: byValue.some((row, index) => row !== given[index]),
    canCompare: given.filter(({value}) => value).length > 1,
  };
}

function toRow(bar: Bar, {topic, problems, language, messages}: BarContext): BarRow | undefined {
  const figure = findById(topic.figures, bar.figure);
  if (!figure) return undefined;
  const status = statusOf(figure);
  const doubts = contradictionsOf(figure, problems);
  const format = {locale: language, units: topic.units};
  return {
    figure,
    label: bar.label ?? figure.label,
    condition: bar.condition ?? figure.condition,
    tone: findById(topic.subjects, figure.subject)?.tone ?? 'base',
    status,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    shortValue: formatFigure(figure, {...format, style: 'short'}),
    longValue: toLongValue(figure, {...format, style: 'long', rate: true}),
    statusName: doubts.length ? messages.doubtful(messages.statuses[status]) : messages.statuses[status],
    doubts,
  };
}

/** The value, and in words what else the range says: "30 kilometers (20 kilometers to 45 kilometers)". */
function toLongValue(figure: Figure, format: FormatOptions) {
  const {value, low, high, unit} = figure;
  const text = formatFigure(figure, format);
  const hasBoth = value !== undefined && low !== undefined && high !== undefined;
  return hasBoth ? `${text} (${formatRange(low, high, unit, format)})` : text;
}

/** Largest first; what has no value last, in the order given. */
const byValueDescending = (a: BarRow, b: BarRow) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0;
