import {expect, html} from '@open-wc/testing';
import type {ExplainerSources} from '../../src/index.js';
import {drawnWords, heard, mount, ownTopic, partOf, parts, until, wordsOf} from './support.js';
import {watchChannels} from './watch.js';

watchChannels();

const whole = html`<explainer-sources topic="trainium"><p>fallback</p></explainer-sources>`;

/** The names of the references, in order, as the list numbers them. */
const names = (element: Element) =>
  parts(element, 'reference').map(reference => wordsOf(reference.querySelector('.name')!));

const sourcesIn = (page: Element) => page.querySelector<ExplainerSources>('explainer-sources')!;

describe('the references of a topic', () => {
  it('are a group named by its heading, whose level is the author’s', async () => {
    const element = await mount<ExplainerSources>(
      html`<explainer-sources topic="trainium" heading-level="4"></explainer-sources>`,
    );
    const group = element.shadowRoot!.querySelector('[role=group]')!;
    const title = element.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
    expect(wordsOf(title)).to.equal('Sources');
    expect(title.getAttribute('aria-level')).to.equal('4');
    expect(partOf(element, 'subtitle').getAttribute('aria-level')).to.equal('5');
  });

  it('are an ordered list of all sources, each with its date or why there is none', async () => {
    const element = await mount<ExplainerSources>(whole);
    const list = partOf(element, 'references');
    expect(list.localName).to.equal('ol');
    expect(getComputedStyle(list).listStyleType).to.equal('decimal');
    expect([...list.children].map(({localName}) => localName)).to.deep.equal(Array(13).fill('li'));
    const facts = parts(element, 'reference').map(item => wordsOf(item.querySelector('[part=facts]')!));
    expect(facts[0]).to.contain('no date given; speaks of late June 2026');
    expect(facts[5]).to.contain('June 20, 2026');
    expect(facts.filter(words => words.length < 4)).to.deep.equal([]);
  });

  it('say through which others a source is known, and what these carry', async () => {
    const references = parts(await mount<ExplainerSources>(whole), 'reference').map(wordsOf);
    expect(references[4])
      .to.contain('Amazon’s letter to shareholders')
      .and.to.contain('sources 1, 2, 3 and 4');
    expect(references[1]).to.contain('Carries sources 5 and 7');
  });

  it('have an id of their own inside the element', async () => {
    const element = await mount<ExplainerSources>(whole);
    expect(element.shadowRoot!.getElementById('source-letter')).to.equal(parts(element, 'reference')[4]);
  });

  it('link where there is an address, and the link says where it goes', async () => {
    const links = parts<HTMLAnchorElement>(await mount<ExplainerSources>(whole), 'link');
    expect(links.map(({hostname}) => hostname)).to.deep.equal([
      'techcrunch.com',
      'windowsnews.ai',
      'newsletter.semianalysis.com',
      'finance.yahoo.com',
    ]);
    for (const link of links) {
      expect(wordsOf(link)).to.contain(link.hostname);
      expect(link.rel).to.equal('noopener');
    }
  });

  it('are followed by what differs, each side with its sources, and none marked as right', async () => {
    const element = await mount<ExplainerSources>(whole);
    expect(parts(element, 'question').map(wordsOf).slice(1, 3)).to.deep.equal([
      'Which chips bring in more than $20 billion?',
      'What is Peter DeSantis’s office?',
    ]);
    const sides = [...parts(element, 'question')[1]!.nextElementSibling!.children].map(wordsOf);
    expect(sides).to.deep.equal([
      'The chip division’s, through AWS alone. Source 2',
      'Trainium, Graviton and Nitro together, as Bloomberg and TechCrunch report. Source 4',
    ]);
    expect(drawnWords(element).match(/can all be true/g)).to.have.length(2);
  });

  it('say of the topic’s words in which language they are, if the page has another one', async () => {
    const page = await mount<HTMLElement>(html`<div lang="de">${whole}</div>`);
    await sourcesIn(page).updateComplete;
    expect(partOf(sourcesIn(page), 'references').lang).to.equal('en');
    const date = parts(sourcesIn(page), 'facts')[5]!.querySelector('span')!;
    expect([date.lang, wordsOf(date)]).to.deep.equal(['de', '20. Juni 2026']);
  });

  it('take the author’s heading, message and note from attributes and slots', async () => {
    const element = await mount<ExplainerSources>(
      html`<explainer-sources topic="trainium" heading="A" message="B" note="C"
        ><b slot="note">Mine</b></explainer-sources
      >`,
    );
    expect([wordsOf(partOf(element, 'title')), wordsOf(partOf(element, 'message'))]).to.deep.equal([
      'A',
      'B',
    ]);
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=note]')!;
    expect(slot.assignedElements().map(wordsOf)).to.deep.equal(['Mine']);
  });

  it('never make a line wider than a phone', async () => {
    const page = await mount<HTMLElement>(html`<div style="inline-size: 288px">${whole}</div>`);
    const element = sourcesIn(page);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.frame')!.scrollWidth).to.be.at.most(288);
  });
});

describe('references of a topic of somebody’s own', () => {
  const sourcesOf = (sources: object[], rest: object = {}) =>
    mount<ExplainerSources>(
      html`<explainer-sources
        .topicData=${ownTopic({sources, figures: [], charts: [], ...rest})}
      ></explainer-sources>`,
    );

  it('show a look-alike host as the browser reads it', async () => {
    const element = await sourcesOf([{id: 'a', publisher: 'Apple', url: 'https://аpple.com/'}]);
    expect(wordsOf(partOf(element, 'link'))).to.equal('Apple (xn--pple-43d.com)');
  });

  const hostile = [
    'javascript:alert(1)',
    ' JaVa\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'https://apple.com@example.org/',
  ];
  for (const url of hostile)
    it(`never link to ${JSON.stringify(url)}, and say what is wrong`, async () => {
      const element = await sourcesOf([
        {id: 'good', publisher: 'Good'},
        {id: 'bad', publisher: 'Bad', url},
      ]);
      expect(element.shadowRoot!.querySelector('a')).to.equal(null);
      expect(names(element)[0]).to.equal('Good');
      expect(drawnWords(element)).to.contain('bad').and.to.contain('web address');
    });

  it('show markup as the words it is', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const element = await sourcesOf([{id: 'a', publisher: markup, title: markup, dateNote: markup}]);
    expect(names(element)).to.deep.equal([markup]);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('show a date that lies ahead as wrong', async () => {
    const element = await sourcesOf([{id: 'a', publisher: 'A', date: '2199'}]);
    expect(wordsOf(element.shadowRoot!.querySelector('.doubt')!)).to.contain('2199');
  });

  it('are empty where the topic has no sources', async () => {
    const element = await sourcesOf([]);
    expect(element.state).to.equal('empty');
    expect(drawnWords(element)).to.contain('Nothing to show');
  });

  it('are invalid where no source can be shown, and keep the fallback', async () => {
    const element = await mount<ExplainerSources>(
      html`<explainer-sources
        .topicData=${ownTopic({sources: [{id: 'a', publisher: 5}], figures: [], charts: []})}
        ><p>fallback</p></explainer-sources
      >`,
    );
    expect(element.state).to.equal('invalid');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('say that they wait, and what happened if they wait in vain', async () => {
    const page = await mount<HTMLElement>(
      html`<div>
        <explainer-sources src="/hang/topic.json"><p>fallback</p></explainer-sources>
      </div>`,
    );
    const element = sourcesIn(page);
    await until(() => element.shadowRoot!.querySelector('[aria-busy=true]'));
    expect(element.state).to.equal('waiting');
    element.src = '/status/404';
    await until(() => element.state === 'failed');
    expect(drawnWords(element)).to.contain('The server answered 404.');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});

describe('references of what a page cites', () => {
  const rivers = ownTopic({
    sources: ['atlas', 'survey', 'report'].map(id => ({id, publisher: id})),
    figures: ['atlas', 'survey', 'report'].map(id => ({
      ...{id: `${id}-length`, label: id, value: 1, unit: 'km', status: 'reported', asOf: '2020'},
      sources: [id],
    })),
    charts: ['atlas', 'survey', 'report'].map(id => ({id, title: id, bars: [{figure: `${id}-length`}]})),
  });
  const chart = (id: string) =>
    html`<explainer-bar-chart id=${id} chart=${id} .topicData=${rivers}></explainer-bar-chart>`;
  const pageOf = (...charts: unknown[]) =>
    mount<HTMLElement>(
      html`<div>
        ${charts}<explainer-sources of="page" .topicData=${rivers}></explainer-sources>
        <div id="after"></div>
      </div>`,
    );
  const become = (page: Element, ...expected: string[]) =>
    until(() => names(sourcesIn(page)).join() === expected.join());

  it('are in the order in which they are met', async () => {
    await become(await pageOf(chart('survey'), chart('atlas'), chart('survey')), 'survey', 'atlas');
  });

  it('say that there are none yet, and follow an element that comes later, also one after them', async () => {
    const page = await pageOf();
    await until(() => /Nothing on this page cites/.test(drawnWords(sourcesIn(page))));
    const later = document.createElement('explainer-bar-chart');
    later.topicData = rivers;
    later.chart = 'report';
    page.querySelector('#after')!.append(later);
    await become(page, 'report');
  });

  it('follow an element that goes, that is moved, and that shows something else', async () => {
    const page = await pageOf(chart('survey'), chart('atlas'));
    await become(page, 'survey', 'atlas');
    const [first, second] = page.querySelectorAll('explainer-bar-chart');
    second!.after(first!);
    await become(page, 'atlas', 'survey');
    second!.chart = 'report';
    await become(page, 'report', 'survey');
    first!.remove();
    await become(page, 'report');
  });

  it('stay as they are when a reader sorts a chart', async () => {
    const both = {
      ...rivers,
      charts: [{id: 'both', title: 'T', bars: [{figure: 'survey-length'}, {figure: 'atlas-length'}]}],
    };
    const page = await mount<HTMLElement>(
      html`<div>
        <explainer-bar-chart .topicData=${both}></explainer-bar-chart>
        <explainer-sources of="page" .topicData=${both}></explainer-sources>
      </div>`,
    );
    await become(page, 'survey', 'atlas');
    const sorted = page.querySelector('explainer-bar-chart')!;
    sorted.sort = 'value';
    await sorted.updateComplete;
    await sourcesIn(page).updateComplete;
    expect(names(sourcesIn(page))).to.deep.equal(['survey', 'atlas']);
  });

  it('leave out what elements of another topic cite', async () => {
    const page = await pageOf(
      html`<explainer-bar-chart topic="trainium"></explainer-bar-chart>`,
      chart('atlas'),
    );
    await become(page, 'atlas');
  });

  it('meet an element whose tag is defined only later', async () => {
    const {ExplainerBarChart} = await import('../../src/index.js');
    const late = document.createElement('explainer-late-citing') as InstanceType<typeof ExplainerBarChart>;
    late.topicData = rivers;
    late.chart = 'survey';
    const page = await pageOf(late, chart('atlas'));
    await become(page, 'atlas');
    customElements.define('explainer-late-citing', class extends ExplainerBarChart {});
    await become(page, 'survey', 'atlas');
  });

  it('become those of the topic, and of the page again, as the author says', async () => {
    const page = await pageOf(chart('survey'));
    await become(page, 'survey');
    sourcesIn(page).of = 'topic';
    await become(page, 'atlas', 'survey', 'report');
    sourcesIn(page).of = 'page';
    await become(page, 'survey');
  });

  it('leave nothing with the elements they followed when they go, and follow again when they are back', async () => {
    const page = await pageOf(chart('survey'));
    await become(page, 'survey');
    const element = sourcesIn(page);
    const followed = page.querySelector('explainer-bar-chart')!;
    const updates: string[] = [];
    element.addController({hostUpdate: () => updates.push('update')});
    element.remove();
    followed.chart = 'atlas';
    await followed.updateComplete;
    await element.updateComplete;
    expect(updates).to.deep.equal([]);
    page.append(element);
    await become(page, 'atlas');
  });

  it('send no event for any of this', async () => {
    const events = ['evidence', 'sort', 'table', 'export', 'retry'].flatMap(name =>
      heard(`explainer-${name}`),
    );
    await become(await pageOf(chart('survey')), 'survey');
    expect(events).to.deep.equal([]);
  });
});
