import {expect, html} from '@open-wc/testing';
import type {ExplainerTopic} from '../../src/index.js';
import {mount, ownTopic, parts, until, wordsOf} from './support.js';
import {watchChannels} from './watch.js';

watchChannels();

const labels = (chart: Element) => parts(chart, 'label').map(wordsOf);
const chartIn = (page: Element) => page.querySelector('explainer-bar-chart')!;
const rivers = ['The short one', 'The long one'];

describe('a topic around explainers', () => {
  it('has no box of its own, and leaves what stands in it where it is', async () => {
    const topic = await mount<ExplainerTopic>(
      html`<explainer-topic topic="trainium"><p>Words between.</p></explainer-topic>`,
    );
    expect(getComputedStyle(topic).display).to.equal('contents');
    expect(topic.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('gives its data through the shadow roots of others', async () => {
    const page = await mount<HTMLElement>(
      html`<explainer-topic .topicData=${ownTopic()}><div></div></explainer-topic>`,
    );
    const chart = document.createElement('explainer-bar-chart');
    page.querySelector('div')!.attachShadow({mode: 'open'}).append(chart);
    await until(() => chart.state === 'ready');
    expect(labels(chart)).to.deep.equal(rivers);
  });

  it('gives way to a nearer one', async () => {
    const page = await mount<HTMLElement>(html`
      <explainer-topic topic="trainium">
        <explainer-topic .topicData=${ownTopic()}
          ><explainer-bar-chart></explainer-bar-chart
        ></explainer-topic>
      </explainer-topic>
    `);
    await until(() => chartIn(page).state === 'ready');
    expect(labels(chartIn(page))).to.deep.equal(rivers);
  });

  it('gives way to what an explainer says for itself', async () => {
    const page = await mount<HTMLElement>(html`
      <explainer-topic .topicData=${ownTopic()}>
        <explainer-bar-chart topic="trainium"></explainer-bar-chart>
      </explainer-topic>
    `);
    await chartIn(page).updateComplete;
    expect(labels(chartIn(page))[0]).to.equal('Nvidia');
  });

  it('reads data inside its tag, also when that is parsed after the tag', async () => {
    const page = await mount<HTMLElement>(
      html`<explainer-topic><explainer-bar-chart></explainer-bar-chart></explainer-topic>`,
    );
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify(ownTopic());
    page.append(script);
    await until(() => chartIn(page).state === 'ready');
    expect(labels(chartIn(page))).to.deep.equal(rivers);
  });

  it('gives its data to an explainer that is moved into it', async () => {
    const page = await mount<HTMLElement>(html`
      <div>
        <explainer-topic topic="trainium"><explainer-bar-chart></explainer-bar-chart></explainer-topic>
        <explainer-topic id="other" .topicData=${ownTopic()}></explainer-topic>
      </div>
    `);
    const chart = chartIn(page);
    await until(() => labels(chart)[0] === 'Nvidia');
    page.querySelector('#other')!.append(chart);
    await until(() => labels(chart)[0] === rivers[0]);
  });
});
