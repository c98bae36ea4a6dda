/** How a comparison table stands: as cards where it is narrow, in columns where they fit, in a frame that scrolls where they do not. */
import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {ExplainerComparisonTable} from '../../src/index.js';
import {button, mount, ownTopic, partOf, press, until, wordsOf} from './support.js';
import {watchChannels} from './watch.js';

watchChannels();

const trainium = html`<explainer-comparison-table topic="trainium"></explainer-comparison-table>`;

/** A table in a column of the page, as wide as that. */
async function mountAt(width: string, template: TemplateResult = trainium, direction = 'ltr') {
  const page = await mount<HTMLElement>(
    html`<div dir=${direction} style="inline-size: ${width}">${template}</div>`,
  );
  const table = page.querySelector<ExplainerComparisonTable>('explainer-comparison-table')!;
  await table.updateComplete;
  return table;
}

const all = (table: ExplainerComparisonTable, selector: string) => [
  ...table.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const seen = (table: ExplainerComparisonTable, selector: string) =>
  all(table, selector).filter(element => element.checkVisibility());
const scroller = (table: ExplainerComparisonTable) => partOf(table, 'table-scroll');
const rows = (table: ExplainerComparisonTable) =>
  all(table, 'tbody tr').map(row => [...row.querySelectorAll<HTMLElement>('td')]);

const roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'];
const rolesOf = (table: ExplainerComparisonTable) =>
  roles.map(role => all(table, `[role=${role}]`).length).join(' ');

const top = (element: Element) => Math.round(element.getBoundingClientRect().top);
const left = (element: Element) => Math.round(element.getBoundingClientRect().left);
const tops = (elements: readonly Element[]) => new Set(elements.map(top)).size;
const lefts = (elements: readonly Element[]) => new Set(elements.map(left)).size;

/** What is wider than it is drawn, among the table and the page. */
const scrollsSideways = (table: ExplainerComparisonTable) =>
  [scroller(table), document.documentElement].map(({scrollWidth, clientWidth}) => scrollWidth > clientWidth);

describe('a comparison table 20rem wide', () => {
  it('is a card for each factor, with a line for each option that says its name', async () => {
    const table = await mountAt('20rem');
    for (const cells of rows(table)) {
      expect([tops(cells), lefts(cells)]).to.deep.equal([3, 1]);
      expect(cells.map(cell => wordsOf(cell.querySelector('.cell-label')!))).to.deep.equal([
        'Buy Trainium',
        'Rent it on AWS',
        'Buy Nvidia (Blackwell)',
      ]);
    }
    expect(seen(table, '.cell-label').length).to.equal(15);
    expect(seen(table, 'thead').length).to.equal(0);
    expect(scrollsSideways(table)).to.deep.equal([false, false]);
  });

  it('is a card for each option, with a line for each factor, once it is turned', async () => {
    const table = await mountAt('20rem');
    button(table, /block for each option/).click();
    await table.updateComplete;
    for (const cells of rows(table)) {
      expect([tops(cells), lefts(cells)]).to.deep.equal([5, 1]);
      expect(wordsOf(cells[2]!.querySelector('.cell-label')!)).to.equal('Availability');
    }
    expect(seen(table, '.cell-label').length).to.equal(15);
    expect(scrollsSideways(table)).to.deep.equal([false, false]);
  });

  it('keeps the roles of a table, in cards of either kind', async () => {
    const table = await mountAt('20rem');
    expect(rolesOf(table)).to.equal('1 2 6 4 5 15');
    button(table, /block for each option/).click();
    await table.updateComplete;
    expect(rolesOf(table)).to.equal('1 2 4 6 3 15');
  });

  it('lets no option be wider than the card, however many there are', async () => {
    const table = await mountAt('20rem', twelve);
    expect(seen(table, '.cell-label').length).to.equal(12 * 30);
    expect(scrollsSideways(table)).to.deep.equal([false, false]);
    expect(scroller(table).scrollHeight).to.equal(scroller(table).clientHeight);
  });
});

describe('a comparison table 46rem wide', () => {
  it('has a column for each option, each answer under its head', async () => {
    const table = await mountAt('46rem');
    const heads = seen(table, 'thead th').slice(1);
    expect(tops(heads)).to.equal(1);
    for (const cells of rows(table)) {
      expect(tops(cells)).to.equal(1);
      expect(cells.map(left)).to.deep.equal(heads.map(left));
    }
    expect(seen(table, '.cell-label, .turn, .order').length).to.equal(0);
    expect(scrollsSideways(table)).to.deep.equal([false, false]);
    expect(rolesOf(table)).to.equal('1 2 6 4 5 15');
  });
});

const list = <Item>(count: number, itemAt: (index: number) => Item) =>
  Array.from({length: count}, (_, index) => itemAt(index));

const twelveOptions = ownTopic({
  tables: [
    {
      id: 'wide',
      title: 'Twelve options',
      options: list(12, index => ({id: `o${index}`, label: `Option ${index}`})),
      factors: list(30, index => ({id: `f${index}`, label: `Factor ${index}`})),
      cells: list(12 * 30, index => ({
        factor: `f${Math.floor(index / 12)}`,
        option: `o${index % 12}`,
        word: `Word ${index}`,
      })),
    },
  ],
});
const twelve = html`<explainer-comparison-table .topicData=${twelveOptions}></explainer-comparison-table>`;

describe('a comparison table of twelve options', () => {
  it('scrolls in a frame of its own, and the page does not', async () => {
    expect(scrollsSideways(await mountAt('46rem', twelve))).to.deep.equal([true, false]);
  });

  it('can be scrolled with the keyboard, in a region that has a name', async () => {
    const table = await mountAt('46rem', twelve);
    const region = scroller(table);
    expect(region.getAttribute('role')).to.equal('region');
    expect(wordsOf(table.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!)!)).to.equal(
      'Twelve options',
    );
    expect(region.tabIndex).to.equal(0);
    region.focus();
    expect(table.shadowRoot!.activeElement === region).to.equal(true);
    await press('ArrowRight');
    await until(() => region.scrollLeft > 0);
    await press('ArrowDown');
    await until(() => region.scrollTop > 0);
  });

  for (const [direction, sign] of [
    ['ltr', 1],
    ['rtl', -1],
  ] as const)
    it(`keeps its head and its first column in sight, ${direction}`, async () => {
      const table = await mountAt('46rem', twelve, direction);
      const [corner, ...heads] = all(table, 'thead th');
      const firsts = all(table, 'tbody th');
      const [cell] = all(table, 'td');
      const places = () => ({
        corner: [left(corner!), top(corner!)],
        heads: heads.map(top),
        firsts: firsts.map(left),
      });
      const before = places();
      const cellBefore = [left(cell!), top(cell!)];
      scroller(table).scrollTo({left: sign * 200, top: 150, behavior: 'instant'});
      expect(places()).to.deep.equal(before);
      expect([left(cell!), top(cell!)]).to.deep.equal([cellBefore[0]! - sign * 200, cellBefore[1]! - 150]);
      expect([left(heads[0]!), top(firsts[0]!)]).to.deep.equal([left(cell!), top(cell!)]);
    });

  it('hides nothing that has the focus behind its head or its first column', async () => {
    const table = await mountAt('46rem', twelve);
    scroller(table).scrollTo({left: 2_000, top: 2_000, behavior: 'instant'});
    all(table, 'tbody .line').at(-1)!.focus();
    const hidden: string[] = [];
    for (const name of all(table, '.line').map(wordsOf).reverse().slice(1)) {
      await press('Shift+Tab');
      const focused = table.shadowRoot!.activeElement!;
      expect(wordsOf(focused)).to.equal(name);
      const {left, top} = focused.getBoundingClientRect();
      if (table.shadowRoot!.elementFromPoint(left + 1, top + 1) !== focused) hidden.push(name);
    }
    expect(hidden).to.deep.equal([]);
  });
});
