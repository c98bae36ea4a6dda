import {expect, html} from '@open-wc/testing';
import {button, heard, mount, ownTopic, partOf, parts, press, until, wordsOf} from './support.js';
import {takeSaid, watchChannels} from './watch.js';
import type {ExplainerBarChart} from '../../src/index.js';

watchChannels();

const asking = html`<explainer-bar-chart
  topic="trainium"
  chart="run-rates"
  guess="nvidia-run-rate"
></explainer-bar-chart>`;

const find = <Found extends HTMLElement>(chart: Element, selector: string) =>
  chart.shadowRoot!.querySelector<Found>(selector)!;
const slider = (chart: Element) => find<HTMLInputElement>(chart, 'input[type=range]');
const field = (chart: Element) => find<HTMLInputElement>(chart, 'input[type=number]');
const fault = (chart: Element) => wordsOf(find(chart, '[role=alert]'));

/** A chart that asks. */
async function mountAsking(template = asking): Promise<ExplainerBarChart> {
  const chart = await mount(template);
  await until(() => find(chart, '[part=ask]'));
  return chart;
}

function write(input: HTMLInputElement, value: string) {
  input.value = value;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Words that a reader can see, hear or find. */
const seenWords = (chart: Element) =>
  [...chart.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    // A slot has no box of its own.
    .filter(element => element.closest(':not(slot)')!.checkVisibility({visibilityProperty: true}))
    .flatMap(({childNodes}) => [...childNodes].filter(node => node instanceof Text))
    .map(node => node.textContent!.trim())
    .filter(Boolean)
    .join(' ');

describe('a chart that asks first', () => {
  it('does not tell the answer: not in title, message, bars, table, names or evidence', async () => {
    const chart = await mountAsking();
    const words = seenWords(chart);
    expect(words).to.contain('Nvidia’s revenue run rate: how much?');
    expect(words).to.contain('about $50B').and.to.contain('more than $20B');
    expect(words).to.not.match(/326|6\.5/);
    const controls = [...chart.shadowRoot!.querySelectorAll('button')].filter(element =>
      element.checkVisibility({visibilityProperty: true}),
    );
    expect(controls.map(wordsOf)).to.deep.equal(['Show', 'Just show me']);
    const names = [...chart.shadowRoot!.querySelectorAll('.ask [aria-label], .ask [aria-valuetext]')];
    for (const name of names) expect(name.outerHTML).to.not.contain('326');
  });

  it('never shows the answer while what asks is on its way', async () => {
    const chart = await mount(asking);
    const frame = find(chart, '.frame');
    expect(frame.matches('.ask') || getComputedStyle(frame).visibility === 'hidden').to.equal(true);
    await until(() => find(chart, '[part=ask]'));
  });

  it('is a group named by its question', async () => {
    const chart = await mountAsking();
    const group = partOf(chart, 'ask');
    const title = chart.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
    expect([group.getAttribute('role'), title.getAttribute('role')]).to.deep.equal(['group', 'heading']);
  });

  it('can be named by the topic, and the author has the last word', async () => {
    const topic = ownTopic();
    const data = {...topic, charts: [{...topic.charts[0]!, guess: 'long'}]};
    const chart = await mountAsking(html`<explainer-bar-chart .topicData=${data}></explainer-bar-chart>`);
    expect(seenWords(chart)).to.contain('The long one: how much?').and.not.to.contain('40');
    chart.guess = 'none';
    await chart.updateComplete;
    expect(seenWords(chart)).to.contain('40');
    chart.guess = 'short';
    await chart.updateComplete;
    expect(seenWords(chart)).to.contain('The short one: how much?');
  });

  it('breaks a word that is longer than its line', async () => {
    const label = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenherstellung';
    const topic = ownTopic();
    const figures = topic.figures.map(figure => ({...figure, label}));
    const page = await mount<HTMLElement>(
      html`<div style="width: 20rem">
        <explainer-bar-chart guess="long" .topicData=${{...topic, figures}}></explainer-bar-chart>
      </div>`,
    );
    const chart = page.querySelector('explainer-bar-chart')!;
    await until(() => find(chart, '[part=ask]'));
    expect(chart.scrollWidth).to.equal(chart.clientWidth);
  });

  it('shows the chart, and tells the author, if there is no such bar', async () => {
    const chart = await mount(
      html`<explainer-bar-chart topic="trainium" guess="nvidia"></explainer-bar-chart>`,
    );
    await until(() => seenWords(chart).includes('326'));
    expect(takeSaid()).to.deep.equal([
      'warn: explainer-bar-chart: guess="nvidia" names no bar with a value. It has: nvidia-run-rate, amazon-standalone-run-rate, amazon-silicon-run-rate.',
    ]);
  });
});

describe('a guess', () => {
  it('is set with the slider or the field, which stay in step', async () => {
    const chart = await mountAsking();
    write(slider(chart), '400');
    await chart.updateComplete;
    expect(field(chart).value).to.equal('400');
    write(field(chart), '150');
    await chart.updateComplete;
    expect(slider(chart).value).to.equal('150');
    expect(slider(chart).getAttribute('aria-valuetext')).to.equal('$150 billion a year');
  });

  it('draws a bar of its own, from zero, on a scale with the others', async () => {
    const chart = await mountAsking();
    write(field(chart), '50');
    await chart.updateComplete;
    const width = (selector: string) => find(chart, `.ask ${selector}`).getBoundingClientRect().width;
    expect(width('rect:not(.halo)')).to.be.closeTo(width('.bar'), 3);
    expect(seenWords(chart)).to.contain('$50B your guess');
  });

  it('can be typed digit by digit, with a point', async () => {
    const chart = await mountAsking();
    field(chart).focus();
    for (const key of ['3', '.', '5']) await press(key);
    expect(field(chart).value).to.equal('3.5');
    expect(slider(chart).getAttribute('aria-valuetext')).to.equal('$3.5 billion a year');
  });

  it('can be typed with an exponent, which on its way is no number', async () => {
    const chart = await mountAsking();
    field(chart).focus();
    for (const key of ['1', 'e', '2']) await press(key);
    expect(field(chart).valueAsNumber).to.equal(100);
    expect(slider(chart).value).to.equal('100');
  });

  it('can be set by keyboard alone, and shown with Enter', async () => {
    const chart = await mountAsking();
    slider(chart).focus();
    await press('ArrowRight');
    await press('Tab');
    expect(chart.shadowRoot!.activeElement === field(chart)).to.equal(true);
    await press('Enter');
    expect(wordsOf(partOf(chart, 'feedback'))).to.contain(
      'Your guess, the dashed outline: $5 billion a year.',
    );
  });

  it('that is out of range is said, and not changed', async () => {
    const chart = await mountAsking();
    write(field(chart), '5000');
    await chart.updateComplete;
    expect(fault(chart)).to.equal('Write a number from 0 to 1000.');
    expect([field(chart).value, field(chart).getAttribute('aria-invalid')]).to.deep.equal(['5000', 'true']);
    button(chart, /^\s*Show\s*$/).click();
    await chart.updateComplete;
    expect(seenWords(chart)).to.not.contain('326');
  });

  it('that is missing is asked for', async () => {
    const chart = await mountAsking();
    button(chart, /^\s*Show\s*$/).click();
    await chart.updateComplete;
    expect(fault(chart)).to.equal('Set a guess, or have the number shown at once.');
  });

  it('is told to the page when it is set, and when the number is shown', async () => {
    const chart = await mountAsking();
    const [guesses, reveals] = [heard('explainer-guess'), heard('explainer-reveal')];
    write(field(chart), '100');
    button(chart, /^\s*Show\s*$/).click();
    const details = [...guesses, ...reveals].map(event => (event as CustomEvent<unknown>).detail);
    expect(details).to.deep.equal([
      {figure: 'nvidia-run-rate', value: 100e9},
      {figure: 'nvidia-run-rate', guess: 100e9},
    ]);
  });
});

describe('the answer', () => {
  it('after a guess stands beside it, and how they compare has the focus', async () => {
    const chart = await mountAsking();
    write(field(chart), '100');
    button(chart, /^\s*Show\s*$/).click();
    await chart.updateComplete;
    const feedback = partOf(chart, 'feedback');
    await until(() => chart.shadowRoot!.activeElement === feedback);
    expect(wordsOf(feedback)).to.equal(
      'Your guess, the dashed outline: $100 billion a year. The number: $326 billion a year, extrapolated. It is about 3.3 times your guess.',
    );
    expect(seenWords(chart)).to.contain('Nvidia takes in about 6.5 times').and.to.contain('$326B');
    const [guess, bar] = ['rect:not(.halo)', '.bar'].map(
      part => find(chart, part).getBoundingClientRect().width,
    );
    expect(guess! / bar!).to.be.closeTo(100 / 326, 0.02);
    expect(parts(chart, 'ask')).to.have.length(0);
  });

  it('can be had without a guess, and the focus goes to the number', async () => {
    const chart = await mountAsking();
    const reveals = heard('explainer-reveal');
    button(chart, /Just show me/).click();
    await until(() => chart.shadowRoot!.activeElement === partOf(chart, 'value'));
    expect(reveals.map(event => (event as CustomEvent<unknown>).detail)).to.deep.equal([
      {figure: 'nvidia-run-rate'},
    ]);
    expect(wordsOf(partOf(chart, 'feedback'))).to.equal('');
  });

  it('comes by itself when the reader has scrolled past, moves nothing, and tells the page nothing', async () => {
    const page = await mount<HTMLElement>(
      html`<div>
        ${asking}
        <div style="height: 300vh">After</div>
      </div>`,
    );
    const chart = page.querySelector('explainer-bar-chart')!;
    await until(() => find(chart, '[part=ask]'));
    const reveals = heard('explainer-reveal');
    const height = chart.getBoundingClientRect().height;
    chart.nextElementSibling!.scrollIntoView();
    scrollBy(0, 50);
    await until(() => !find(chart, '[part=ask]'));
    expect(seenWords(chart)).to.contain('$326B');
    expect(chart.getBoundingClientRect().height).to.equal(height);
    expect(reveals).to.deep.equal([]);
    scrollTo(0, 0);
  });

  it('is kept while the element is moved', async () => {
    const chart = await mountAsking();
    button(chart, /Just show me/).click();
    await chart.updateComplete;
    const parent = chart.parentElement!;
    chart.remove();
    parent.append(chart);
    await chart.updateComplete;
    expect(parts(chart, 'ask')).to.have.length(0);
  });
});
