/** What the formulas of derived figures come to. */
import {evaluate} from './evaluate.js';
import {namesIn, parseFormula} from './formula.js';
import {type Missing, type Quantity, statedQuantity} from './quantity.js';
import type {Figure} from './schema.js';

const mistake = (missing: string): Missing => ({missing, isMistake: true});

/** Computes formulas, each after those that it needs. */
class FormulaComputer {
  readonly results = new Map<string, Quantity | Missing>();
  readonly #figures: ReadonlyMap<string, Figure>;
  readonly #explain: (name: string) => string;
  /** The figures that wait for the one at the end. */
  #path: string[] = [];

  constructor(figures: readonly Figure[], explain: (name: string) => string) {
    this.#figures = new Map(figures.map(figure => [figure.id, figure]));
    this.#explain = explain;
    this.#figures.forEach(figure => this.#visit(figure));
  }

  #visit(figure: Figure) {
    const {id, formula} = figure;
    if (!formula || this.results.has(id)) return;
    if (this.#path.includes(id)) return this.#closeCircle(id);
    this.#path.push(id);
    const result = this.#compute(formula);
    this.#path.pop();
    // A circle that it is part of has told more already.
    if (!this.results.has(id)) this.results.set(id, result);
  }

  #compute(formula: string): Quantity | Missing {
    const parsed = parseFormula(formula);
    if ('problem' in parsed) return mistake(parsed.problem);
    for (const name of namesIn(parsed.tree)) {
      const figure = this.#figures.get(name);
      if (figure) this.#visit(figure);
      if (!figure || this.#isMistake(name)) return mistake(this.#explain(name));
    }
    return evaluate(parsed.tree, name => this.#quantityOf(name));
  }

  #isMistake(name: string): boolean {
    const result = this.results.get(name);
    return result !== undefined && 'missing' in result && result.isMistake === true;
  }

  #quantityOf(name: string): Quantity | Missing {
    const known = statedQuantity(this.#figures.get(name)!) ?? this.results.get(name);
    return known && 'value' in known ? known : {missing: `"${name}" has no value`};
  }

  #closeCircle(id: string) {
    const circle = this.#path.slice(this.#path.indexOf(id));
    const words = [...circle, id].join(' → ');
    for (const member of circle) this.results.set(member, mistake(`it goes in a circle, ${words}`));
  }
}

/**
 * What each formula gives, by the id of its figure. A figure that states a value is taken at its word by the others.
 * A formula that leads back to itself, or needs one that is wrong, is a mistake; `explain` says what is the matter
 * with a name that cannot be used.
 */
export const computeFormulas = (
  figures: readonly (Figure | undefined)[],
  explain = (name: string) => `it names "${name}", which cannot be used`,
): ReadonlyMap<string, Quantity | Missing> =>
  new FormulaComputer(figures.filter(figure => figure !== undefined), explain).results;
