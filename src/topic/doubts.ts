import {problemsAt, type Problem} from './problem.js';

/** Where a figure can contradict itself; a warning anywhere else leaves its number alone. */
const numbersAndDates = /\.(low|value|high|asOf|formula)$/;

/**
 * What is wrong with a figure's own numbers and dates, in sentences. A figure with any of these is shown as
 * wrong wherever it stands: a low end above the high one, a date that is still to come.
 */
export const doubtsAbout = (figure: string, problems: readonly Problem[]): string[] =>
  problemsAt(problems, 'figures', figure)
    .filter(({path}) => numbersAndDates.test(path))
    .map(({message}) => message);
