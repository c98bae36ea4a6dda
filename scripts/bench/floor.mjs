/**
 * The least that our picture can cost: its final markup, without what Lit needs to find its way, set as text in a
 * shadow root with the same style sheets. A table is sorted by moving its rows, and weighed by setting its last row
 * and its sentence: nothing is worked out.
 */
import {drawnTable, openWeighing, sortTable, steps, weighTable} from './comparison.mjs';
import {ours, sortableChart} from './ours.mjs';

const isMark = node => node.nodeType === Node.COMMENT_NODE;

function markupOf({shadowRoot}) {
  const copy = document.createElement('div');
  copy.append(...[...shadowRoot.childNodes].map(node => node.cloneNode(true)));
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const marks = [];
  while (walker.nextNode()) marks.push(walker.currentNode);
  for (const mark of marks.filter(isMark)) mark.remove();
  return copy.innerHTML;
}

let drawn;
let sorted;
let sheets;
const tables = {};

/** Takes the markup from our own charts, as they stand when they are drawn. */
export async function loadFloor() {
  await ours.draw(document.body);
  const chart = document.body.lastElementChild;
  drawn = markupOf(chart);
  sheets = chart.shadowRoot.adoptedStyleSheets;
  chart.remove();

  const other = await sortableChart(document.body);
  const given = markupOf(other);
  other.sort = 'value';
  await other.updateComplete;
  sorted = {given, value: markupOf(other)};
  other.remove();

  for (const size of ['small', 'large']) {
    const table = await drawnTable(size);
    const sheets = table.shadowRoot.adoptedStyleSheets;
    tables[size] = {
      markup: markupOf(table),
      sheets,
      orders: await ordersOf(table),
      ...(await weighedOf(table)),
    };
    table.parentElement.remove();
  }
}

const namesIn = ({shadowRoot}) =>
  [...shadowRoot.querySelectorAll('tbody th .line')].map(({textContent}) => textContent);

/** The places of a table's rows, as given and sorted. */
async function ordersOf(table) {
  const given = namesIn(table);
  await sortTable(table);
  const value = namesIn(table).map(name => given.indexOf(name));
  await sortTable(table);
  if (value.every((place, index) => place === index)) throw new Error('A sort moves nothing.');
  return {value, given: [...given.keys()]};
}

/** A table that is weighed, and what of it is another with each step. */
async function weighedOf(table) {
  await openWeighing(table);
  const changing = {};
  for (const step of Object.keys(steps)) {
    await weighTable(table, step);
    const {innerHTML} = table.shadowRoot.querySelector('tfoot');
    changing[step] = {scores: innerHTML, sentence: table.shadowRoot.querySelector('.outcome').textContent};
  }
  return {weighed: markupOf(table), changing};
}

function rootIn(place, adopted = sheets) {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = adopted;
  place.append(host);
  return root;
}

export const floor = {
  name: 'floor: our markup as innerHTML',
  draw(place) {
    rootIn(place).innerHTML = drawn;
  },
  drawSortable(place) {
    const root = rootIn(place);
    const redraw = order => {
      root.innerHTML = sorted[order];
    };
    redraw('given');
    return redraw;
  },
  drawTable(place, size) {
    const {markup, sheets} = tables[size];
    rootIn(place, sheets).innerHTML = markup;
  },
  drawSortableTable(place, size) {
    const {markup, sheets, orders} = tables[size];
    const root = rootIn(place, sheets);
    root.innerHTML = markup;
    const body = root.querySelector('tbody');
    const [head, sort] = ['thead th:has(.sort)', '.sort'].map(selector => root.querySelector(selector));
    const rows = [...body.rows];
    return order => {
      body.append(...orders[order].map(index => rows[index]));
      head.ariaSort = order === 'value' ? 'descending' : 'none';
      sort.ariaPressed = String(order === 'value');
      sort.textContent = order === 'value' ? '↓' : '↕';
    };
  },
  drawWeighableTable(place, size) {
    const {weighed, sheets, changing} = tables[size];
    const root = rootIn(place, sheets);
    root.innerHTML = weighed;
    const [foot, outcome] = ['tfoot', '.outcome'].map(selector => root.querySelector(selector));
    return step => {
      foot.innerHTML = changing[step].scores;
      outcome.textContent = changing[step].sentence;
    };
  },
};
