/** English of the table as plain text, which loads when a reader asks for it. */
export const enTableText = {
  ratingNotKnown: 'rating not known',
};
