import {writeFormula} from '../../format/working.js';
import {evaluate} from '../../topic/formula/evaluate.js';
import {namesIn, parseFormula, type Formula} from '../../topic/formula/formula.js';
import {findById} from '../../topic/schema/lookup.js';
import {statedQuantity} from '../../topic/schema/quantity.js';
import type {Figure, Topic} from '../../topic/schema/schema.js';

/** How a figure came about: its formula with the labels of figures in it, and these figures. */
export interface WorkedOut {
  words: string;
  from: Figure[];
}

/**
 * `nvidia-run-rate / 4` → "Nvidia’s revenue run rate ÷ 4", and the figure that is named. Nothing for a figure that
 * states its number, or whose formula cannot be read.
 */
export function toWorkedOut({formula}: Figure, {figures}: Topic, language: string): WorkedOut | undefined {
  const parsed = formula === undefined ? undefined : parseFormula(formula);
  if (formula === undefined || !parsed || 'problem' in parsed) return undefined;
  const find = (name: string) => findById(figures, name);
  const isTrue = (condition: Formula) => {
    const result = evaluate(condition, name => {
      const figure = find(name);
      return figure && statedQuantity(figure);
    });
    return 'value' in result && result.value !== 0;
  };
  const write = (name: string) => find(name)?.label ?? name;
  return {
    words: writeFormula(formula, {write, isTrue, language}),
    from: namesIn(parsed.tree).flatMap(name => find(name) ?? []),
  };
}
