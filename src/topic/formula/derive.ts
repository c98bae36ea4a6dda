/** What the formulas of derived figures come to. */
import {evaluate} from './evaluate.js';
import {namesIn, parseFormula} from './formula.js';
import {type Missing, type Quantity, statedQuantity} from '../schema/quantity.js';
import type {Figure} from '../schema/schema.js';

const isMistake = (result: Quantity | Missing | undefined) =>
  !!result && 'missing' in result && !!result.isMistake;

/**
 * What each formula gives, by the id of its figure. A figure that states a value is taken at its word by the others.
 * A formula that leads back to itself, or needs one that is wrong, is a mistake; `explain` says what is the matter with
 * a name that cannot be used. With "a" = 5 GW and "b" = `a * 2` → "b" is 10.
 */
export function computeFormulas(
  figures: readonly (Figure | undefined)[],
  explain = (name: string) => `it cannot use "${name}"`,
): ReadonlyMap<string, Quantity | Missing> {
  const byId = new Map(figures.map(figure => [figure?.id, figure]));
  const results = new Map<string, Quantity | Missing>();
  /** The figures that wait for the one at its end. */
  const path: string[] = [];

  function lookup(name: string): Quantity | Missing {
    const known = statedQuantity(byId.get(name)!) ?? results.get(name);
    return known && 'value' in known ? known : {missing: `"${name}" has no value`};
  }

  function compute(formula: string): Quantity | Missing {
    const parsed = parseFormula(formula);
    if ('problem' in parsed) return {missing: parsed.problem, isMistake: true};
    const wrong = namesIn(parsed.tree).find(name => !visit(byId.get(name)));
    return wrong ? {missing: explain(wrong), isMistake: true} : evaluate(parsed.tree, lookup);
  }

  /** Computes a figure after those that it needs. False for one that cannot be used. */
  function visit(figure: Figure | undefined): boolean {
    if (!figure?.formula) return !!figure;
    const {id, formula} = figure;
    if (path.includes(id)) closeCircle(id);
    if (!results.has(id)) {
      path.push(id);
      const result = compute(formula);
      path.pop();
      // The members of a circle were told already.
      if (!results.has(id)) results.set(id, result);
    }
    return !isMistake(results.get(id));
  }

  function closeCircle(id: string) {
    const circle = path.slice(path.indexOf(id));
    const missing = `it goes in a circle: ${[...circle, id].join(' → ')}`;
    for (const member of circle) results.set(member, {missing, isMistake: true});
  }

  byId.forEach(visit);
  return results;
}
