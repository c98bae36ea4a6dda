import type {FigureStatus} from '../topic/schema/schema.js';

const statusMeaning: Record<FigureStatus | 'unknown', string> = {
  reported: 'Somebody counted or measured this, and a source passes it on.',
  estimated: 'This is someone’s best guess at a real number; nobody has counted it.',
  extrapolated: 'This takes a recent pace and supposes that it lasts.',
  hypothetical: 'This would be true only if something changed that has not changed so far.',
  illustrative: 'This number was invented to explain an idea and measures nothing.',
  unknown: 'Whoever gave this number did not say where it comes from.',
};

/** English of the evidence popover, which loads when the first one opens. */
export const enEvidence = {
  // What kind of number it is, in a sentence
  statusMeaning,
  holdsOnly: (condition: string) => `Holds only ${condition}.`,

  workedOut: 'Worked out',

  // Who says it, and where it stands
  saidBy: 'Said by',
  carriedBy: 'Carried by',
  sourcesDiffer: 'Sources differ:',
};
