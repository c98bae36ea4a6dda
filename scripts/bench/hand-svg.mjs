/** What somebody writes who needs these three bars once: rectangles and words in one SVG. */
import {barsIn, size} from './three-bars.mjs';

const rowHeight = 60;
const [labelWidth, plotWidth] = [140, 360];
const largest = 326;

function row({label, value, text}, index) {
  const y = index * rowHeight + 20;
  const width = (value / largest) * plotWidth;
  return `<text x="0" y="${y + 20}">${label}</text>
    <rect x="${labelWidth}" y="${y}" width="${width}" height="30" fill="steelblue"></rect>
    <text x="${labelWidth + width + 8}" y="${y + 20}">${text}</text>`;
}

const markup = order =>
  `<svg width="${size.width}" height="${size.height}" role="img" aria-label="Run rates">${barsIn(order).map(row).join('')}</svg>`;

export const handSvg = {
  name: 'SVG by hand',
  draw(place) {
    place.innerHTML = markup('value');
  },
  drawSortable(place) {
    const redraw = order => {
      place.innerHTML = markup(order);
    };
    redraw('given');
    return redraw;
  },
};
