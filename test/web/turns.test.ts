import {expect} from '@open-wc/testing';
import {mount, ownTopic, parts} from './support.js';
import {watchChannels} from './watch.js';
import {html} from 'lit';

watchChannels();

const many = 300;

const chartOf = (inner: string, attributes = '') =>
  `<explainer-bar-chart ${attributes}>${inner}</explainer-bar-chart>`;

const table = `<table data-explainer-data><tr><th>label</th><th>value</th></tr>${Array.from(
  {length: 12},
  (_, index) => `<tr><td>Day ${index}</td><td>${index + 1}</td></tr>`,
).join('')}</table>`;

const json = `<script type="application/json">${JSON.stringify(ownTopic())}</script>`;

type Chart = HTMLElementTagNameMap['explainer-bar-chart'];

/** A page’s own work: a message to itself that is sent again whenever it comes. It counts its turns until it is stopped. */
function startPinging() {
  const {port1, port2} = new MessageChannel();
  let turns = 0;
  port1.onmessage = () => {
    turns++;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  return () => {
    port1.close();
    return turns;
  };
}

/** Puts charts on the page at once. */
function putAll(markup: string): [page: HTMLElement, charts: Chart[]] {
  const page = document.createElement('div');
  page.innerHTML = markup;
  document.body.append(page);
  return [page, [...page.querySelectorAll('explainer-bar-chart')]];
}

describe('three hundred elements at once', () => {
  // What is loaded late is here before: else the page would have its turns while that comes.
  before(async () => {
    for (const inner of [table, json]) {
      const [page, [chart]] = putAll(chartOf(inner));
      await chart!.updateComplete;
      page.remove();
    }
    await mount(html`<explainer-bar-chart topic="trainium"></explainer-bar-chart>`);
  });

  const kinds: [what: string, chart: string][] = [
    ['of a built-in topic', chartOf('', 'topic="trainium"')],
    ['of rows inside them', chartOf(table)],
    ['of JSON inside them', chartOf(json)],
  ];
  for (const [what, chart] of kinds)
    it(`${what} leave the page its turns`, async () => {
      const stop = startPinging();
      const [page, charts] = putAll(chart.repeat(many));
      await Promise.all(charts.map(one => one.updateComplete));
      const turns = stop();
      for (const one of charts) expect(parts(one, 'bar').length).to.be.greaterThan(1);
      // In one task there would be none; how many there are is for `test/unit/turns.test.ts`.
      expect(turns).to.be.at.least(3);
      page.remove();
    });

  it('show the words inside them until their turn has come', async () => {
    const [page, charts] = putAll(chartOf('<p>Words</p>', 'topic="trainium"').repeat(many));
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const waiting = charts.filter(({hasUpdated}) => !hasUpdated);
    expect(waiting.length).to.be.greaterThan(0);
    for (const one of waiting) expect(one.firstElementChild!.checkVisibility()).to.equal(true);
    for (const one of waiting) expect(one.firstElementChild!.getBoundingClientRect().height).to.be.above(0);
    await Promise.all(charts.map(one => one.updateComplete));
    for (const one of charts) expect(one.shadowRoot!.querySelector(':scope > slot')).to.equal(null);
    page.remove();
  });

  it('are drawn in the order in which they stand', async () => {
    const [page, charts] = putAll(chartOf('', 'topic="trainium"').repeat(20));
    const order: number[] = [];
    await Promise.all(charts.map((one, index) => one.updateComplete.then(() => order.push(index))));
    expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
    page.remove();
  });

  it('of which some are removed leave nothing behind, and all say that they are done', async () => {
    const nodes = document.getElementsByTagName('*').length;
    const [page, charts] = putAll(chartOf(table).repeat(40));
    charts.filter((_, index) => index % 2).forEach(chart => chart.remove());
    await Promise.all(charts.map(chart => chart.updateComplete));
    for (const chart of page.querySelectorAll('explainer-bar-chart')) expect(chart.state).to.equal('ready');
    page.append(...charts);
    await Promise.all(charts.map(chart => chart.updateComplete));
    for (const chart of charts) expect(chart.state).to.equal('ready');
    page.remove();
    expect(document.getElementsByTagName('*').length).to.equal(nodes);
  });
});

describe('one element', () => {
  it('is drawn before any task that was there after it', async () => {
    const stop = startPinging();
    await new Promise(resolve => setTimeout(resolve));
    const [page, [chart]] = putAll(chartOf('', 'topic="trainium"'));
    for (let step = 0; step < 50; step++) await undefined;
    expect(chart!.state).to.equal('ready');
    stop();
    page.remove();
  });

  it('that is drawn answers a reader at once, however many others still wait', async () => {
    const [first, [chart]] = putAll(chartOf('', 'topic="trainium"'));
    await chart!.updateComplete;
    const [page, others] = putAll(chartOf('', 'topic="trainium"').repeat(many));
    chart!.heading = 'Another';
    for (let step = 0; step < 50; step++) await undefined;
    expect(chart!.shadowRoot!.textContent).to.include('Another');
    expect(others.at(-1)!.state).to.equal('waiting');
    await Promise.all(others.map(one => one.updateComplete));
    first.remove();
    page.remove();
  });
});
