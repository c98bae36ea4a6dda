import type {Report} from './draft.js';
import type {Calculator, Figure} from './schema.js';

/** One calculator while it is checked, with the figures around it. */
export interface CalculatorPlace {
  calculator: Calculator;
  figures: readonly Figure[];
  report: Report;
}
