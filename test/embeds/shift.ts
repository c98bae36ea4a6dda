/** How far a page moves under its reader. */

/** How far a page may move, as the browser counts it, until all is drawn. */
export const mostShift = {
  /** Past this readers call it bad (web.dev/articles/cls). */
  any: 0.1,
  /**
   * Where all is drawn before: what lines move that grow while a page comes in pieces, by the browser’s own doing; 0.011
   * were seen, right to left. What a script of ours adds is measured apart, and is nothing.
   */
  drawnBefore: 0.02,
} as const;

/** One move, as the browser reports it. */
export interface Shift {
  seconds: number;
  /** The part of the window that moved, times how far. */
  value: number;
}

/**
 * Cumulative layout shift as it is defined (web.dev/articles/cls): the worst of the bursts, where a burst has no pause of
 * a second and lasts five seconds at most.
 *
 * @example
 * cumulativeShift([{seconds: 0, value: 0.1}, {seconds: 0.5, value: 0.1}, {seconds: 9, value: 0.15}]); // 0.2
 */
export function cumulativeShift(shifts: readonly Shift[]): number {
  let worst = 0;
  let burst = {from: -Infinity, to: -Infinity, sum: 0};
  for (const {seconds, value} of shifts) {
    const goesOn = seconds - burst.to < 1 && seconds - burst.from < 5;
    burst = goesOn
      ? {...burst, to: seconds, sum: burst.sum + value}
      : {from: seconds, to: seconds, sum: value};
    worst = Math.max(worst, burst.sum);
  }
  return worst;
}
