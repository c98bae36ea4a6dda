/** What a bar chart shows, in words and numbers, before anything is placed. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {type BarOrder, toBarModel} from '../../src/elements/bar-chart/bar-chart.model.js';
import {en} from '../../src/i18n/en.js';
import type {Problem} from '../../src/topic/problem/problem.js';
import type {BarChart, Figure, Topic} from '../../src/topic/schema/schema.js';
import {type Changes, spoiled} from './sample-topic.js';

const modelOf = (topic: Topic, order: BarOrder = 'given', problems: Problem[] = []) =>
  toBarModel(topic.charts[0]!, {topic, problems, language: 'en', messages: en, order});

const firstRow = (changes: Changes) => modelOf(spoiled(changes)).rows[0]!;

describe('a row', () => {
  it('says all of its figure', () => {
    const topic = spoiled({});
    const {figure, ...row} = modelOf(topic).rows[0]!;
    assert.equal(figure, topic.figures[0]);
    assert.deepEqual(row, {
      label: 'Nile',
      condition: 'if its farthest spring counts',
      tone: 'accent',
      status: 'estimated',
      value: 6650,
      low: 6600,
      high: 6700,
      shortValue: 'about 6,650 kilometers',
      longValue: 'about 6,650 kilometers (6,600 to 6,700 kilometers)',
      statusName: 'estimated',
      doubts: [],
    });
  });

  it('takes what the bar does not say from the figure', () => {
    const changes = {'charts[0].bars[0]': {figure: 'nile-length'}, 'figures[0].condition': 'if it is true'};
    const {label, condition} = firstRow(changes);
    assert.deepEqual([label, condition], ['Length of the Nile', 'if it is true']);
  });

  const cases: [what: string, changes: Changes, row: object][] = [
    ['has the base colour without a subject', {'figures[0].subject': undefined}, {tone: 'base'}],
    ['has the base colour of a subject without one', {'figures[0].subject': 'rhine'}, {tone: 'base'}],
    [
      'says that its source is not given',
      {'figures[0].status': undefined},
      {status: 'unknown', statusName: 'source not given'},
    ],
    [
      'without a range says its value alone',
      {'figures[0].low': undefined},
      {longValue: 'about 6,650 kilometers'},
    ],
    [
      'without a value says its range once',
      {'figures[0].value': undefined},
      {
        value: undefined,
        shortValue: 'about 6,600 to 6,700 kilometers',
        longValue: 'about 6,600 to 6,700 kilometers',
      },
    ],
    [
      'says money short, and long with its year',
      {'figures[0].value': 326e9, 'figures[0].low': undefined, 'figures[0].unit': 'USD/year'},
      {shortValue: 'about $326B', longValue: 'about $326 billion a year'},
    ],
  ];
  for (const [what, changes, expected] of cases)
    it(what, () => {
      const row = firstRow(changes);
      assert.deepEqual({...row, ...expected}, row);
    });

  it('has the doubts about its own numbers and dates', () => {
    const at = (path: string, id: string): Problem => ({
      path,
      message: path,
      severity: 'warning',
      part: 'figures',
      id,
    });
    const problems = [
      at('figures[0].low', 'nile-length'),
      at('figures[0].note', 'nile-length'),
      at('figures[1].low', 'rhine-length'),
    ];
    const {rows} = modelOf(spoiled({}), 'given', problems);
    assert.deepEqual(
      rows.map(({doubts}) => doubts),
      [['figures[0].low'], ['figures[1].low']],
    );
  });

  it('is not there for a figure that is not', () =>
    assert.deepEqual(
      modelOf(spoiled({'charts[0].bars[0].figure': 'danube'})).rows.map(({figure}) => figure.id),
      ['rhine-length'],
    ));
});

/** A topic with a chart of these values, one for each letter. */
function chartOf(values: readonly (number | undefined)[]): Topic {
  const figures = values.map((value, index): Figure => ({id: `f${index}`, label: 'F', unit: 'km', value}));
  const chart: BarChart = {id: 'c', title: 'C', bars: figures.map(({id}) => ({figure: id}))};
  return spoiled({figures, charts: [chart]});
}

describe('the order of bars', () => {
  const orders: [values: (number | undefined)[], byValue: (number | undefined)[], canSort: boolean][] = [
    [[1, 3, 2], [3, 2, 1], true],
    [[3, 2, 1], [3, 2, 1], false],
    [[-1, 0, -2], [0, -1, -2], true],
    [[undefined, 1], [1, undefined], true],
    [[1, undefined, undefined], [1, undefined, undefined], false],
    [[2, 2, 2], [2, 2, 2], false],
    [[5], [5], false],
    [[], [], false],
  ];
  for (const [values, byValue, canSort] of orders)
    it(`by value, ${values.map(String).join(', ') || 'nothing'} is ${byValue.map(String).join(', ') || 'nothing'}`, () => {
      const valuesOf = (order: BarOrder) => modelOf(chartOf(values), order).rows.map(({value}) => value);
      assert.deepEqual(valuesOf('given'), values);
      assert.deepEqual(valuesOf('value'), byValue);
      for (const order of ['given', 'value'] as const)
        assert.equal(modelOf(chartOf(values), order).canSort, canSort);
    });

  it('by value falls, puts missing ones last, and leaves equal ones as they were', () => {
    const value = fc.option(fc.integer({min: -3, max: 3}), {nil: undefined});
    fc.assert(
      fc.property(fc.array(value, {maxLength: 8}), values => {
        const {rows} = modelOf(chartOf(values), 'value');
        assert.equal(rows.length, values.length);
        const place = (id: string) => Number(id.slice(1));
        for (const [index, after] of rows.slice(1).entries()) {
          const before = rows[index]!;
          const [a, b] = [before.value ?? -Infinity, after.value ?? -Infinity];
          assert.ok(a > b || (a === b && place(before.figure.id) < place(after.figure.id)));
        }
      }),
    );
  });
});
