/** The figures that an analogy is computed with: how firm each is, and who says so. */
import {formatFigure} from '../../format/figure.js';
import {findById, sourcesOf} from '../../topic/schema/lookup.js';
import type {Analogy, Source} from '../../topic/schema/schema.js';
import type {AnalogyContext} from './amount.model.js';

/** What stands behind the numbers. */
export interface NumbersNote {
  /** "Price of an oven, paid once: 20,000 coins (illustrative)". */
  figures: string[];
  sources: Source[];
}

export function toNumbersNote(
  {figures = []}: Analogy,
  {topic, language, messages}: AnalogyContext,
): NumbersNote {
  const found = figures.flatMap(id => findById(topic.figures, id) ?? []);
  const format = {locale: language, units: topic.units, rate: true};
  return {
    figures: found.map(figure => {
      const status = messages.statuses[figure.status ?? 'unknown'];
      return messages.firm(figure.label, formatFigure(figure, format), status);
    }),
    sources: [...new Set(found.flatMap(figure => sourcesOf(topic, figure)))],
  };
}
