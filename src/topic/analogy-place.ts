/** What every rule of analogies needs. */
import type {Report, Steps} from './draft.js';
import {notIn} from './references.js';
import type {Analogy, Figure} from './schema.js';

/** One analogy while it is checked, with the figures around it. */
export interface Place {
  analogy: Analogy;
  figures: readonly Figure[];
  report: Report;
}

/** An id has to be among those that are there. */
export function checkId(
  id: string | undefined,
  steps: Steps,
  list: string,
  known: readonly {id: string}[],
  report: Report,
  verb = 'is',
) {
  const ids = known.map(item => item.id);
  if (id !== undefined && !ids.includes(id))
    report('error', steps, `${verb} "${id}", ${notIn(list, id, ids)}`);
}
