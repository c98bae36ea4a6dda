/** English of numbered references. */
export const enReferences = {
  knownThrough: (numbers: string) => `known through ${numbers}`,
  noAddress: 'no address given',
};
