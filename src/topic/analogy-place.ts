/** What every rule of analogies needs. */
import type {Report} from './draft.js';
import type {Analogy, Figure} from './schema.js';

/** One analogy while it is checked, with the figures around it. */
export interface Place {
  analogy: Analogy;
  figures: readonly Figure[];
  report: Report;
}
