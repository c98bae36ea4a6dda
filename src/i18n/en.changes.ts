/** English of what a reader has changed in a calculator, which comes after its first picture. */
export const enChanges = {
  changed: 'What you changed',
  change: (label: string, now: string, before: string) => `${label}: ${now}, before ${before}`,
  changeFromNothing: (label: string, now: string) => `${label}: ${now}`,
};
