/** Whether the parts of a topic agree with each other and with the calendar. */
import {checkFigure} from './check-figure.js';
import {checkTexts} from './check-texts.js';
import type {computeFormulas} from '../formula/derive.js';
import {type Draft, type Report, visitParts} from '../problem/draft.js';
import type {Rules} from '../problem/part-rules.js';
import type {Problem} from '../problem/problem.js';
import {toReferences} from '../problem/references.js';
import type {BarChart, Figure} from '../schema/schema.js';

/** What a check needs beside the topic. */
export interface CheckOptions {
  /** The day after which nothing can have been published, `YYYY-MM-DD`. */
  today: string;
  /** Problems of parts that were dropped before; a part that refers to one of them is told so. Left out: none. */
  dropped?: readonly Problem[];
  /** What computes formulas. Left out: none are checked, for a topic that has none. */
  compute?: typeof computeFormulas;
  /** What checks parts that few topics have. Left out: there are none. */
  rules?: Rules;
}

type FiguresById = ReadonlyMap<string | undefined, Figure | undefined>;

/** Bars beside each other are compared, so a chart has one unit: a market's size never stands beside run rates. */
function checkOneUnit({bars}: BarChart, figureOf: FiguresById, report: Report) {
  const first = bars.map(({figure}) => figureOf.get(figure)?.unit).find(Boolean);
  bars.forEach(({figure}, index) => {
    const unit = figureOf.get(figure)?.unit ?? first;
    if (unit !== first)
      report('error', ['bars', index], `is in ${unit}, the first bar in ${first}. Put them in two charts.`);
  });
}

/** A reader can only guess what the chart then shows. Without it the chart shows all at once. */
function checkGuess({bars, guess}: BarChart, figureOf: FiguresById, report: Report) {
  const shown = bars.map(({figure}) => figure).filter(id => figureOf.get(id)?.value !== undefined);
  if (guess && !shown.includes(guess))
    report(
      'warning',
      ['guess'],
      `is "${guess}", which is no bar with a value. Name one of: ${shown.join(', ')}.`,
    );
}

/**
 * Checks what readers would see: parts that point at parts that are not there, numbers and dates that contradict
 * each other. `checkTopic` adds what helps authors. A figure whose `low` is 5 and whose `value` is 3 → a warning,
 * `figures[0] "run-rate": low is 5, more than value, 3. Correct one of them.`
 */
export function checkParts(
  topic: Draft,
  {today, dropped = [], compute, rules = {}}: CheckOptions,
): Problem[] {
  const problems: Problem[] = [];
  const references = toReferences(topic, dropped);
  const surroundings = {today, references, rules};
  const computed = compute?.(topic.figures, references.faultOfName);
  const figureOf = new Map(topic.figures.map(figure => [figure?.id, figure]));

  visitParts(topic, problems, (part, place, report) => {
    if (place[0] === 'figures') checkFigure(part as Figure, computed?.get(part.id), report);
    if (place[0] === 'charts') {
      checkOneUnit(part as BarChart, figureOf, report);
      checkGuess(part as BarChart, figureOf, report);
    }
    rules[place[0]]?.check(part as never, topic, report);
    checkTexts(part, place, surroundings, report);
  });
  return problems;
}
