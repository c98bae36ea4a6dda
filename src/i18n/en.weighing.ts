/** English of what matters to a reader, which loads when that is asked. */
export const enWeighing = {
  weighHint:
    'Set how much each row counts. The score is the sum of weight times rating, as a share of the best possible.',
};
