/** English of the table as plain text, which loads when a reader asks for it. */
export const enTableText = {
  ratingNotKnown: 'rating not known',
  copied: 'Copied as text, with its sources.',
  copyByHand: 'The text could not be copied for you. It is selected here, for you to copy:',
  close: 'Close',
};
