/** A truck from the side: load, cab, two wheels. */
export const path =
  'M4.5 18.5H2V5h12.5v13.5h-5M14.5 9h4l3.5 4.5v5h-2M7 16a2.5 2.5 0 0 1 0 5a2.5 2.5 0 0 1 0-5zM17.5 16a2.5 2.5 0 0 1 0 5a2.5 2.5 0 0 1 0-5z';
