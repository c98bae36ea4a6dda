/** The comparison table, small and as large as a topic may have one. */

const [factorCount, optionCount] = [100, 12];

const list = (count, itemAt) => Array.from({length: count}, (_, index) => itemAt(index));

/** A table with all that a cell can hold but a figure, from a handful of sources. */
const largest = {
  schemaVersion: 1,
  id: 'largest',
  title: 'Largest',
  sources: list(5, index => ({id: `s${index}`, publisher: `Publisher ${index}`, date: '2026-01'})),
  tables: [
    {
      id: 'largest',
      title: 'A hundred factors, twelve options',
      options: list(optionCount, index => ({id: `o${index}`, label: `Option ${index}`})),
      factors: list(factorCount, index => ({id: `f${index}`, label: `Factor ${index}`})),
      cells: list(factorCount * optionCount, index => ({
        factor: `f${Math.floor(index / optionCount)}`,
        option: `o${index % optionCount}`,
        word: `Word ${index}`,
        note: 'and a note to it',
        rating: (Math.floor(index / optionCount) * 7 + index) % 4,
        sources: [`s${index % 5}`],
      })),
    },
  ],
};

/**
 * Stands around all large tables and has read their topic before anything is measured: that is the parser's cost,
 * once on a page, and not the table's.
 */
const around = Object.assign(document.createElement('explainer-topic'), {topicData: largest});

const tableIn = {
  small: place => append(place, {topic: 'trainium'}),
  large(place) {
    around.append(place);
    return append(place, {});
  },
};

function append(place, properties) {
  const table = Object.assign(document.createElement('explainer-comparison-table'), properties);
  place.append(table);
  return table;
}

/** Draws a table of a size and gives it when it stands. */
export async function drawnTable(size) {
  const place = document.createElement('div');
  document.body.append(place);
  const table = tableIn[size](place);
  await table.updateComplete;
  if (table.state !== 'ready') throw new Error(`Our ${size} table is ${table.state}.`);
  return table;
}

/** Sorts a table by its first column, or puts it back as it was given. */
export function sortTable(table) {
  table.shadowRoot.querySelector('.sort').click();
  return table.updateComplete;
}

/** Opens what matters to a reader, and waits for what loads then. */
export async function openWeighing({shadowRoot}) {
  shadowRoot.querySelector('summary').click();
  while (!shadowRoot.querySelector('fieldset')) await new Promise(requestAnimationFrame);
}

/** What the first factor can matter. */
export const steps = {little: 1, decisive: 3};

/** Says how much the first factor matters. */
export function weighTable(table, step) {
  table.shadowRoot.querySelectorAll('fieldset:first-of-type input')[steps[step]].click();
  return table.updateComplete;
}

export async function loadTables() {
  document.body.append(around);
  // The script that readers get defines a tag only when one stands on the page.
  const first = append(document.body, {});
  await customElements.whenDefined(first.localName);
  await customElements.whenDefined(around.localName);
  first.remove();
  for (const size of Object.keys(tableIn)) (await drawnTable(size)).parentElement.remove();
}

export const comparisonTable = {
  name: 'explainer-comparison-table',
  drawTable: (place, size) => tableIn[size](place).updateComplete,
  async drawSortableTable(place, size) {
    const table = tableIn[size](place);
    await table.updateComplete;
    return () => sortTable(table);
  },
  async drawWeighableTable(place, size) {
    const table = tableIn[size](place);
    await table.updateComplete;
    await openWeighing(table);
    return step => weighTable(table, step);
  },
  clear: () => around.replaceChildren(),
};
