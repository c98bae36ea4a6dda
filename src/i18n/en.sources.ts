/** `source 3`, `sources 1, 2 and 4`; the last number never stands alone on a line. */
const numbered = (numbers: readonly number[]) => {
  const [last, ...before] = numbers.toReversed();
  return before.length ? `sources ${before.toReversed().join(', ')} and\u00a0${last}` : `source\u00a0${last}`;
};

/** English of the references, which loads with `explainer-sources`. */
export const enSources = {
  secondHand: 'Some are known here only through others; these say so.',
  nothingCited: 'Nothing on this page cites a source of this topic.',

  // Under a reference
  knownThrough: (numbers: readonly number[]) => `Known through ${numbered(numbers)}`,
  passesOn: (numbers: readonly number[]) => `Carries ${numbered(numbers)}`,

  // Where they differ
  differTitle: 'Where these sources differ',
  saidIn: (numbers: readonly number[]) => numbered(numbers).replace('s', 'S'),
  canAllHold: 'These are told differently, and can all be true.',
};
