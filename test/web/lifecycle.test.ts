import {expect, fixture, html} from '@open-wc/testing';
import {mount, moveAndClone, ownTopic, partOf, parts, until, wordsOf} from './support.js';
import {watchChannels} from './watch.js';

watchChannels();

const runRates = html`<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>`;

describe('the life of an element', () => {
  it('takes properties that were set before its tag was defined', async () => {
    const {ExplainerBarChart} = await import('../../src/index.js');
    class Late extends ExplainerBarChart {}
    const element = document.createElement('explainer-late-chart') as InstanceType<typeof Late>;
    element.topicData = ownTopic();
    document.body.append(element);
    customElements.define('explainer-late-chart', Late);
    await element.updateComplete;
    expect(parts(element, 'bar')).to.have.length(2);
    element.remove();
  });

  it('lets the first definition of a tag stand', async () => {
    const {define} = await import('../../src/kit/define.js');
    const first = customElements.get('explainer-bar-chart');
    define('explainer-bar-chart', class extends HTMLElement {});
    expect(customElements.get('explainer-bar-chart')).to.equal(first);
  });

  it('stops loading when it is removed, and loads when it is back', async () => {
    const chart = document.createElement('explainer-bar-chart');
    chart.src = '/slow/200/test/fixtures/topics/rivers.json';
    document.body.append(chart);
    await until(() => chart.shadowRoot);
    chart.remove();
    await fetch('/slow/300/test/fixtures/topics/rivers.json');
    expect(chart.state).to.equal('waiting');
    document.body.append(chart);
    await until(() => chart.state === 'ready');
    chart.remove();
  });

  it('leaves no node behind after a hundred times in and out', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const chart = document.createElement('explainer-bar-chart');
    chart.topic = 'trainium';
    page.append(chart);
    await chart.updateComplete;
    const nodes = document.getElementsByTagName('*').length;
    const drawn = chart.shadowRoot!.querySelectorAll('*').length;
    for (let time = 0; time < 100; time++) {
      chart.remove();
      page.append(chart);
    }
    await chart.updateComplete;
    expect(document.getElementsByTagName('*').length).to.equal(nodes);
    expect(chart.shadowRoot!.querySelectorAll('*').length).to.equal(drawn);
  });

  it('draws again when it is moved, and when it is cloned', async () => {
    const chart = await mount(runRates);
    const clone = await moveAndClone(chart);
    expect([parts(chart, 'bar').length, parts(clone, 'bar').length]).to.deep.equal([3, 3]);
  });

  it('draws in a box of no width and shows when the box opens', async () => {
    const page = await fixture<HTMLElement>(html`<div hidden>${runRates}</div>`);
    const chart = page.querySelector('explainer-bar-chart')!;
    await chart.updateComplete;
    page.hidden = false;
    expect(partOf(chart, 'bar').getBoundingClientRect().width).to.be.greaterThan(50);
  });

  it('stands on a page twice without sharing an id', async () => {
    const page = await fixture<HTMLElement>(html`<div>${runRates}${runRates}</div>`);
    const charts = [...page.querySelectorAll('explainer-bar-chart')];
    await Promise.all(charts.map(chart => chart.updateComplete));
    expect(document.querySelectorAll('[id=title]')).to.have.length(0);
    for (const chart of charts) expect(parts(chart, 'bar')).to.have.length(3);
  });
});

describe('a page translator', () => {
  it('never makes an old number stay: what changes is replaced whole', async () => {
    const chart = await mount(html`<explainer-bar-chart .topicData=${ownTopic()}></explainer-bar-chart>`);
    const amount = chart.shadowRoot!.querySelector('.amount')!;
    expect(wordsOf(amount)).to.equal('10 kilometers');
    // What a translator does: the text node goes, elements of its own come.
    const textNode = [...amount.childNodes].find(node => node instanceof Text && node.data.trim())!;
    const translated = document.createElement('font');
    translated.innerHTML = '<font>zehn Kilometer</font>';
    textNode.replaceWith(translated);
    const changed = ownTopic();
    changed.figures[0]!.value = 25;
    chart.topicData = changed;
    await chart.updateComplete;
    expect(wordsOf(amount)).to.equal('25 kilometers');
  });
});
