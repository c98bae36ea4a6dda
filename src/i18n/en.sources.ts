/** `1, 2 and 4`. */
const inWords = (numbers: readonly number[]) =>
  [numbers.slice(0, -1).join(', '), numbers.at(-1)].filter(Boolean).join(' and ');

const sourcesNumbered = (numbers: readonly number[]) =>
  `${numbers.length === 1 ? 'source' : 'sources'} ${inWords(numbers)}`;

/** English of the references, which loads with `explainer-sources`. */
export const enSources = {
  sourcesTitle: 'Sources',
  secondHand: 'Some are known here only through others; these say so.',
  nothingCited: 'Nothing on this page cites a source of this topic.',

  // Under a reference
  knownThrough: (numbers: readonly number[]) => `Known through ${sourcesNumbered(numbers)}`,
  passesOn: (numbers: readonly number[]) => `Carries ${sourcesNumbered(numbers)}`,

  // Where they differ
  differTitle: 'Where these sources differ',
  saidIn: (numbers: readonly number[]) => sourcesNumbered(numbers).replace('s', 'S'),
  canAllHold: 'These are told differently, and can all be true.',
};
