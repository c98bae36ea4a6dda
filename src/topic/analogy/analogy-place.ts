/** What every rule of analogies needs. */
import type {Report} from '../problem/draft.js';
import type {Analogy, Figure} from '../schema/schema.js';

/** One analogy while it is checked, with the figures around it. */
export interface Place {
  analogy: Analogy;
  figures: readonly Figure[];
  report: Report;
}
