import {expect, html} from '@open-wc/testing';
import type {ExplainerBarChart} from '../../src/index.js';
import {heard, mount, parts, press, until, wordsOf} from './support.js';
import {watchChannels} from './watch.js';

watchChannels();

const runRates = html`<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>`;
const values = (chart: Element) => parts<HTMLButtonElement>(chart, 'value');
const focused = (chart: Element) => chart.shadowRoot!.activeElement;
const openEvidence = (chart: Element) =>
  until(() => chart.shadowRoot!.querySelector<HTMLElement>('[part=evidence]:popover-open'));
const noEvidence = (chart: Element) => until(() => !chart.shadowRoot!.querySelector('[part=evidence]'));

async function open(chart: ExplainerBarChart, index: number) {
  values(chart)[index]!.click();
  return openEvidence(chart);
}

describe('the evidence of a number', () => {
  it('says status and what it means, condition, who says it, as of when, sources with carriers, and what differs', async () => {
    const words = wordsOf(await open(await mount(runRates), 1));
    for (const piece of [
      'about $50 billion a year',
      'hypothetical',
      'Holds only if the chip business stood alone',
      'As of April 2026',
      'Said by Amazon',
      'Amazon’s letter to shareholders',
      'early April 2026',
      'Carried by',
      'iEXExchanger',
      'Sources differ:',
    ]) {
      expect(words).to.contain(piece);
    }
    expect(words).not.to.contain('[[');
  });

  it('stands right after its button, which names it and says that it is open', async () => {
    const chart = await mount(runRates);
    const evidence = await open(chart, 1);
    const button = values(chart)[1]!;
    expect(button.nextElementSibling === evidence).to.equal(true);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(values(chart)[0]!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('stays inside the viewport', async () => {
    const box = (await open(await mount(runRates), 0)).getBoundingClientRect();
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(innerWidth);
  });

  it('opens with Enter, closes with Escape, and the focus is back on its button', async () => {
    const chart = await mount(runRates);
    values(chart)[0]!.focus();
    await press('Enter');
    await openEvidence(chart);
    await press('Tab');
    expect(focused(chart)!.parentElement!.matches('[part=evidence]')).to.equal(true);
    await press('Escape');
    await noEvidence(chart);
    expect(focused(chart) === values(chart)[0]).to.equal(true);
  });

  it('closes with a second press of its button', async () => {
    const chart = await mount(runRates);
    await open(chart, 0);
    await until(() => values(chart)[0]!.hasAttribute('popovertarget'));
    values(chart)[0]!.click();
    await noEvidence(chart);
    expect(values(chart)[0]!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('makes room for that of another number', async () => {
    const chart = await mount(runRates);
    await open(chart, 0);
    values(chart)[2]!.click();
    await until(() => values(chart)[2]!.getAttribute('aria-expanded') === 'true');
    const evidence = await openEvidence(chart);
    expect(wordsOf(evidence)).to.contain('more than $20 billion a year');
    expect(parts(chart, 'evidence')).to.have.length(1);
  });

  it('closes with a second press however soon it comes', async () => {
    const chart = await mount(runRates);
    await open(chart, 0);
    values(chart)[0]!.click();
    await noEvidence(chart);
    // What it needs is loaded now: it is open with the update after the press, before the browser has told of it.
    values(chart)[0]!.click();
    await until(() => chart.shadowRoot!.querySelector('[part=evidence]:popover-open'));
    values(chart)[0]!.click();
    await noEvidence(chart);
    expect(values(chart)[0]!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('tells the page which number was opened and closed', async () => {
    const events = heard('explainer-evidence');
    const chart = await mount(runRates);
    await open(chart, 0);
    await press('Escape');
    await noEvidence(chart);
    expect(events.map(event => (event as CustomEvent).detail)).to.deep.equal([
      {figure: 'nvidia-run-rate', open: true},
      {figure: 'nvidia-run-rate', open: false},
    ]);
  });

  it('is gone when the chart is taken away and put back', async () => {
    const chart = await mount(runRates);
    await open(chart, 0);
    const {parentElement} = chart;
    chart.remove();
    parentElement!.append(chart);
    await chart.updateComplete;
    expect(chart.shadowRoot!.querySelector(':popover-open') === null).to.equal(true);
    await open(chart, 1);
  });
});

describe('the keyboard in a plot', () => {
  it('comes to all values by one tab stop', async () => {
    const chart = await mount(runRates);
    expect(values(chart).map(button => button.tabIndex)).to.deep.equal([0, -1, -1]);
  });

  const moves: [string, number, number][] = [
    ['ArrowDown', 0, 1],
    ['ArrowRight', 1, 2],
    ['ArrowUp', 2, 1],
    ['ArrowLeft', 1, 0],
    ['ArrowUp', 0, 0],
    ['End', 0, 2],
    ['Home', 2, 0],
  ];
  for (const [key, from, to] of moves) {
    it(`moves from value ${from + 1} to ${to + 1} with ${key}`, async () => {
      const chart = await mount(runRates);
      values(chart)[from]!.focus();
      await press(key);
      expect(focused(chart) === values(chart)[to]).to.equal(true);
      await chart.updateComplete;
      expect(values(chart).findIndex(button => button.tabIndex === 0)).to.equal(to);
    });
  }

  it('follows the direction of writing', async () => {
    const page = await mount<HTMLElement>(html`<div dir="rtl">${runRates}</div>`);
    const chart = page.querySelector('explainer-bar-chart')!;
    await chart.updateComplete;
    values(chart)[0]!.focus();
    await press('ArrowLeft');
    expect(focused(chart) === values(chart)[1]).to.equal(true);
  });

  it('keeps the keys that it uses to itself and lets the others pass', async () => {
    const chart = await mount(runRates);
    const keys: string[] = [];
    const listen = (event: KeyboardEvent) => keys.push(event.key);
    document.addEventListener('keydown', listen);
    values(chart)[0]!.focus();
    await press('ArrowDown');
    await press('a');
    document.removeEventListener('keydown', listen);
    expect(keys).to.deep.equal(['a']);
  });

  it('is not trapped: Tab leads on', async () => {
    const chart = await mount(runRates);
    values(chart)[0]!.focus();
    await press('Tab');
    expect(focused(chart)!.textContent).to.match(/How many times/);
  });

  it('never takes the focus by itself', async () => {
    await mount(runRates);
    expect(document.activeElement === document.body).to.equal(true);
  });
});
