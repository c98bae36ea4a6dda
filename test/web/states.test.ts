import {expect, html} from '@open-wc/testing';
import {button, drawnWords, heard, mount, ownTopic, parts, until} from './support.js';
import {watchChannels} from './watch.js';

watchChannels();

const fallbackIsVisible = (chart: Element) => chart.querySelector('p')!.getBoundingClientRect().height > 0;

describe('an element is in one of five states', () => {
  it('waiting: shows its fallback and that it loads', async () => {
    const chart = document.createElement('explainer-bar-chart');
    chart.src = '/hang/topic.json';
    chart.innerHTML = '<p>fallback</p>';
    document.body.append(chart);
    await until(() => chart.shadowRoot?.querySelector('[aria-busy=true]'));
    expect(chart.state).to.equal('waiting');
    expect(fallbackIsVisible(chart)).to.equal(true);
    chart.remove();
  });

  it('ready: shows the part, and hides the fallback', async () => {
    const chart = await mount(
      html`<explainer-bar-chart topic="trainium"><p>fallback</p></explainer-bar-chart>`,
    );
    expect(chart.state).to.equal('ready');
    expect(chart.matches(':state(ready)')).to.equal(true);
    expect(fallbackIsVisible(chart)).to.equal(false);
  });

  it('empty: says that there is nothing, where a topic has no such part', async () => {
    const chart = await mount(
      html`<explainer-bar-chart .topicData=${ownTopic({charts: []})}><p>fallback</p></explainer-bar-chart>`,
    );
    expect(chart.state).to.equal('empty');
    expect(drawnWords(chart)).to.contain('Nothing to show');
  });

  const invalid: [string, Record<string, unknown>, RegExp][] = [
    [
      'a chart that names an unknown figure',
      {charts: [{id: 'c', title: 'T', bars: [{figure: 'longg'}]}]},
      /longg.*long/,
    ],
    ['a value that is a text', {figures: [{id: 'long', label: 'L', value: '40 km', unit: 'km'}]}, /40 km/],
    ['another version of the form', {schemaVersion: 9}, /schemaVersion/],
  ];
  for (const [what, different, message] of invalid) {
    it(`invalid: says what and where, and keeps the fallback visible, for ${what}`, async () => {
      const chart = await mount(
        html`<explainer-bar-chart .topicData=${ownTopic(different)}><p>fallback</p></explainer-bar-chart>`,
      );
      expect(chart.state).to.equal('invalid');
      expect(drawnWords(chart)).to.match(message);
      expect(fallbackIsVisible(chart)).to.equal(true);
    });
  }

  it('invalid: names the charts there are when one is asked for that is not', async () => {
    const chart = await mount(
      html`<explainer-bar-chart topic="trainium" chart="runrates"></explainer-bar-chart>`,
    );
    expect(drawnWords(chart)).to.contain('This topic has no chart "runrates". It has: run-rates.');
  });

  it('invalid: says what to do when it has no data at all', async () => {
    const chart = await mount(html`<explainer-bar-chart></explainer-bar-chart>`);
    expect(chart.state).to.equal('invalid');
    expect(drawnWords(chart)).to.contain('src="…"');
  });

  it('failed: says what happened, keeps the fallback visible, and loads again on request', async () => {
    const events = heard('explainer-retry');
    const chart = await mount(
      html`<explainer-bar-chart src="/status/404"><p>fallback</p></explainer-bar-chart>`,
    );
    expect(chart.state).to.equal('failed');
    expect(drawnWords(chart)).to.contain('The server answered 404.');
    expect(fallbackIsVisible(chart)).to.equal(true);
    button(chart, /Retry/).click();
    expect(events).to.have.length(1);
    await chart.updateComplete;
    expect(chart.state).to.equal('failed');
  });

  it('one bad part leaves the others of its topic alone', async () => {
    const topic = ownTopic({
      charts: [
        {id: 'bad', title: 'Bad', bars: [{figure: 'none'}]},
        {id: 'good', title: 'Good', bars: [{figure: 'long'}]},
      ],
    });
    const bad = await mount(
      html`<explainer-bar-chart chart="bad" .topicData=${topic}></explainer-bar-chart>`,
    );
    const good = await mount(
      html`<explainer-bar-chart chart="good" .topicData=${topic}></explainer-bar-chart>`,
    );
    expect([bad.state, good.state]).to.deep.equal(['invalid', 'ready']);
    expect(parts(good, 'bar')).to.have.length(1);
  });
});
