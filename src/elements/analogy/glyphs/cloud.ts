/** A cloud with a flat base. */
export const path = 'M6.5 21a4.5 4.5 0 0 1 0-9a5.5 5.5 0 0 1 10.5-1a5 5 0 0 1 0 10z';
