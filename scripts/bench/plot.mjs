import {axisY, barX, plot, text} from '@observablehq/plot';
import {barsIn, size} from './three-bars.mjs';

const chart = order => {
  const bars = barsIn(order);
  return plot({
    ...size,
    marginLeft: 120,
    marginRight: 120,
    x: {axis: null},
    y: {domain: bars.map(({label}) => label), label: null},
    marks: [
      barX(bars, {x: 'value', y: 'label', fill: 'steelblue'}),
      text(bars, {x: 'value', y: 'label', text: 'text', textAnchor: 'start', dx: 8}),
      axisY({tickSize: 0}),
    ],
  });
};

export const observablePlot = {
  name: 'Observable Plot',
  draw: place => place.append(chart('value')),
  drawSortable(place) {
    const redraw = order => place.replaceChildren(chart(order));
    redraw('given');
    return redraw;
  },
};
