import {expect, html} from '@open-wc/testing';
import '../../src/elements/comparison-table/define.js';
import type {ExplainerComparisonTable} from '../../src/elements/comparison-table/comparison-table.js';
import {button, drawnWords, heard, mount, ownTopic, partOf, parts, press, until, wordsOf} from './support.js';
import {watchChannels} from './watch.js';

watchChannels();

const trainium = html`<explainer-comparison-table topic="trainium"></explainer-comparison-table>`;
const mountTable = (template = trainium) => mount<ExplainerComparisonTable>(template);

const all = <Found extends HTMLElement>(table: ExplainerComparisonTable, selector: string) => [
  ...table.shadowRoot!.querySelectorAll<Found>(selector),
];
const rowHeads = (table: ExplainerComparisonTable) => all(table, 'tbody th .line').map(wordsOf);
const columnHeads = (table: ExplainerComparisonTable) => all(table, 'thead .line').map(wordsOf);

/** The radio of a factor, from not at all to decisive. */
const radio = (table: ExplainerComparisonTable, factor: string, step: number) =>
  all<HTMLInputElement>(table, `input[name=weight-${factor}]`)[step]!;

/** A table on which a reader can say what matters. */
async function mountWeighable(template = trainium) {
  const table = await mountTable(template);
  partOf(table, 'weighing').querySelector('summary')!.click();
  await until(() => all(table, 'fieldset').length);
  return table;
}

describe('explainer-comparison-table', () => {
  it('is a group named by its heading', async () => {
    const table = await mountTable(
      html`<explainer-comparison-table topic="trainium" heading="Mine"></explainer-comparison-table>`,
    );
    const group = table.shadowRoot!.querySelector('[role=group]')!;
    expect(wordsOf(table.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!)).to.equal(
      'Mine',
    );
    expect(partOf(table, 'frame') === group).to.equal(true);
  });

  it('is one table with all its roles, five factors by three options', async () => {
    const table = await mountTable();
    const count = (role: string) => all(table, `[role=${role}]`).length;
    expect(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'].map(count)).to.deep.equal([
      1, 2, 6, 4, 5, 15,
    ]);
    expect(drawnWords(table)).to.contain('not for sale today');
  });

  it('has a word and a note in each cell, and words where nothing is known', async () => {
    const table = await mountTable();
    expect(parts(table, 'word').map(wordsOf).slice(0, 3)).to.deep.equal(['High', 'None', 'Highest']);
    const gap = ownTopic({
      tables: [
        {
          id: 'a',
          title: 'A',
          options: [
            {id: 'x', label: 'X'},
            {id: 'y', label: 'Y'},
          ],
          factors: [{id: 'f', label: 'F'}],
          cells: [{factor: 'f', option: 'x', word: 'yes'}],
        },
      ],
    });
    const own = await mountTable(
      html`<explainer-comparison-table .topicData=${gap}></explainer-comparison-table>`,
    );
    expect(parts(own, 'word').map(wordsOf)).to.deep.equal(['yes', 'not known']);
    expect(all(own, '.sort, .weighing').length).to.equal(0);
  });

  it('opens the sources of a row with its button, tells so, and gives the focus back', async () => {
    const table = await mountTable();
    const events = heard('explainer-evidence');
    const opener = button(table, /Sources\s+Availability/);
    opener.focus();
    await press('Enter');
    await until(() => events.length === 1);
    const popover = parts(table, 'sources')[2]!;
    expect(popover.matches(':popover-open')).to.equal(true);
    expect(wordsOf(popover)).to.contain('(Rent it on AWS)');
    await press('Escape');
    await until(() => events.length === 2);
    expect(table.shadowRoot!.activeElement === opener).to.equal(true);
    expect(events.map(event => (event as CustomEvent).detail)).to.deep.equal([
      {figure: 'availability', open: true},
      {figure: 'availability', open: false},
    ]);
  });

  it('highlights one column or row at a time', async () => {
    const table = await mountTable();
    const events = heard('explainer-highlight');
    button(table, /^\s*Rent it on AWS/).click();
    await table.updateComplete;
    expect(all(table, 'td.lit').length).to.equal(5);
    button(table, /^\s*Software/).click();
    await table.updateComplete;
    expect(all(table, 'td.lit').length).to.equal(0);
    expect(all(table, 'tr.lit').length).to.equal(1);
    button(table, /^\s*Software/).click();
    await table.updateComplete;
    expect(all(table, '.lit').length).to.equal(0);
    expect(events.map(event => (event as CustomEvent).detail)).to.deep.equal([
      {id: 'rent-trainium'},
      {id: 'software'},
      {id: undefined},
    ]);
  });

  it('hides options, but never the last one', async () => {
    const table = await mountTable();
    const events = heard('explainer-hide');
    const boxes = all<HTMLInputElement>(table, 'input[type=checkbox]');
    boxes[0]!.click();
    await table.updateComplete;
    boxes[2]!.click();
    await table.updateComplete;
    expect(columnHeads(table)).to.deep.equal(['Rent it on AWS']);
    expect(boxes.map(box => box.disabled)).to.deep.equal([false, true, false]);
    boxes[0]!.click();
    await table.updateComplete;
    expect(columnHeads(table)).to.deep.equal(['Buy Trainium', 'Rent it on AWS']);
    expect((events.at(-1) as CustomEvent).detail).to.deep.equal({hidden: ['buy-nvidia']});
  });

  for (const dir of ['ltr', 'rtl'])
    it(`has each arrow on the last line of its column’s name, however that breaks, ${dir}`, async () => {
      const page = await mount<HTMLElement>(
        html`<div dir=${dir} style="font: 16px monospace">${trainium}</div>`,
      );
      const table = page.querySelector<ExplainerComparisonTable>('explainer-comparison-table')!;
      await table.updateComplete;
      for (const width of [560, 640, 720, 800, 1000]) {
        page.style.width = `${width}px`;
        for (const arrow of all(table, '.sort')) {
          const name = arrow.parentElement!.querySelector('.line')!;
          const words = document.createRange();
          words.selectNodeContents(name);
          const last = [...words.getClientRects()].at(-1)!;
          const {top, bottom, left, right} = arrow.getBoundingClientRect();
          const cell = arrow.closest('th')!.getBoundingClientRect();
          expect((top + bottom) / 2, `${width} px, ${wordsOf(name)}`).to.be.within(last.top, last.bottom);
          expect(left).to.be.at.least(cell.left - 1);
          expect(right).to.be.at.most(cell.right + 1);
        }
      }
    });

  it('sorts by a column, says so, and keeps the focus; again, and it is as given', async () => {
    const table = await mountTable();
    const sort = all<HTMLButtonElement>(table, '.sort')[2]!;
    sort.focus();
    await press('Enter');
    await until(() => table.shadowRoot!.querySelector('[aria-sort=descending]'));
    expect(rowHeads(table)).to.deep.equal([
      'Software',
      'Availability',
      'Lock-in',
      'Upfront cost',
      'Best for',
    ]);
    expect(all(table, '[aria-sort=descending]').length).to.equal(1);
    expect(table.shadowRoot!.activeElement === sort).to.equal(true);
    await until(() => wordsOf(all(table, '[role=status]').at(-1)!) !== '');
    expect(wordsOf(all(table, '[role=status]').at(-1)!)).to.equal(
      'Sorted by Buy Nvidia (Blackwell), best first.',
    );
    sort.click();
    await table.updateComplete;
    expect(rowHeads(table)[0]).to.equal('Upfront cost');
  });

  it('is put in order by a list where there is no head with buttons', async () => {
    const page = await mount<HTMLElement>(html`<div style="width: 20rem">${trainium}</div>`);
    const table = page.querySelector('explainer-comparison-table')!;
    await table.updateComplete;
    const order = all<HTMLSelectElement>(table, '.order select')[0]!;
    const given = rowHeads(table);
    const events = heard('explainer-sort');
    const choose = async (words: RegExp) => {
      order.value = [...order.options].find(option => words.test(wordsOf(option)))!.value;
      order.dispatchEvent(new Event('change', {bubbles: true}));
      await table.updateComplete;
    };
    expect(order.checkVisibility()).to.equal(true);
    await choose(/^Buy Nvidia/);
    expect(rowHeads(table)).to.not.deep.equal(given);
    expect(order.selectedOptions[0]!.value).to.equal('buy-nvidia');
    await choose(/as given/);
    expect(rowHeads(table)).to.deep.equal(given);
    expect(events.map(event => (event as CustomEvent<{order: string}>).detail.order)).to.deep.equal([
      'value',
      'given',
    ]);
  });

  it('can be turned round', async () => {
    const table = await mountTable();
    button(table, /block for each option/).click();
    await table.updateComplete;
    expect(rowHeads(table)).to.deep.equal(['Buy Trainium', 'Rent it on AWS', 'Buy Nvidia (Blackwell)']);
    expect(columnHeads(table).length).to.equal(5);
  });

  describe('what matters to me', () => {
    it('shows no score and no winner as long as nothing is set', async () => {
      const table = await mountWeighable();
      expect(all(table, 'tfoot, .outcome').length).to.equal(0);
      expect(all(table, 'fieldset').map(set => wordsOf(set.querySelector('legend')!))).to.deep.equal([
        'Upfront cost',
        'Software',
        'Availability',
        'Lock-in',
      ]);
    });

    it('then has a score for each option, and a sentence on how firm it is', async () => {
      const table = await mountWeighable();
      const events = heard('explainer-weigh');
      radio(table, 'software', 2).click();
      radio(table, 'availability', 1).click();
      await table.updateComplete;
      expect(all(table, 'tfoot .word').map(wordsOf)).to.deep.equal(['22%', '67%', '78%']);
      expect(wordsOf(partOf(table, 'outcome'))).to.contain('46 of 255 ways');
      expect(columnHeads(table)[0]).to.equal('Buy Trainium');
      expect((events.at(-1) as CustomEvent).detail).to.deep.equal({weights: {software: 2, availability: 1}});
    });

    it('scores each option beside its answers when the table is turned', async () => {
      const table = await mountWeighable();
      radio(table, 'software', 1).click();
      button(table, /block for each option/).click();
      await table.updateComplete;
      expect(all(table, 'tbody tr td:last-child .word').map(wordsOf)).to.deep.equal(['33%', '67%', '100%']);
    });

    it('can be cleared', async () => {
      const table = await mountWeighable();
      radio(table, 'software', 3).click();
      await table.updateComplete;
      button(table, /Clear/).click();
      await table.updateComplete;
      expect(all(table, 'tfoot').length).to.equal(0);
      expect(radio(table, 'software', 3).checked).to.equal(false);
    });
  });

  describe('copied as text', () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    afterEach(() => Object.defineProperty(Navigator.prototype, 'clipboard', own));

    /** Puts a clipboard of the test's own in place of the browser's, which asks the reader, or knows no test. */
    const useClipboard = (clipboard: Partial<Clipboard> | undefined) =>
      Object.defineProperty(Navigator.prototype, 'clipboard', {configurable: true, get: () => clipboard});

    /** A clipboard that takes everything, and what it took. */
    function takesAll(): string[] {
      const taken: string[] = [];
      useClipboard({
        writeText: async text => void taken.push(text),
      });
      return taken;
    }

    const refused = {writeText: () => Promise.reject(new DOMException('No.', 'NotAllowedError'))};
    const area = (table: ExplainerComparisonTable) => all<HTMLTextAreaElement>(table, 'textarea')[0];

    /** Presses the button, and waits for what it leads to. */
    async function copy(table: ExplainerComparisonTable) {
      button(table, /Copy as text/).click();
      await until(() => table.shadowRoot!.querySelector('.copied'));
    }

    it('is what the page shows, with the author’s own words around', async () => {
      const taken = takesAll();
      const table = await mountWeighable(
        html`<explainer-comparison-table topic="trainium" heading="Mine"
          ><span slot="note">And my note.</span></explainer-comparison-table
        >`,
      );
      all<HTMLInputElement>(table, 'input[type=checkbox]')[0]!.click();
      radio(table, 'software', 2).click();
      await table.updateComplete;
      await copy(table);
      expect(taken[0]).to.match(/^Mine\n\nWhat a data-center operator weighs/);
      expect(taken[0]).to.contain('- Rent it on AWS: Managed, Neuron SDK, run by AWS, rated 2 of 3 [1]');
      expect(taken[0]).not.to.contain('- Buy Trainium');
      expect(taken[0]).to.contain('Left out: Buy Trainium.\nAnd my note.');
      expect(taken[0]).to.contain(wordsOf(partOf(table, 'outcome')));
    });

    it('is said to be copied, and told to the page', async () => {
      takesAll();
      const events = heard('explainer-export');
      const table = await mountTable();
      await copy(table);
      expect(drawnWords(table)).to.contain('Copied as text, with its sources.');
      await until(() => wordsOf(all(table, '[role=status]').at(-1)!) === 'Copied as text, with its sources.');
      expect(events.map(event => (event as CustomEvent).detail)).to.deep.equal([{format: 'text'}]);
      expect(parts(table, 'text').length).to.equal(0);
    });

    it('is no longer said to be, once the table is set otherwise', async () => {
      takesAll();
      const table = await mountTable();
      await copy(table);
      all<HTMLInputElement>(table, 'input[type=checkbox]')[0]!.click();
      await table.updateComplete;
      expect(all(table, '.copied').length).to.equal(0);
    });

    for (const [where, clipboard] of [
      ['the browser refuses', refused],
      ['there is no clipboard', undefined],
    ] as const)
      it(`is shown where ${where}: selected, in focus, with words that say why`, async () => {
        useClipboard(clipboard);
        const events = heard('explainer-export');
        const table = await mountTable();
        await copy(table);
        await until(() => table.shadowRoot!.activeElement === area(table));
        const {value, selectionStart, selectionEnd, readOnly, labels} = area(table)!;
        expect(value).to.contain('Now, in AWS, but reported as largely sold out, rated 2 of 3');
        expect([selectionStart, selectionEnd, readOnly]).to.deep.equal([0, value.length, true]);
        expect(wordsOf(labels[0]!)).to.contain('could not be copied for you');
        expect(events.length).to.equal(0);
        area(table)!.dispatchEvent(new ClipboardEvent('copy', {bubbles: true}));
        expect(events.map(event => (event as CustomEvent).detail)).to.deep.equal([{format: 'text'}]);
      });

    it('can be put away again; the focus goes back', async () => {
      useClipboard(refused);
      const table = await mountTable();
      await copy(table);
      button(table, /Close/).click();
      await table.updateComplete;
      expect(area(table)).to.equal(undefined);
      expect(wordsOf(table.shadowRoot!.activeElement!)).to.equal('Copy as text');
    });
  });

  it('says that there is nothing, where a topic has no such part', async () => {
    const table = await mountTable(
      html`<explainer-comparison-table .topicData=${ownTopic({tables: []})}></explainer-comparison-table>`,
    );
    expect(table.state).to.equal('empty');
  });

  it('says that there is no such table', async () => {
    const table = await mountTable(
      html`<explainer-comparison-table topic="trainium" table="chairs"></explainer-comparison-table>`,
    );
    expect(table.state).to.equal('invalid');
    expect(drawnWords(table)).to.contain('no table "chairs"');
  });

  it('says that there are too many options', async () => {
    const many = Array.from({length: 13}, (_, index) => ({id: `o${index}`, label: 'o'}));
    const tables = [{id: 'a', title: 'A', options: many, factors: [], cells: []}];
    const table = await mountTable(
      html`<explainer-comparison-table .topicData=${ownTopic({tables})}></explainer-comparison-table>`,
    );
    expect(table.state).to.equal('invalid');
    expect(drawnWords(table)).to.match(/options.*12/);
  });
});
