import {evaluate, type Lookup} from './evaluate.js';
import {parseFormula} from './formula.js';

/** Whether a condition holds; what has no value does not hold. Left out, it always does. */
export function isTrue(condition: string | undefined, lookup: Lookup): boolean {
  if (condition === undefined) return true;
  const parsed = parseFormula(condition);
  if ('problem' in parsed) return false;
  const result = evaluate(parsed.tree, lookup);
  return 'value' in result && result.value !== 0;
}
