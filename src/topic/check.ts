/** What a schema cannot know: whether the parts of a topic agree with each other and with the calendar. */
import {checkFigure} from './check-figure.js';
import {checkTexts} from './check-texts.js';
import {computeFormulas} from './derive.js';
import {type Draft, partNames, type Report, reporter} from './draft.js';
import type {Problem} from './problem.js';
import {proseNumberFinder} from './prose.js';
import {References} from './references.js';
import type {BarChart, Figure} from './schema.js';

/** What `checkTopic` needs beside the topic. */
export interface CheckOptions {
  /** The day after which nothing can have been published, `YYYY-MM-DD`. */
  today: string;
  /** Problems of parts that were dropped before; a part that refers to one of them is told so. Left out: none. */
  dropped?: readonly Problem[];
}

/** Bars beside each other are compared, so a chart has one unit: a market's size never stands beside run rates. */
function checkOneUnit({bars}: BarChart, unitOf: (figure: string) => string | undefined, report: Report) {
  const first = unitOf(bars[0]!.figure);
  bars.forEach(({figure}, index) => {
    const unit = unitOf(figure);
    if (first && unit && unit !== first)
      report('error', ['bars', index], `is in ${unit}, but the first bar is in ${first}. Put them in two charts.`);
  });
}

/**
 * Checks a topic that has the right form. An error stands at a part that has to be dropped for it, a warning at
 * one that can be shown, marked. A topic that comes with the library has neither.
 *
 * A figure whose `low` is 5 and whose `value` is 3 → a warning at `figures[0].low`:
 * `figures[0] "run-rate": low is 5, above value, 3. Write low ≤ value ≤ high.`
 */
export function checkTopic(topic: Draft, {today, dropped = []}: CheckOptions): Problem[] {
  const problems: Problem[] = [];
  const references = new References(topic, dropped);
  const surroundings = {today, references, findNumbers: proseNumberFinder(topic)};
  const computed = computeFormulas(topic.figures, name => references.explainName(name));
  const currencies = new Set(Intl.supportedValuesOf('currency'));
  const unitOf = (id: string) => topic.figures[references.placeOf('figures', id)!]?.unit;

  for (const name of partNames)
    topic[name].forEach((part, index) => {
      if (!part) return;
      const report = reporter(problems, {part: name, index, id: part.id});
      const first = references.placeOf(name, part.id);
      if (first !== index) report('error', ['id'], `is taken by ${name}[${first}]. Give each its own.`);
      if (name === 'figures') checkFigure(part as Figure, computed.get(part.id), currencies, report);
      if (name === 'charts') checkOneUnit(part as BarChart, unitOf, report);
      checkTexts(name, part, surroundings, report);
    });
  return problems;
}
