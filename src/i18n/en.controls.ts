/** English of what a reader sets, for elements that have something to set. */
export const enControls = {
  startAgain: 'Reset',
  less: (label: string) => `${label}: one less`,
  more: (label: string) => `${label}: one more`,
};
