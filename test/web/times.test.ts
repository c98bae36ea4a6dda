import {expect, html} from '@open-wc/testing';
import {button, heard, mount, ownTopic, parts, press, until, wordsOf} from './support.js';
import {watchChannels} from './watch.js';
import type {ExplainerBarChart} from '../../src/index.js';

watchChannels();

const runRates = html`<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>`;

const times = (chart: Element) => parts(chart, 'times').map(wordsOf);
const ask = (chart: Element) => button(chart, /How many times/);
const select = (chart: Element) => chart.shadowRoot!.querySelector('select')!;
const ticks = (chart: Element) =>
  [...chart.shadowRoot!.querySelectorAll('.ticks')].map(svg => svg.querySelectorAll('line:not(.halo)'));

/** A chart whose bars are counted. */
async function counted(template = runRates): Promise<ExplainerBarChart> {
  const chart = await mount(template);
  ask(chart).click();
  await until(() => select(chart));
  return chart;
}

function choose(chart: Element, label: string) {
  const list = select(chart);
  list.value = [...list.options].find(option => wordsOf(option) === label)!.value;
  list.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('how many times', () => {
  it('counts in the smallest bar at first, with qualifier and status', async () => {
    const chart = await counted();
    expect(wordsOf(select(chart).selectedOptions[0]!)).to.equal('Amazon, now');
    expect(times(chart)).to.deep.equal([
      'at most about 16 times, extrapolated',
      'about 2.5 times, hypothetical',
      'the unit',
    ]);
  });

  it('counts in any bar', async () => {
    const chart = await counted();
    choose(chart, 'Amazon, if');
    await chart.updateComplete;
    expect(times(chart)[0]).to.equal('about 6.5 times, hypothetical');
    choose(chart, 'Nvidia');
    await chart.updateComplete;
    expect(times(chart)[0]).to.equal('the unit');
  });

  it('draws as many ticks, each a unit further', async () => {
    const chart = await counted();
    choose(chart, 'Amazon, if');
    await chart.updateComplete;
    const [nvidia, amazonIf, amazonNow] = ticks(chart);
    expect([nvidia!.length, amazonIf!.length, amazonNow!.length]).to.deep.equal([6, 1, 0]);
    const zero = chart.shadowRoot!.querySelector('.zero')!.getBoundingClientRect().left;
    const unit = amazonIf![0]!.getBoundingClientRect().left - zero;
    [...nvidia!].forEach((tick, index) =>
      expect(tick.getBoundingClientRect().left - zero).to.be.closeTo(unit * (index + 1), 1),
    );
  });

  it('says in words what a tick is where it is more than one unit', async () => {
    const figures = [4, 800].map((value, index) => ({
      id: `f${index}`,
      label: `F${index}`,
      value,
      unit: 'km',
      status: 'reported',
      sources: ['atlas'],
    }));
    const charts = [{id: 'c', title: 'T', bars: [{figure: 'f0'}, {figure: 'f1'}]}];
    const chart = await counted(
      html`<explainer-bar-chart .topicData=${ownTopic({figures, charts})}></explainer-bar-chart>`,
    );
    expect(ticks(chart).map(({length}) => length)).to.deep.equal([0, 20]);
    expect(wordsOf(chart.shadowRoot!.querySelector('[part=controls]')!)).to.contain(
      'One tick stands for 10 times.',
    );
  });

  it('goes away as it came, and the button says which it is', async () => {
    const chart = await counted();
    expect(ask(chart).getAttribute('aria-expanded')).to.equal('true');
    ask(chart).click();
    await chart.updateComplete;
    expect(times(chart)).to.deep.equal([]);
    expect(ask(chart).getAttribute('aria-expanded')).to.equal('false');
  });

  it('keeps the unit when bars are sorted, and when it is asked for again', async () => {
    const chart = await counted();
    choose(chart, 'Amazon, if');
    button(chart, /How many/).click();
    button(chart, /How many/).click();
    await chart.updateComplete;
    expect(times(chart)[1]).to.equal('the unit');
  });

  it('is chosen by keyboard alone', async () => {
    const chart = await counted();
    ask(chart).focus();
    await press('Tab');
    expect(chart.shadowRoot!.activeElement === select(chart)).to.equal(true);
    await press('ArrowUp');
    // Some engines choose at once, some when the list is closed.
    await press('Enter');
    await until(() => times(chart)[1] === 'the unit');
  });

  it('tells the page what the reader chose', async () => {
    const chart = await mount(runRates);
    const events = heard('explainer-times');
    ask(chart).click();
    await until(() => select(chart));
    choose(chart, 'Nvidia');
    ask(chart).click();
    expect(events.map(event => (event as CustomEvent<{figure?: string}>).detail.figure)).to.deep.equal([
      'amazon-silicon-run-rate',
      'nvidia-run-rate',
      undefined,
    ]);
  });

  it('is said once, half a second after the last choice', async () => {
    const chart = await counted();
    choose(chart, 'Nvidia');
    choose(chart, 'Amazon, if');
    const status = chart.shadowRoot!.querySelector('[role=status]')!;
    await until(() => wordsOf(status));
    expect(wordsOf(status)).to.equal(
      'Counted in “Amazon, if”: Nvidia about 6.5 times, hypothetical; Amazon, now about 0.4 times, hypothetical.',
    );
  });

  it('is not offered where there is nothing to count in', async () => {
    const figures = [{id: 'a', label: 'A', value: 0, unit: 'km', status: 'reported', sources: ['atlas']}];
    const charts = [{id: 'c', title: 'T', bars: [{figure: 'a'}]}];
    const chart = await mount(
      html`<explainer-bar-chart .topicData=${ownTopic({figures, charts})}></explainer-bar-chart>`,
    );
    expect(() => ask(chart)).to.throw();
  });
});
