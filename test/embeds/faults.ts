/** Faults in words, and how long is waited before something is one. */

/** Nothing of ours takes seconds; a slow machine under load may. This only keeps a test from hanging. */
export const patience = {timeout: 120_000} as const;

/** A sentence about the first few of these; nothing where there are none. */
export const told = (what: string, list: string[]) =>
  list.length ? [`${what}: ${list.slice(0, 5).join(' | ')}`] : [];
