/** What has to hold in the formulas of an analogy. */
import type {Place} from './analogy-place.js';
import {checkId} from '../check/check-id.js';
import type {Steps} from '../problem/draft.js';
import {namesIn, parseFormula, type Formula} from '../formula/formula.js';
import type {Analogy} from '../schema/schema.js';
import {parseUnit} from '../schema/unit.js';

/** All formulas of an analogy, with where they stand. */
export function formulasOf({
  quantities = [],
  sentences = [],
  picture,
}: Analogy): [formula: string, steps: Steps][] {
  const all: [string | undefined, Steps][] = [
    ...quantities.map(({formula}, index): [string, Steps] => [formula, ['quantities', index, 'formula']]),
    ...sentences.map(({when}, index): [typeof when, Steps] => [when, ['sentences', index, 'when']]),
    ...(picture?.exchange?.rivals ?? []).map(({when}, index): [typeof when, Steps] => [
      when,
      ['picture', 'exchange', 'rivals', index, 'when'],
    ]),
  ];
  return all.filter((place): place is [string, Steps] => place[0] !== undefined);
}

type Timing = 'once' | 'yearly';

/** Whether what a formula gives comes once or every year, and where both meet in a sum. */
function timingOf(
  formula: Formula,
  timings: ReadonlyMap<string, Timing>,
  onMeeting: () => void = () => {},
): Timing | undefined {
  if (formula.kind !== 'operation') return formula.kind === 'name' ? timings.get(formula.name) : undefined;
  const found = formula.inputs.map(input => timingOf(input, timings, onMeeting));
  const isSum = /^([-+]|min|max|[<>=!]=?)$/.test(formula.operation);
  if (isSum && found.includes('once') && found.includes('yearly')) onMeeting();
  // A ratio of the two is a number of years, and comes neither once nor yearly.
  if (formula.operation === '/' && found[0] !== found[1] && found[1]) return undefined;
  return found.find(timing => timing);
}

/**
 * Whether each name comes once or every year: as its author says, as its unit says, or as its formula gives; so that
 * no sum can hide behind a name between.
 */
function timingsOf({analogy: {quantities = []}, figures}: Place): ReadonlyMap<string, Timing> {
  const timings = new Map<string, Timing>();
  const isYearly = (unit: string) => parseUnit(unit).per === 'year';
  for (const {id, unit} of figures) if (isYearly(unit)) timings.set(id, 'yearly');
  for (const {id, unit, comes} of quantities) if (comes ?? isYearly(unit)) timings.set(id, comes ?? 'yearly');
  // A quantity can come before those that it needs: as many rounds as there are quantities reach through any chain.
  const trees = quantities.flatMap(({id, formula}) => {
    const parsed = parseFormula(formula);
    return 'tree' in parsed ? {id, tree: parsed.tree} : [];
  });
  for (let round = 0; round < trees.length; round++)
    for (const {id, tree} of trees) {
      const found = timings.has(id) ? undefined : timingOf(tree, timings);
      if (found) timings.set(id, found);
    }
  return timings;
}

/** Checks that formulas can be read, know their names, and never put together what comes once and every year. */
export function checkFormulas(place: Place) {
  const {analogy, figures, report} = place;
  const known = [...(analogy.parameters ?? []), ...(analogy.quantities ?? []), ...figures];
  const timings = timingsOf(place);
  for (const [formula, steps] of formulasOf(analogy)) {
    const parsed = parseFormula(formula);
    if ('problem' in parsed) {
      report('error', steps, `cannot be read: ${parsed.problem}.`);
      continue;
    }
    for (const name of new Set(namesIn(parsed.tree)))
      checkId(name, steps, 'parameters, quantities or figures', known, report, 'names');
    timingOf(parsed.tree, timings, () =>
      report('error', steps, 'puts together what comes once and what comes every year. Keep them apart.'),
    );
  }
}
