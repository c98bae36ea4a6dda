import {expect, html} from '@open-wc/testing';
import {mount, parts, wordsOf} from './support.js';
import {watchChannels} from './watch.js';

watchChannels();

const labels = (chart: Element) => parts(chart, 'label').map(wordsOf);

const table = html`<table data-explainer-data>
  <tr>
    <th>label</th>
    <th>value</th>
  </tr>
  <tr>
    <td>Rhine</td>
    <td>1230</td>
  </tr>
</table>`;

const json = html`<script type="application/json">
  {"schemaVersion": 1, "id": "other", "title": "Other"}
</script>`;

describe('data inside a tag', () => {
  it('is a child of the tag', async () => {
    const chart = await mount(html`<explainer-bar-chart>${table}</explainer-bar-chart>`);
    expect(labels(chart)).to.deep.equal(['Rhine']);
  });

  it('is no table deeper in the fallback, which is never read', async () => {
    const chart = await mount(html`<explainer-bar-chart><div>${table}</div></explainer-bar-chart>`);
    expect(chart.state).to.equal('invalid');
  });

  it('is no script deeper in the fallback, which is never read', async () => {
    const chart = await mount(
      html`<explainer-bar-chart>
        <div>${json}</div>
        ${table}
      </explainer-bar-chart>`,
    );
    expect(labels(chart)).to.deep.equal(['Rhine']);
  });

  it('is no table without the word that says so', async () => {
    const chart = await mount(
      html`<explainer-bar-chart>
        <table>
          <tr>
            <td>label</td>
          </tr>
        </table>
      </explainer-bar-chart>`,
    );
    expect(chart.state).to.equal('invalid');
  });
});
