/** Numbers with all that travels with them through a formula. */
import fc from 'fast-check';
import type {Firmness, Quantity} from '../../src/topic/schema/quantity.js';
import {qualifiers} from '../../src/topic/schema/schema.js';

/** From most to least firm, as readers are promised it. */
export const byFirmness: readonly Firmness[] = [
  'reported',
  'estimated',
  'extrapolated',
  'unknown',
  'hypothetical',
  'illustrative',
];

/** Any quantity with a value and a unit from these. */
export const quantityOf = (
  value: fc.Arbitrary<number>,
  unit: fc.Arbitrary<string | undefined> = fc.constant(undefined),
): fc.Arbitrary<Quantity> =>
  fc.record({
    value,
    qualifier: fc.constantFrom(...qualifiers),
    unit,
    status: fc.constantFrom(...byFirmness),
  });
