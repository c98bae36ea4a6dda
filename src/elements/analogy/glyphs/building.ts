/** An office building: windows, a door, the ground it stands on. */
export const path =
  'M5.5 21V4.5A1.5 1.5 0 0 1 7 3h10a1.5 1.5 0 0 1 1.5 1.5V21M9.5 6.5v2M14.5 6.5v2M9.5 11.5v2M14.5 11.5v2M10 21v-4h4v4M2.5 21h19';
