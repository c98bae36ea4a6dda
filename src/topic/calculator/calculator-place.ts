import type {Report} from '../problem/draft.js';
import type {Calculator, Figure} from '../schema/schema.js';

/** One calculator while it is checked, with the figures around it. */
export interface CalculatorPlace {
  calculator: Calculator;
  figures: readonly Figure[];
  report: Report;
}
