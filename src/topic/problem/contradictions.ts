import type {Problem} from './problem.js';
import type {Figure} from '../schema/schema.js';

/** Where a figure or its source can contradict itself; a warning anywhere else leaves its number alone. */
const doubtful = /\.(low|value|high|asOf|formula|qualifier|unit|status|date)$/;

/**
 * What is wrong with a figure's own numbers and dates, and with the dates of its sources, in sentences. A figure with
 * any of these is shown as wrong wherever it stands: a low end above the high one, a date that is still to come.
 */
export const contradictionsOf = (
  {id, status, sources = []}: Figure,
  problems: readonly Problem[],
): string[] =>
  problems.flatMap(({path, part, id: of, message}) =>
    (part === 'sources' ? sources.includes(of!) : part === 'figures' && of === id) &&
    // A status that is missing is shown as that.
    doubtful.test(status ? path : path.replace(/status$/, ''))
      ? message
      : [],
  );
