/** A topic of the page's own, given to a chart as an object. */
export const loaves = {
  schemaVersion: 1,
  id: 'loaves',
  title: 'Loaves',
  units: [{id: 'loaf', one: 'loaf', other: 'loaves'}],
  figures: [
    {id: 'monday', label: 'Monday', value: 80, unit: 'loaf', status: 'illustrative'},
    {id: 'saturday', label: 'Saturday', value: 160, unit: 'loaf', status: 'illustrative'},
  ],
  charts: [
    {
      id: 'sold',
      title: 'Loaves sold in a day',
      message: 'Twice as many on Saturday as on Monday.',
      bars: [{figure: 'monday'}, {figure: 'saturday'}],
    },
  ],
};
