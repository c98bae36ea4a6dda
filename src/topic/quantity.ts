/** A number with what has to travel with it through a formula, and how that travels. */
import type {Figure, FigureStatus, Qualifier} from './schema.js';

/** How firm a number is; `not-given` where the topic does not say. */
export type Firmness = FigureStatus | 'not-given';

/** A number that is there. */
export interface Quantity {
  value: number;
  qualifier: Qualifier;
  /** As figures write it. Left out for a bare number, which fits any unit. */
  unit?: string;
  /** Left out for a formula's own numbers, which take nothing from the firmness of others. */
  status?: Firmness;
}

/** A number that is not there. */
export interface Missing {
  /** Why, in words: `it divides by zero`. */
  missing: string;
  /** True if the formula itself is wrong, whatever the numbers are: an unknown name, units that do not fit. */
  isMistake?: boolean;
}

/** The number that a figure states, for formulas; `undefined` if it states none. */
export function statedQuantity({value, qualifier = 'exact', unit, status}: Figure): Quantity | undefined {
  return value === undefined ? undefined : {value, qualifier, unit, status: status ?? 'not-given'};
}

/**
 * From most to least firm. What would hold only under a condition stays hypothetical beside a number of which
 * nothing is known, so `not-given` stands before it.
 */
const doubt: Record<Firmness, number> = {
  reported: 1,
  estimated: 2,
  extrapolated: 3,
  'not-given': 4,
  hypothetical: 5,
  illustrative: 6,
};

/** Whether the first is less firm than the second: `hypothetical` than `reported`. */
export const isLessFirm = (status: Firmness, than: Firmness) => doubt[status] > doubt[than];

/** The least firm of them: a sum of a reported and a hypothetical number is hypothetical. */
export const leastFirm = (statuses: readonly (Firmness | undefined)[]): Firmness | undefined =>
  statuses.reduce<Firmness | undefined>((least, status) => (!least || (status && isLessFirm(status, least)) ? status : least), undefined);

/** What a qualifier says of the result when the result falls as the number rises: 1 / "more than 20" is "up to" 1/20. */
export const flipped: Record<Qualifier, Qualifier> = {
  exact: 'exact',
  about: 'about',
  'more-than': 'up-to',
  'at-least': 'up-to',
  'up-to': 'at-least',
};

const isUpward = (qualifier: Qualifier) => qualifier === 'more-than' || qualifier === 'at-least';

/** The qualifier of what two numbers make together. Pushes in opposite ways leave only "about". */
export function joinQualifiers(a: Qualifier, b: Qualifier): Qualifier {
  if (a === b || b === 'exact') return a;
  if (a === 'exact') return b;
  return isUpward(a) && isUpward(b) ? 'more-than' : 'about';
}
