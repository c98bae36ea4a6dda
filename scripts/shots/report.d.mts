import type {Box} from './compare.mjs';

/** What is wrong with pictures: files that differ, that have no reference, that are references of nothing. */
export interface Faults {
  different: {file: string; share: number; box: Box}[];
  fresh: string[];
  orphans: string[];
}

/** With which browser the references were made, and whether it is this one. */
export function versionInWords(now: string, then: string | undefined): string;

/** A line for each fault, or story with faults. */
export function faultsInWords(faults: Faults): string[];

/** The last line. */
export function totalInWords(count: number, faults: Faults): string;
