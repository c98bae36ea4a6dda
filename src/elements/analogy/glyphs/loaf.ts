/** A loaf from the side, scored three times. */
export const path =
  'M4.5 21A2.5 2.5 0 0 1 2 18.5V16c0-4.5 4-8 10-8s10 3.5 10 8v2.5a2.5 2.5 0 0 1-2.5 2.5zM6 12.5l2 4M11 11.5l2 4M16 12.5l2 4';
