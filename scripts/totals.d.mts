/** How many tests passed, failed and were skipped. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, and why, a line each. */
  failures?: readonly string[];
}

/** The sum of any number of totals, of none too. */
export function sum(all: readonly Totals[]): Totals;

/** `{passed: 3, failed: 0, skipped: 1}` → "3 passed, 0 failed, 1 skipped". */
export function inWords(totals: Totals): string;

/** Adds totals to a file, a line each. */
export function note(file: string, totals: Totals): void;

/** The sum of what a file holds; zeros, if it was never written. */
export function noted(file: string): Totals;

/** What failed, a line each; nothing where nothing did. */
export function failuresInWords(totals: Totals): string;
