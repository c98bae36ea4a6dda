/** What a machine can judge, in every way of reading; and the roles, names and order that assistive tools meet. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';
import {everyKindInWords} from './accessibility-pages.js';
import {
  bigText,
  countBars,
  openEvidence,
  openFigure,
  openTables,
  pagesToOpen,
  calculate,
  playOn,
  setGuess,
  showGuess,
  textSpacing,
  viewports,
  type Open,
  type Reader,
} from './accessibility-support.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, as "rule: where". */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
  const results = await page.evaluate(
    tags => (window as unknown as {axe: typeof import('axe-core')}).axe.run(document, {runOnly: tags}),
    tags,
  );
  return toLines(results);
}

const toLines = ({violations}: AxeResults) =>
  violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));

type Way = [what: string, path: Parameters<Open>[0], reader?: Reader, act?: (page: Page) => Promise<unknown>];

const phone = {viewport: viewports.phone};

const openSources = (page: Page) => page.getByRole('button', {name: /^Sources\s+Availability$/}).click();

async function weigh(page: Page) {
  await page.getByText('What matters to me').click();
  await page.getByRole('group', {name: 'Software'}).getByLabel('decisive').check();
  const sort = page.getByRole('button', {name: /^Sort by Rent/});
  if (await sort.isVisible()) await sort.click();
  await page.getByRole('button', {name: 'Software', exact: true}).click();
}

const waysToRead: Way[] = [
  ['in light', '/all.html'],
  ['in the dark', '/all.html', {colorScheme: 'dark'}],
  ['from right to left, in Arabic', '/all-arabic.html'],
  ['at 320 px', '/all.html', phone],
  ['at 400 %', '/all.html', {viewport: viewports.zoomed}],
  ['in forced colours', '/all.html', {forcedColors: 'active'}],
  ['with reduced motion', '/all.html', {reducedMotion: 'reduce'}],
  ['with text spaced out', '/all.html', {style: textSpacing}],
  ['with text twice as big', '/all.html', {...phone, style: bigText}],
  ['with evidence open', '/charts.html', {}, openEvidence],
  [
    'with evidence open, in the dark at 320 px',
    '/charts.html',
    {...phone, colorScheme: 'dark'},
    openEvidence,
  ],
  ['with tables open', '/charts.html', {}, openTables],
  ['with tables open, in the dark at 320 px', '/charts.html', {...phone, colorScheme: 'dark'}, openTables],
  ['with bars counted', '/charts.html', {}, countBars],
  ['with bars counted, in the dark at 320 px', '/charts.html', {...phone, colorScheme: 'dark'}, countBars],
  ['with bars counted, in Arabic', '/arabic.html', {}, countBars],
  ['with bars counted, in forced colours', '/charts.html', {forcedColors: 'active'}, countBars],
  ['with text twice as big and bars counted', '/charts.html', {...phone, style: bigText}, countBars],
  ['where it is asked', '/guess.html'],
  ['where it is asked, in the dark at 320 px', '/guess.html', {...phone, colorScheme: 'dark'}],
  ['where it is asked, in Arabic', '/guess-arabic.html', {}, setGuess],
  ['where it is asked, in forced colours', '/guess.html', {forcedColors: 'active'}, setGuess],
  ['where it is asked, at 400 %', '/guess.html', {viewport: viewports.zoomed}, setGuess],
  ['where it is asked, with text spaced out', '/guess.html', {style: textSpacing}, setGuess],
  ['where it is answered', '/guess.html', {}, showGuess],
  ['where it is answered, in the dark at 320 px', '/guess.html', {...phone, colorScheme: 'dark'}, showGuess],
  ['in sentences', '/figures.html'],
  ['in sentences, in the dark at 320 px', '/figures.html', {...phone, colorScheme: 'dark'}],
  ['in sentences, in Arabic', '/figures-arabic.html'],
  ['in sentences, in forced colours', '/figures.html', {forcedColors: 'active'}],
  ['in sentences, with evidence open', '/figures.html', phone, openFigure],
  ['in a table', '/tables.html'],
  ['in a table, in the dark', '/tables.html', {colorScheme: 'dark'}],
  ['in a table, from right to left', '/tables-arabic.html'],
  ['in a table at 320 px', '/tables.html', phone],
  ['in a table at 400 %', '/tables.html', {viewport: viewports.zoomed}],
  ['in a table, in forced colours', '/tables.html', {forcedColors: 'active'}],
  ['in a table, with text spaced out', '/tables.html', {style: textSpacing}],
  ['in a table, with sources open', '/tables.html', {}, openSources],
  ['in a table that is weighed, highlighted and sorted', '/tables.html', {}, weigh],
  ['in a table that is weighed, at 320 px', '/tables.html', phone, weigh],
  ['in an analogy', '/analogies.html'],
  ['in an analogy, in the dark', '/analogies.html', {colorScheme: 'dark'}],
  ['in an analogy, from right to left', '/analogies-arabic.html'],
  ['in an analogy at 320 px', '/analogies.html', phone],
  ['in an analogy at 400 %', '/analogies.html', {viewport: viewports.zoomed}],
  ['in an analogy, in forced colours', '/analogies.html', {forcedColors: 'active'}],
  ['in an analogy, with reduced motion', '/analogies.html', {reducedMotion: 'reduce'}, playOn],
  ['in an analogy, with text spaced out', '/analogies.html', {style: textSpacing}],
  ['in an analogy, with text twice as big', '/analogies.html', {...phone, style: bigText}],
  ['in an analogy that is played with', '/analogies.html', {}, playOn],
  [
    'in an analogy that is played with, in the dark at 320 px',
    '/analogies.html',
    {...phone, colorScheme: 'dark'},
    playOn,
  ],
  ['in an analogy on paper', '/analogies.html', {}, page => page.emulateMedia({media: 'print'})],
  ['in a calculator', '/calculators.html'],
  ['in a calculator, in the dark', '/calculators.html', {colorScheme: 'dark'}],
  ['in a calculator, from right to left', '/calculators-arabic.html'],
  ['in a calculator at 320 px', '/calculators.html', phone],
  ['in a calculator at 400 %', '/calculators.html', {viewport: viewports.zoomed}],
  ['in a calculator, in forced colours', '/calculators.html', {forcedColors: 'active'}],
  ['in a calculator that is set', '/calculators.html', {}, calculate],
  ['in a calculator that is set, in the dark', '/calculators.html', {colorScheme: 'dark'}, calculate],
  ['in a calculator that is set, twice as big', '/calculators.html', {...phone, style: bigText}, calculate],
  ['in a calculator on paper', '/calculators.html', {}, page => page.emulateMedia({media: 'print'})],
  ['in the demo', '/demo/'],
  ['in the demo, in the dark', '/demo/', {colorScheme: 'dark'}],
  ['in the demo at 320 px', '/demo/', phone],
];

describe('axe finds nothing', () => {
  const open = pagesToOpen();

  for (const [what, path, reader, act] of waysToRead) {
    it(what, async () => {
      const page = await open(path, reader);
      await act?.(page);
      assert.deepEqual(await violations(page), []);
    });
  }

  it('and would: a button in a chart that has lost its name', async () => {
    const page = await open('/charts.html');
    await page
      .getByRole('button', {name: 'Show as table'})
      .first()
      .evaluate(button => button.replaceChildren());
    assert.match((await violations(page)).join(), /button-name/);
  });
});

describe('assistive tools', () => {
  const open = pagesToOpen();
  const title = 'Nvidia takes in about 6.5 times what Amazon’s chips might';

  it('meet a group named by its title, with the message before the bars', async () => {
    const page = await open('/charts.html');
    const snapshot = await page.getByRole('group', {name: title}).ariaSnapshot();
    const order = [
      'heading',
      'Revenue run rates',
      'list',
      'button "Nvidia',
      'button "Show as table',
      'As of',
    ];
    const places = order.map(words => snapshot.indexOf(words));
    assert.ok(!places.includes(-1), snapshot);
    assert.deepEqual(
      places.toSorted((a, b) => a - b),
      places,
    );
  });

  it('meet no first heading but the page’s, and ours at the level that the author sets', async () => {
    const page = await open('/charts.html');
    assert.deepEqual(await page.getByRole('heading', {level: 1}).allTextContents(), ['An article']);
    const heading = page.getByRole('heading', {name: title, level: 3});
    await heading.waitFor();
    await page
      .locator('explainer-bar-chart')
      .first()
      .evaluate(chart => chart.setAttribute('heading-level', '2'));
    await page.getByRole('heading', {name: title, level: 2}).waitFor();
    await heading.waitFor({state: 'detached'});
  });

  it('meet buttons each of which has a name of its own, that says value and status', async () => {
    const page = await open('/charts.html');
    for (const chart of await page.locator('explainer-bar-chart').all()) {
      const names = [...(await chart.ariaSnapshot()).matchAll(/button "([^"]*)"/g)].map(([, name]) => name!);
      assert.equal(new Set(names).size, names.length, names.join('\n'));
      const values = await chart.locator('[part=value]').count();
      assert.deepEqual(names.slice(values), ['How many times?', 'Show as table']);
      for (const name of names.slice(0, values)) assert.match(name, /^[^:]+: .*\d.*, [a-z ]+$|not known/);
    }
  });

  it('meet a real table with every datum, named by its caption, each row by its first cell', async () => {
    const page = await open('/charts.html');
    await openTables(page);
    const table = page.getByRole('table', {name: 'Every kind of number'});
    assert.deepEqual(
      await table.evaluate(table => {
        const {caption, rows} = table as HTMLTableElement;
        const words = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
        return {caption: words(caption!), cells: [...rows].slice(1).map(row => [...row.cells].map(words))};
      }),
      {caption: 'Every kind of number', cells: everyKindInWords},
    );
    assert.equal(await table.getByRole('columnheader').count(), 6);
    assert.equal(await table.locator('th[scope=col]').count(), 6);
    assert.equal(await table.getByRole('rowheader').count(), everyKindInWords.length);
    assert.equal(await table.locator('th[scope=row]').count(), everyKindInWords.length);
  });

  it('meet the same roles in the table at 320 px, and the only thing that scrolls is named and has focus', async () => {
    const page = await open('/charts.html', phone);
    await openTables(page);
    const region = page.getByRole('region', {name: 'Every kind of number'});
    assert.equal(await region.getByRole('cell').count(), everyKindInWords.length * 5);
    await region.focus();
    assert.ok(
      await region.evaluate(region => region.matches(':focus') && region.scrollWidth > region.clientWidth),
    );
  });

  it('meet beside each answer of a comparison what it is about, in columns and in cards', async () => {
    const rent = /^cell "Rent it on AWS Managed Neuron SDK/;
    for (const [reader, expected] of [
      [{}, {heads: 4, cells: 0}],
      [phone, {heads: 0, cells: 1}],
    ] as const) {
      const page = await open('/tables.html', reader);
      const lines = (await page.locator('[part=table]').ariaSnapshot())
        .split('\n')
        .map(line => line.slice(line.indexOf('- ') + 2));
      const count = (pattern: RegExp) => lines.filter(line => pattern.test(line)).length;
      assert.equal(count(/^cell/), 15);
      assert.equal(count(/^rowheader/), 5);
      assert.deepEqual({heads: count(/^columnheader/), cells: count(rent)}, expected);
    }
  });

  it('meet one tab stop in each plot', async () => {
    const page = await open('/charts.html');
    const stops = await page
      .locator('[part=rows]')
      .evaluateAll(plots =>
        plots.map(
          plot => [...plot.querySelectorAll<HTMLElement>('*')].filter(({tabIndex}) => tabIndex >= 0).length,
        ),
      );
    assert.deepEqual(stops, [1, 1]);
  });
});
