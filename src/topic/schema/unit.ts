/**
 * Units as authors write them: `USD`, `USD/year`, `share`, `times`, `number`, or a noun of the topic's own (`GW`,
 * `loaves/week`).
 */

/** What a unit string means. `per` is the time it is counted over, in the singular ("year"). */
export type Unit =
  | {kind: 'money'; currency: string; per?: string}
  | {kind: 'share'; per?: undefined}
  | {kind: 'multiple'; per?: undefined}
  /** The noun is empty where nothing in particular is counted. */
  | {kind: 'count'; noun: string; per?: string};

/**
 * `USD/year` → `{kind: 'money', currency: 'USD', per: 'year'}`, `GW` → `{kind: 'count', noun: 'GW'}`. `number` is a
 * count without a noun, for data that comes without a unit.
 */
export function parseUnit(unit: string): Unit {
  if (unit === 'share') return {kind: 'share'};
  if (unit === 'times') return {kind: 'multiple'};
  if (unit === 'number') return {kind: 'count', noun: ''};
  const [name = '', per] = unit.split('/');
  const rate = per ? {per} : {};
  return /^[A-Z]{3}$/.test(name)
    ? {kind: 'money', currency: name, ...rate}
    : {kind: 'count', noun: name, ...rate};
}
