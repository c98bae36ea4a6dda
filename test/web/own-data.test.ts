import {expect, html} from '@open-wc/testing';
import {drawnWords, mount, mountWithJson, ownTopic, partOf, parts, until, wordsOf} from './support.js';
import {takeSaid, watchChannels} from './watch.js';

watchChannels();

const labels = (chart: Element) => parts(chart, 'label').map(wordsOf);

describe('data of an author’s own', () => {
  it('comes from a table inside the tag, with label and value and nothing else', async () => {
    const chart = await mount(html`
      <explainer-bar-chart>
        <table data-explainer-data>
          <tr>
            <th>label</th>
            <th>value</th>
          </tr>
          <tr>
            <td>Rhine</td>
            <td>1,230</td>
          </tr>
          <tr>
            <td>Elbe</td>
            <td>1091</td>
          </tr>
        </table>
      </explainer-bar-chart>
    `);
    expect(chart.state).to.equal('ready');
    expect(labels(chart)).to.deep.equal(['Rhine', 'Elbe']);
    expect(wordsOf(partOf(chart, 'value'))).to.contain('source not given');
    expect(parts(chart, 'bar')).to.have.length(2);
  });

  it('comes from JSON inside the tag', async () => {
    const chart = await mountWithJson('explainer-bar-chart', ownTopic());
    expect(labels(chart)).to.deep.equal(['The short one', 'The long one']);
  });

  it('comes from JSON behind an address', async () => {
    const chart = await mount(
      html`<explainer-bar-chart src="/test/fixtures/topics/rivers.json"></explainer-bar-chart>`,
    );
    expect(labels(chart)).to.deep.equal(['Rhine', 'Elbe']);
  });

  it('comes from CSV behind an address', async () => {
    const chart = await mount(
      html`<explainer-bar-chart src="/test/fixtures/topics/rivers.csv"></explainer-bar-chart>`,
    );
    expect(labels(chart)).to.deep.equal(['Rhine', 'Elbe']);
  });

  it('says which row and column is wrong', async () => {
    const chart = await mount(html`
      <explainer-bar-chart>
        <table data-explainer-data>
          <tr>
            <th>label</th>
            <th>value</th>
          </tr>
          <tr>
            <td>Rhine</td>
            <td>0x10</td>
          </tr>
        </table>
      </explainer-bar-chart>
    `);
    expect(chart.state).to.equal('invalid');
    expect(drawnWords(chart)).to.match(/row 2.*0x10/i);
  });

  const failures: [string, string, RegExp][] = [
    ['an address that is not there', '/status/404', /404/],
    ['a server that fails', '/status/503', /503/],
    ['an answer that breaks off', '/cut-off', /could not be fetched/],
    ['more than a topic can have', '/huge', /larger than 2 MB/],
    [
      'an address that leads to another site',
      '/redirect-away/test/fixtures/topics/rivers.json',
      /could not be fetched/,
    ],
  ];
  for (const [what, address, message] of failures) {
    it(`fails with a reason for ${what}`, async () => {
      const chart = await mount(html`<explainer-bar-chart src=${address}></explainer-bar-chart>`);
      expect(chart.state).to.equal('failed');
      expect(drawnWords(chart)).to.match(message);
    });
  }

  it('is invalid where a page comes in place of JSON', async () => {
    const chart = await mount(html`<explainer-bar-chart src="/html-as-json"></explainer-bar-chart>`);
    expect(chart.state).to.equal('invalid');
    expect(drawnWords(chart)).to.match(/web page/);
  });
});

describe('where an element gets its topic', () => {
  it('asks properties first, then src, then topic, then what is inside, then what is around', async () => {
    const inside = html`<script type="application/json">
      {"schemaVersion": 1}
    </script>`;
    const chart = await mount(
      html`<explainer-bar-chart .topicData=${ownTopic()} src="/status/404" topic="trainium"
        >${inside}</explainer-bar-chart
      >`,
    );
    expect(labels(chart)[0]).to.equal('The short one');
    chart.topicData = undefined;
    chart.src = '/test/fixtures/topics/rivers.json';
    await chart.updateComplete;
    expect(labels(chart)[0]).to.equal('Rhine');
    chart.src = undefined;
    await chart.updateComplete;
    expect(labels(chart)[0]).to.equal('Nvidia');
  });

  it('shares one topic, loaded once, among all inside an explainer-topic', async () => {
    const requests = () =>
      performance.getEntriesByName(new URL('/test/fixtures/topics/rivers.json?shared', location.href).href);
    expect(requests()).to.have.length(0);
    const page = await mount<HTMLElement>(html`
      <explainer-topic src="/test/fixtures/topics/rivers.json?shared">
        <explainer-bar-chart></explainer-bar-chart>
        <div><explainer-bar-chart sort="value"></explainer-bar-chart></div>
      </explainer-topic>
    `);
    const charts = [...page.querySelectorAll('explainer-bar-chart')];
    await until(() => charts.every(chart => chart.state === 'ready'));
    // A browser may note what it loaded after it has given it.
    await until(() => requests().length > 0);
    expect(requests()).to.have.length(1);
  });

  it('follows the topic around it when that changes', async () => {
    const page = await mount<HTMLElement & {topicData: unknown}>(html`
      <explainer-topic topic="trainium"><explainer-bar-chart></explainer-bar-chart></explainer-topic>
    `);
    const chart = page.querySelector('explainer-bar-chart')!;
    await until(() => labels(chart)[0] === 'Nvidia');
    page.topicData = ownTopic();
    await until(() => labels(chart)[0] === 'The short one');
  });

  it('lets the newest load win, however slow an older one is', async () => {
    const chart = await mount(html`<explainer-bar-chart .topicData=${ownTopic()}></explainer-bar-chart>`);
    chart.topicData = undefined;
    chart.src = '/slow/300/test/fixtures/topics/rivers.json';
    await until(() => performance.now());
    chart.src = '/test/fixtures/topics/rivers.csv';
    await chart.updateComplete;
    await fetch('/slow/400/test/fixtures/topics/rivers.json');
    expect(chart.src).to.contain('csv');
    expect(labels(chart)).to.deep.equal(['Rhine', 'Elbe']);
  });

  it('keeps the last good drawing when a reload fails', async () => {
    const chart = await mount(html`<explainer-bar-chart .topicData=${ownTopic()}></explainer-bar-chart>`);
    chart.topicData = undefined;
    chart.src = '/status/500';
    await chart.updateComplete;
    expect(chart.state).to.equal('ready');
    expect(labels(chart)[0]).to.equal('The short one');
    expect(takeSaid().join()).to.contain('Kept the last data. The server answered 500.');
  });

  it('asks for nothing but what was named', async () => {
    const start = performance.now();
    const chart = await mount(
      html`<explainer-bar-chart src="/test/fixtures/topics/rivers.csv?only"></explainer-bar-chart>`,
    );
    expect(chart.state).to.equal('ready');
    const asked = () =>
      performance
        .getEntriesByType('resource')
        // What was asked for earlier may be noted only now.
        .filter(({startTime}) => startTime >= start)
        .map(({name}) => new URL(name))
        .filter(({pathname}) => !/^\/(src|node_modules|__w)/.test(pathname));
    await until(() => asked().length > 0);
    expect(asked().map(({pathname}) => pathname)).to.deep.equal(['/test/fixtures/topics/rivers.csv']);
  });
});
