/** The element itself, from the build that readers get. */

let sortable;

function chartIn(place, properties) {
  const chart = Object.assign(document.createElement('explainer-bar-chart'), properties);
  place.append(chart);
  return chart;
}

/** Waits until a chart of each kind is drawn, so that module and topic are there before anything is measured. */
export async function loadOurs(topic) {
  const [chart] = topic.charts;
  sortable = {...topic, charts: [{...chart, bars: chart.bars.toReversed(), sort: 'given'}]};
  const charts = [drawOurs(document.body), chartIn(document.body, {topicData: sortable})];
  await customElements.whenDefined('explainer-bar-chart');
  await Promise.all(charts.map(chart => chart.updateComplete));
  for (const chart of charts) {
    if (chart.state !== 'ready') throw new Error(`Our chart is ${chart.state}.`);
    chart.remove();
  }
}

const drawOurs = place => chartIn(place, {topic: 'trainium', chart: 'run-rates'});

/** A chart whose bars a sort really moves; those of the built-in one are the largest first already. */
export async function sortableChart(place) {
  const chart = chartIn(place, {topicData: sortable});
  await chart.updateComplete;
  return chart;
}

export const ours = {
  name: 'explainer-bar-chart',
  draw: place => drawOurs(place).updateComplete,
  async drawSortable(place) {
    const chart = await sortableChart(place);
    return order => {
      chart.sort = order;
      return chart.updateComplete;
    };
  },
};
