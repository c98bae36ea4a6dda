import type {PartName} from '../schema/schema.js';

/** One thing wrong with a topic. The same for the command line, the builder and the elements. */
export interface Problem {
  /** Where: `figures[2].value`, counted as in the author's file. Empty for the whole topic. */
  path: string;
  /** Where in words, what is wrong, and what to do about it. */
  message: string;
  /** An error drops the part at its path; a warning shows the part, marked. */
  severity: 'error' | 'warning';
  /** The collection of the part that has it: `figures`. Left out for the head of a topic. */
  part?: PartName;
  /** The id of the part that has it, as the author wrote it. Left out if it has none. */
  id?: string;
}

/** Whether it drops the part that it is told of. */
export const isError = ({severity}: Problem) => severity === 'error';

/**
 * The problems that concern one part, in their order: its own, and those of its whole collection or of the whole
 * topic. Without an id, those of every part of the collection.
 * `problemsAt(problems, 'charts', 'run-rates')` → what to say where the chart "run-rates" should stand.
 */
export const problemsAt = (problems: readonly Problem[], part: PartName, id?: string) =>
  problems.filter(
    problem =>
      !problem.path ||
      problem.path === part ||
      (problem.part === part && (id === undefined || problem.id === id)),
  );
