/** A coin from the front: its edge, and the rim within. */
export const path = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M6.5 12a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0';
