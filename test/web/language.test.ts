import {expect, html} from '@open-wc/testing';
import {render} from 'lit';
import {mount, partOf, wordsOf} from './support.js';
import {watchChannels} from './watch.js';

watchChannels();

const runRates = html`<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>`;
const firstValue = (chart: Element) => wordsOf(partOf(chart, 'value'));

describe('the language of an element', () => {
  it('is found through the shadow roots around it', async () => {
    const page = await mount<HTMLElement>(html`<section lang="de"><div></div></section>`);
    const root = page.querySelector('div')!.attachShadow({mode: 'open'});
    render(html`<p>${runRates}</p>`, root);
    const chart = root.querySelector('explainer-bar-chart')!;
    await chart.updateComplete;
    expect(firstValue(chart)).to.contain('326 Mrd');
  });

  it('is the nearest, that of the tag itself before that of the page', async () => {
    const page = await mount<HTMLElement>(
      html`<div lang="de">
        <explainer-bar-chart lang="fr" topic="trainium" chart="run-rates"></explainer-bar-chart>
      </div>`,
    );
    const chart = page.querySelector('explainer-bar-chart')!;
    await chart.updateComplete;
    expect(firstValue(chart)).to.contain('326 Md');
  });

  it('is English where the library does not have it', async () => {
    const page = await mount<HTMLElement>(html`<div lang="tlh">${runRates}</div>`);
    const chart = page.querySelector('explainer-bar-chart')!;
    await chart.updateComplete;
    expect(firstValue(chart)).to.contain('$326B');
  });
});
