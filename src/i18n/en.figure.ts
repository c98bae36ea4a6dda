/** English of a figure in a sentence, which loads with the first one. */
export const enFigure = {
  /** After the number: spoken, and printed where the number is not simply reported. */
  aside: (status: string) => ` (${status})`,
  asideDiffering: (value: string, status: string) => ` (differs from its topic: ${value}, ${status})`,
  differs: (words: string, value: string) => `The page says “${words}”, its topic ${value}.`,
};
