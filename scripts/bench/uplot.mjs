import uPlot from 'uplot';
import styles from 'uplot/dist/uPlot.min.css?inline';
import {barsIn, size} from './three-bars.mjs';

export function loadUplot() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const options = {
  ...size,
  legend: {show: false},
  cursor: {show: false},
  scales: {x: {time: false, range: [-0.5, 2.5]}, y: {range: [0, 340]}},
};

const columnsIn = order => [[0, 1, 2], barsIn(order).map(({value}) => value)];

function chartIn(place, order) {
  let shown = order;
  const axes = [{splits: [0, 1, 2], values: () => barsIn(shown).map(({label}) => label)}, {}];
  const series = [{}, {fill: 'steelblue', paths: uPlot.paths.bars({size: [0.6, 100]})}];
  const chart = new uPlot({...options, axes, series}, columnsIn(order), place);
  return next => {
    shown = next;
    chart.setData(columnsIn(next));
  };
}

export const uplot = {
  name: 'uPlot',
  draw: place => void chartIn(place, 'value'),
  drawSortable: place => chartIn(place, 'given'),
};
