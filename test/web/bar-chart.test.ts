import {expect, html} from '@open-wc/testing';
import {button, drawnWords, heard, mount, ownTopic, partOf, parts, until, wordsOf} from './support.js';
import {takeSaid, watchChannels} from './watch.js';

watchChannels();

const runRates = html`<explainer-bar-chart topic="trainium" chart="run-rates"></explainer-bar-chart>`;

describe('a bar chart', () => {
  it('is a group named by its heading, with the message before the bars', async () => {
    const chart = await mount(runRates);
    const group = chart.shadowRoot!.querySelector('[role=group]')!;
    const title = chart.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
    expect(title.getAttribute('role')).to.equal('heading');
    expect(title.getAttribute('aria-level')).to.equal('3');
    expect(wordsOf(title)).to.equal('Nvidia takes in about 6.5 times what Amazon’s chips might');
    const order = partOf(chart, 'message').compareDocumentPosition(partOf(chart, 'rows'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.ok;
  });

  it('shows label, condition, value and status of every bar, as words', async () => {
    const chart = await mount(runRates);
    expect(parts(chart, 'label').map(wordsOf)).to.deep.equal(['Nvidia', 'Amazon, if', 'Amazon, now']);
    expect(parts(chart, 'condition')).to.have.length(3);
    expect(parts(chart, 'value').map(value => wordsOf(value))).to.deep.equal([
      'Nvidia: $326 billion a year, $326B extrapolated',
      'Amazon, if: about $50 billion a year, about $50B hypothetical',
      'Amazon, now: more than $20 billion a year, more than $20B extrapolated',
    ]);
  });

  it('draws all bars from one zero, in proportion to their values', async () => {
    const chart = await mount(runRates);
    const boxes = parts(chart, 'bar').map(bar => bar.getBoundingClientRect());
    expect(new Set(boxes.map(box => Math.round(box.left))).size).to.equal(1);
    expect(boxes[1]!.width / boxes[0]!.width).to.be.closeTo(50 / 326, 0.003);
    expect(boxes[2]!.width / boxes[0]!.width).to.be.closeTo(20 / 326, 0.003);
  });

  it('mirrors when the page is written from right to left', async () => {
    const page = await mount<HTMLElement>(html`<div dir="rtl">${runRates}</div>`);
    const chart = page.querySelector('explainer-bar-chart')!;
    await chart.updateComplete;
    const boxes = parts(chart, 'bar').map(bar => bar.getBoundingClientRect());
    for (const box of boxes) expect(box.right).to.be.closeTo(boxes[0]!.right, 0.5);
    expect(partOf(chart, 'value').getBoundingClientRect().right).to.be.at.most(boxes[0]!.left);
  });

  it('says of the topic’s words in which language they are, if the page has another one', async () => {
    const page = await mount<HTMLElement>(
      html`<div lang="de">
        <explainer-bar-chart topic="trainium" chart="run-rates" heading="Drei Zahlen"></explainer-bar-chart>
      </div>`,
    );
    const chart = page.querySelector('explainer-bar-chart')!;
    await chart.updateComplete;
    const languageOf = (part: string) => partOf(chart, part).closest('[lang]')?.getAttribute('lang');
    const slotLanguage = (name: string) =>
      chart.shadowRoot!.querySelector(`slot[name=${name}]`)!.getAttribute('lang');
    expect([slotLanguage('message'), slotLanguage('note'), languageOf('label')]).to.deep.equal([
      'en',
      'en',
      'en',
    ]);
    expect([slotLanguage('heading'), languageOf('value')]).to.deep.equal(['de', undefined]);
  });

  it('says as of when and from where', async () => {
    const foot = wordsOf(partOf(await mount(runRates), 'foot'));
    expect(foot).to.contain(
      'mid-2026 (Nvidia); April 2026 (Amazon, if); first quarter of 2026 (Amazon, now)',
    );
    expect(foot).to.contain('Amazon’s letter to shareholders');
  });

  it('takes the author’s heading, message, note and level from attributes', async () => {
    const chart = await mount(
      html`<explainer-bar-chart
        topic="trainium"
        heading="A"
        message="B"
        note="C"
        heading-level="2"
      ></explainer-bar-chart>`,
    );
    expect(wordsOf(partOf(chart, 'title'))).to.equal('A');
    expect(wordsOf(partOf(chart, 'message'))).to.equal('B');
    expect(wordsOf(partOf(chart, 'foot'))).to.contain('C');
    expect(partOf(chart, 'title').getAttribute('aria-level')).to.equal('2');
  });

  it('takes them from slots, too, and those come first', async () => {
    const chart = await mount(
      html`<explainer-bar-chart topic="trainium" heading="A"
        ><b slot="heading">Mine</b></explainer-bar-chart
      >`,
    );
    const slot = chart.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=heading]')!;
    expect(slot.assignedElements().map(wordsOf)).to.deep.equal(['Mine']);
  });

  it('never shows a heading level that is not one', async () => {
    const chart = await mount(
      html`<explainer-bar-chart topic="trainium" heading-level="99"></explainer-bar-chart>`,
    );
    expect(partOf(chart, 'title').getAttribute('aria-level')).to.equal('6');
  });

  it('writes numbers in the language of the page, found through shadow roots', async () => {
    const page = await mount<HTMLElement>(html`<div lang="de">${runRates}</div>`);
    const chart = page.querySelector('explainer-bar-chart')!;
    await chart.updateComplete;
    expect(wordsOf(partOf(chart, 'value'))).to.contain('326 Mrd');
  });

  describe('of many kinds of numbers', () => {
    const chartOf = (figures: object[]) =>
      mount(
        html`<explainer-bar-chart
          .topicData=${ownTopic({
            figures,
            charts: [
              {id: 'c', title: 'T', bars: figures.map(figure => ({figure: (figure as {id: string}).id}))},
            ],
          })}
        ></explainer-bar-chart>`,
      );
    const figure = (id: string, rest: object) => ({
      id,
      label: id,
      unit: 'km',
      status: 'reported',
      asOf: '2020',
      sources: ['atlas'],
      ...rest,
    });

    it('gives a missing value words, and no bar', async () => {
      const chart = await chartOf([figure('a', {value: 4}), figure('b', {})]);
      expect(parts(chart, 'bar')).to.have.length(1);
      expect(wordsOf(parts(chart, 'value')[1]!)).to.contain('not known');
    });

    it('shows zero as zero, and a very small value as a sliver', async () => {
      const chart = await chartOf([
        figure('a', {value: 1e9}),
        figure('b', {value: 0}),
        figure('c', {value: 1}),
      ]);
      expect(parts(chart, 'bar')).to.have.length(2);
      expect(parts(chart, 'bar')[1]!.getBoundingClientRect().width).to.be.at.least(1);
      expect(wordsOf(parts(chart, 'value')[1]!)).to.contain('0 kilometers');
    });

    it('draws negative values to the other side of zero', async () => {
      const chart = await chartOf([figure('a', {value: 30}), figure('b', {value: -10})]);
      const [plus, minus] = parts(chart, 'bar').map(bar => bar.getBoundingClientRect());
      expect(minus!.right).to.be.closeTo(plus!.left, 1);
      expect(wordsOf(parts(chart, 'value')[1]!)).to.contain('−10');
    });

    it('draws a range as a whisker and says it', async () => {
      const chart = await chartOf([figure('a', {value: 30, low: 20, high: 45})]);
      expect(chart.shadowRoot!.querySelectorAll('.whisker line')).to.have.length(3);
    });

    it('shows a figure that contradicts itself as such', async () => {
      const chart = await chartOf([figure('a', {value: 30, low: 50, high: 45})]);
      expect(wordsOf(partOf(chart, 'value'))).to.contain('contradicts itself');
    });

    it('draws each status in its own way', async () => {
      const statuses = ['reported', 'estimated', 'extrapolated', 'hypothetical', 'illustrative', undefined];
      const chart = await chartOf(
        statuses.map((status, index) => figure(`f${index}`, {value: 5, status, condition: 'if so'})),
      );
      const looks = parts(chart, 'bar').map(bar => {
        const {backgroundImage, backgroundColor, borderStyle, borderWidth} = getComputedStyle(bar);
        return [backgroundImage, backgroundColor, borderStyle, borderWidth].join();
      });
      expect(new Set(looks).size).to.equal(6);
      expect(wordsOf(parts(chart, 'value')[5]!)).to.contain('source not given');
    });

    it('takes 200 bars, and no more', async () => {
      const many = (count: number) =>
        Array.from({length: count}, (_, index) => figure(`f${index}`, {value: index}));
      expect(parts(await chartOf(many(200)), 'value')).to.have.length(200);
      const chart = await chartOf(many(201));
      expect(chart.state).to.equal('invalid');
      expect(drawnWords(chart)).to.contain('200');
    });
  });

  describe('sorted', () => {
    const rivers = html`<explainer-bar-chart .topicData=${ownTopic()}></explainer-bar-chart>`;
    const labels = (chart: Element) => parts(chart, 'label').map(wordsOf);

    it('offers no sorting where it would change nothing', async () => {
      expect(drawnWords(await mount(runRates))).not.to.contain('Sort');
    });

    it('sorts by value and back, tells the page, and says it once', async () => {
      const events = heard('explainer-sort');
      const chart = await mount(rivers);
      expect(labels(chart)).to.deep.equal(['The short one', 'The long one']);
      button(chart, /Sort by value/).click();
      await chart.updateComplete;
      expect(labels(chart)).to.deep.equal(['The long one', 'The short one']);
      await until(() =>
        /Sorted by value/.test(wordsOf(chart.shadowRoot!.querySelector('.frame > [role=status]')!)),
      );
      button(chart, /Sort as given/).click();
      await chart.updateComplete;
      expect(labels(chart)).to.deep.equal(['The short one', 'The long one']);
      expect(events.map(event => (event as CustomEvent).detail.order)).to.deep.equal(['value', 'given']);
    });

    it('starts as the author says', async () => {
      const chart = await mount(
        html`<explainer-bar-chart .topicData=${ownTopic()} sort="value"></explainer-bar-chart>`,
      );
      expect(labels(chart)).to.deep.equal(['The long one', 'The short one']);
    });
  });

  it('sends no event for what the page does', async () => {
    const events = ['sort', 'table', 'evidence', 'export', 'retry'].flatMap(name =>
      heard(`explainer-${name}`),
    );
    const chart = await mount(runRates);
    chart.sort = 'value';
    chart.chart = 'no-such-chart';
    await chart.updateComplete;
    expect(events).to.deep.equal([]);
    expect(takeSaid()).to.deep.equal([]);
  });
});
