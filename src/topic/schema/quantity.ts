/** A number with what has to travel with it through a formula, and how that travels. */
import type {Figure, FigureStatus, Qualifier} from './schema.js';

/** How firm a number is; `unknown` where the topic does not say. */
export type Firmness = FigureStatus | 'unknown';

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

/** A number that somebody states, and not a formula: it has a unit. */
export type StatedQuantity = Quantity & {unit: string};

/** The number that a figure states, for formulas; `undefined` if it states none. */
export function statedQuantity({
  value,
  qualifier = 'exact',
  unit,
  status,
}: Figure): StatedQuantity | undefined {
  return value === undefined ? undefined : {value, qualifier, unit, status: status ?? 'unknown'};
}

/**
 * From most to least firm. What holds only under a condition stays hypothetical beside a number of which nothing is
 * known, so `unknown` stands before it.
 */
const firmness: readonly (Firmness | undefined)[] = [
  'reported',
  'estimated',
  'extrapolated',
  'unknown',
  'hypothetical',
  'illustrative',
];

const doubtOf = (status: Firmness | undefined) => firmness.indexOf(status);

/** Whether the first is less firm than the second: `hypothetical` than `reported`. */
export const isLessFirm = (status: Firmness | undefined, than: Firmness) => doubtOf(status) > doubtOf(than);

/** The least firm of them: a sum of a reported and a hypothetical number is hypothetical. */
export const leastFirm = (statuses: readonly (Firmness | undefined)[]) =>
  firmness[Math.max(...statuses.map(doubtOf))];

/** What a qualifier says of a result that falls as the number rises: 1 / "more than 20" is "up to" 1/20. */
export const flipped: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  about: 'about',
  'more-than': 'up-to',
  'at-least': 'up-to',
  'up-to': 'at-least',
};

/** The qualifier of what two numbers make together. Pushes in opposite ways leave only "about". */
export function joinQualifiers(a: Qualifier, b: Qualifier): Qualifier {
  if (a === b || b === 'exact') return a;
  if (a === 'exact') return b;
  const bothPushUp = flipped[a] === 'up-to' && flipped[b] === 'up-to';
  return bothPushUp ? 'more-than' : 'about';
}

/** How many times the second number the first is: $326 billion by "more than $20 billion" → 16.3, up to. Not by zero. */
export const toRatio = (number: Quantity, divisor: Quantity): Quantity => ({
  value: number.value / divisor.value,
  qualifier: joinQualifiers(
    divisor.value > 0 ? number.qualifier : flipped[number.qualifier],
    number.value < 0 ? divisor.qualifier : number.value ? flipped[divisor.qualifier] : 'exact',
  ),
  unit: 'times',
  status: leastFirm([number.status, divisor.status]),
});
