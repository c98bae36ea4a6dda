/** English of what an analogy asks, which comes after its first picture. */
export const enAsking = {
  guessField: 'Your guess',
  showIt: 'Show',
  justShowIt: 'Just show me',
  noGuess: 'Write a number, or have it shown.',
  guessed: (guess: string) => `Your guess: ${guess}.`,
};
