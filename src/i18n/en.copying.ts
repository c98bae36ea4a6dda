/** English of what is said when something is copied as text. It loads when a reader asks for that. */
export const enCopying = {
  copied: 'Copied as text, with its sources.',
  copyByHand: 'The text could not be copied for you. It is selected here, for you to copy:',
  close: 'Close',
};
