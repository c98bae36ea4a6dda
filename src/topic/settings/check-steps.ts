/** What has to hold of a number that is set in steps from one end to another. */

/** No hand sets a slider more finely, and what has no end cannot be looked through. */
const mostSteps = 10_000;

/** Tells what is wrong with the ends, or with the steps between them. False where there is nothing between the ends. */
export function checkSteps(
  {low, high, step}: {low: number; high: number; step: number},
  tell: (key: string, says: string) => void,
): boolean {
  const room = high - low;
  if (room === Infinity) tell('high', `is ${high}, too far from low, ${low}. Write a smaller one.`);
  else if (!(room > 0)) tell('low', `is ${low}, and high is ${high}. Write a smaller one.`);
  else if (!(step > 0) || step > room) tell('step', `is ${step}. Write one between 0 and ${room}.`);
  else if (room / step > mostSteps) tell('step', `makes more than ${mostSteps} steps. Write a larger one.`);
  return room > 0 && room < Infinity;
}
