/**
 * The least that our picture can cost: its final markup, without what Lit needs to find its way, set as text in a
 * shadow root with the same style sheets.
 */
import {drawnTable} from './comparison.mjs';
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
    tables[size] = {markup: markupOf(table), sheets: table.shadowRoot.adoptedStyleSheets};
    table.parentElement.remove();
  }
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
};
