import {BarController, BarElement, CategoryScale, Chart, LinearScale} from 'chart.js';
import {barsIn, size} from './three-bars.mjs';

export function loadChartJs() {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale);
}

const options = {animation: false, responsive: false, indexAxis: 'y', events: []};

const dataIn = order => ({
  labels: barsIn(order).map(({label}) => label),
  datasets: [{data: barsIn(order).map(({value}) => value), backgroundColor: 'steelblue'}],
});

function chartIn(place, order) {
  const canvas = Object.assign(document.createElement('canvas'), size);
  place.append(canvas);
  return new Chart(canvas, {type: 'bar', data: dataIn(order), options});
}

export const chartJs = {
  name: 'Chart.js',
  draw: place => void chartIn(place, 'value'),
  drawSortable(place) {
    const chart = chartIn(place, 'given');
    return order => {
      chart.data = dataIn(order);
      chart.update('none');
    };
  },
  /** It keeps a list of all its charts. */
  clear(stage) {
    for (const canvas of stage.querySelectorAll('canvas')) Chart.getChart(canvas)?.destroy();
  },
};
