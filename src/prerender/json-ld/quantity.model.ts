import type {FigureNumber} from '../../format/figure.js';
import {findById, qualifierOf} from '../../topic/schema/lookup.js';
import type {Figure, UnitName} from '../../topic/schema/schema.js';
import {parseUnit} from '../../topic/schema/unit.js';
import {toIsoDate} from './iso-date.js';
import type {Quantity} from './nodes.js';

/** The ends that a number has: "more than 20" has a lower one and says no number. */
type Bounds = Pick<Quantity, 'value' | 'minValue' | 'maxValue'>;

/**
 * `{value: 20e9, qualifier: 'more-than'}` → `{minValue: 20e9}`. What is "about" stays a value: that it is not exact only
 * words can say.
 */
export function toBounds({value, low, high, ...figure}: FigureNumber): Bounds {
  const qualifier = qualifierOf(figure as Figure);
  if (value !== undefined && (qualifier === 'more-than' || qualifier === 'at-least'))
    return {minValue: value};
  if (value !== undefined && qualifier === 'up-to') return {maxValue: value};
  return {value, minValue: low, maxValue: high};
}

/**
 * What is counted, by the topic’s own word: `GW` → "gigawatts", `USD/year` as it is. Never a code of units (`unitCode`):
 * which one is meant a topic does not say.
 */
export function toUnitText(unit: string, units: readonly UnitName[]): string | undefined {
  const parsed = parseUnit(unit);
  if (parsed.kind !== 'count') return unit;
  const {noun, per} = parsed;
  const name = findById(units, noun)?.other ?? noun;
  return [name, ...(per ? [per] : [])].filter(Boolean).join('/') || undefined;
}

/** What a quantity is written from, beside the figure. */
export interface QuantityContext {
  units: readonly UnitName[];
  /** The number in words. */
  words: string;
  /** How firm it is, in a word, and what that is called. */
  status: {name: string; value: string};
  /** Whether something contradicts it. */
  isDoubtful: boolean;
}

/** What was counted or measured, and by somebody else than whom it is about. All else follows from something, or is meant to. */
const isObserved = ({status, formula, claimedBy}: Figure, {isDoubtful}: QuantityContext) =>
  status === 'reported' && !formula && !claimedBy && !isDoubtful;

/** The number of a figure, for machines and in words. */
export function toQuantity(figure: Figure, context: QuantityContext): Quantity {
  const {units, words, status} = context;
  const isObservation = isObserved(figure, context);
  return {
    '@type': isObservation ? 'Observation' : 'QuantitativeValue',
    description: words,
    ...toBounds(figure),
    unitText: toUnitText(figure.unit, units),
    observationDate: isObservation ? toIsoDate(figure.asOf) : undefined,
    additionalProperty: {'@type': 'PropertyValue', ...status},
  };
}
