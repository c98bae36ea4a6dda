/** An oven from the front: three knobs, and a loaf behind the window of its door. */
export const path =
  'M4.5 3h15A1.5 1.5 0 0 1 21 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 19.5v-15A1.5 1.5 0 0 1 4.5 3zM6 6h2M11 6h2M16 6h2M6 9.5h12v8h-12zM8.5 17.5c0-2 1.5-3.5 3.5-3.5s3.5 1.5 3.5 3.5';
