import {mostTold, type Report, type Steps} from '../problem/draft.js';
import {findById} from '../schema/lookup.js';
import {notIn} from '../problem/references.js';

/** How many wrong ids each place had so far. Beyond those that are told, nobody reads what was meant. */
const wrong = new WeakMap<Report, number>();

/** An id has to be among those that are there. */
export function checkId(
  id: string | undefined,
  steps: Steps,
  list: string,
  known: readonly {id: string}[],
  report: Report,
  verb = 'is',
) {
  if (id === undefined || findById(known, id)) return;
  const before = wrong.get(report) ?? 0;
  wrong.set(report, before + 1);
  const ids = before < mostTold ? known.map(item => item.id) : [];
  report('error', steps, `${verb} "${id}", ${notIn(list, id, ids)}`);
}
