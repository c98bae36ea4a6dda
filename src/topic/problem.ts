/** One thing wrong with a topic. The same for the command line, the builder and the elements. */
export interface Problem {
  /** Where: `figures[2].value`, with the part's id in words if it has one. Empty for the whole topic. */
  path: string;
  /** What is wrong, and what to do about it. */
  message: string;
  /** An error drops the part at its path; a warning shows the part, marked. */
  severity: 'error' | 'warning';
}

/** Path steps as one string: `['figures', 2, 'value']` → `figures[2].value`. */
export const toPath = (steps: readonly (string | number)[]) =>
  steps.map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '');
