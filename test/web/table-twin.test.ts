import {expect, html} from '@open-wc/testing';
import {button, heard, mount, ownTopic, parts, partOf, until, wordsOf} from './support.js';
import {watchChannels} from './watch.js';

watchChannels();

const runRates = html`<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>`;
const rowsOf = (chart: Element) =>
  [...partOf<HTMLTableElement>(chart, 'table').rows].map(row => [...row.cells].map(wordsOf));

/** What a click gave the reader as a file. */
async function download(chart: HTMLElement): Promise<{name: string; body: string}> {
  const {click} = HTMLAnchorElement.prototype;
  const {createObjectURL} = URL;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = given => createObjectURL.call(URL, (blob = given as Blob));
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  button(chart, /CSV/).click();
  await until(() => name);
  Object.assign(URL, {createObjectURL});
  Object.assign(HTMLAnchorElement.prototype, {click});
  return {name, body: await blob!.text()};
}

describe('the table twin', () => {
  it('is behind a switch that says what it does', async () => {
    const events = heard('explainer-table');
    const chart = await mount(runRates);
    const table = partOf(chart, 'table');
    expect(table.checkVisibility()).to.equal(false);
    const toggle = button(chart, /Show as table/);
    toggle.click();
    await chart.updateComplete;
    expect(table.checkVisibility()).to.equal(true);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(wordsOf(toggle)).to.equal('Hide table');
    toggle.click();
    expect(events.map(event => (event as CustomEvent).detail.open)).to.deep.equal([true, false]);
  });

  it('holds every datum, in the order of the bars', async () => {
    const [head, nvidia, standalone, now] = rowsOf(await mount(runRates));
    expect(head).to.deep.equal(['What', 'Value', 'Status', 'As of', 'Said by', 'Sources']);
    expect(nvidia!.slice(1, 4)).to.deep.equal(['$326 billion a year', 'extrapolated', 'mid-2026']);
    expect(standalone!.slice(1, 5)).to.deep.equal([
      'about $50 billion a year',
      'hypothetical',
      'April 2026',
      'Amazon',
    ]);
    expect(now!.slice(1, 4)).to.deep.equal([
      'more than $20 billion a year',
      'extrapolated',
      'first quarter of 2026',
    ]);
    for (const row of [nvidia, standalone, now]) expect(row![5]).not.to.equal('');
  });

  it('is a real table with a caption and headings for rows and columns', async () => {
    const table = partOf<HTMLTableElement>(await mount(runRates), 'table');
    expect(wordsOf(table.caption!)).to.contain('Nvidia takes in');
    expect(table.querySelectorAll('thead th[scope=col]')).to.have.length(6);
    expect(table.querySelectorAll('tbody th[scope=row]')).to.have.length(3);
  });

  it('scrolls in a region of its own, which has a name and can be focused', async () => {
    const region = partOf(await mount(runRates), 'table-scroll');
    expect(region.getAttribute('role')).to.equal('region');
    expect(region.getAttribute('aria-label')).to.contain('Nvidia');
    expect(region.tabIndex).to.equal(0);
  });

  it('links a source to its address', async () => {
    const chart = await mount(html`<explainer-bar-chart .topicData=${ownTopic()}></explainer-bar-chart>`);
    const link = partOf(chart, 'table').querySelector('a')!;
    expect(link.href).to.equal('https://example.org/atlas');
  });

  it('gives everything as CSV, under a name of its own', async () => {
    const events = heard('explainer-export');
    const {name, body} = await download(await mount(runRates));
    expect(name).to.equal('trainium-run-rates.csv');
    const [head, ...rows] = body.replace('\ufeff', '').trim().split('\r\n');
    expect(head).to.equal('label,value,qualifier,low,high,unit,as-of,status,claimed by,sources,addresses');
    expect(rows).to.have.length(3);
    expect(rows[1]).to.match(/^"Amazon, if",50000000000,about,,,USD\/year,2026-04,hypothetical,Amazon,/);
    expect(events).to.have.length(1);
  });

  it('has as many rows as there are bars', async () => {
    const chart = await mount(html`<explainer-bar-chart .topicData=${ownTopic()}></explainer-bar-chart>`);
    expect(rowsOf(chart)).to.have.length(1 + parts(chart, 'value').length);
  });
});
