import type {Report, Steps} from './draft.js';
import {notIn} from './references.js';

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
