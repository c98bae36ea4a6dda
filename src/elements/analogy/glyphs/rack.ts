/** A server rack: three machines, each with its two lights. */
export const path =
  'M6.5 3h11A1.5 1.5 0 0 1 19 4.5V21H5V4.5A1.5 1.5 0 0 1 6.5 3zM5 9h14M5 15h14M11 6h2M14.5 6h2M11 12h2M14.5 12h2M11 18h2M14.5 18h2';
