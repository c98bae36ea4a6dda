/** What every subject draws: the three run rates of the built-in topic, in billions of dollars a year. */
const smallestFirst = [
  {label: 'Amazon, now', value: 20, text: 'more than $20B'},
  {label: 'Amazon, if', value: 50, text: 'about $50B'},
  {label: 'Nvidia', value: 326, text: '$326B'},
];

/** `given` is smallest first, so that sorting by value has something to do. */
export const barsIn = order => (order === 'value' ? smallestFirst.toReversed() : smallestFirst);

/** Room for one chart, in pixels: about the width of an article's column. */
export const size = {width: 640, height: 200};
