/** How many times one bar another is. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {placeBars} from '../../src/elements/bar-chart/bar-chart.geometry.js';
import {
  everyTick,
  placeTicks,
  smallestUnit,
  toTimes,
  unitsOf,
} from '../../src/elements/bar-chart/times.model.js';
import {loadLanguage} from '../../src/i18n/languages.js';
import {evaluate} from '../../src/topic/formula/evaluate.js';
import {parseFormula} from '../../src/topic/formula/formula.js';
import {toRatio} from '../../src/topic/schema/quantity.js';
import type {Figure} from '../../src/topic/schema/schema.js';
import {rowOf, runRateRows} from './bar-rows.js';
import {quantityOf} from './quantities.js';

const [nvidia, amazonIf, amazonNow] = runRateRows();

const times = (figure: Partial<Figure>, unit: Partial<Figure>, language = 'en') =>
  toTimes(rowOf({status: 'reported', ...figure}), rowOf({status: 'reported', ...unit}), language);

describe('a bar counted in another', () => {
  it('takes status and qualifier along', () => {
    assert.equal(toTimes(nvidia, amazonIf, 'en'), 'about 6.5 times, hypothetical');
    assert.equal(toTimes(nvidia, amazonNow, 'en'), 'at most about 16 times, extrapolated');
    assert.equal(toTimes(amazonNow, nvidia, 'en'), 'more than about 0.061 times, extrapolated');
  });

  it('is the unit itself where it is the unit', () => {
    assert.equal(toTimes(nvidia, nvidia, 'en'), 'the unit');
  });

  const cases: [what: string, figure: Partial<Figure>, unit: Partial<Figure>, words: string][] = [
    ['that divides without a rest', {value: 40}, {value: 10}, '4 times, reported'],
    ['that is less', {value: 5}, {value: 10}, '0.5 times, reported'],
    ['that is nothing', {value: 0}, {value: 10}, '0 times, reported'],
    ['that is below zero', {value: -40}, {value: 10}, '−4 times, reported'],
    ['that is below zero, in a unit below zero', {value: -40}, {value: -10}, '4 times, reported'],
    ['without a value', {low: 1, high: 3}, {value: 10}, 'not known'],
    ['whose status is not given', {value: 40, status: undefined}, {value: 10}, '4 times, source not given'],
    ['as a share', {value: 0.8, unit: 'share'}, {value: 0.2, unit: 'share'}, '4 times, reported'],
  ];
  for (const [what, figure, unit, words] of cases) it(what, () => assert.equal(times(figure, unit), words));

  it('speaks the language of the page', async () => {
    await loadLanguage('de');
    assert.equal(times({value: 65}, {value: 10}, 'de'), '6,5-mal, reported');
  });
});

describe('what bars are counted in', () => {
  it('is any number but zero, at first the smallest', () => {
    const rows = [rowOf({value: 3}), rowOf({value: 0}), rowOf({value: -1}), rowOf({}), rowOf({value: 2})];
    assert.deepEqual(unitsOf(rows), [rows[0], rows[2], rows[4]]);
    assert.equal(smallestUnit(rows), rows[2]);
  });

  it('is nothing where no bar is', () => {
    assert.equal(smallestUnit([rowOf({value: 0}), rowOf({})]), undefined);
  });
});

describe('ticks', () => {
  const ticksOf = (values: number[], unit: number) => {
    const rows = values.map(value => rowOf({value}));
    const every = everyTick(rows, rowOf({value: unit}));
    const geometry = placeBars(rows);
    return {every, counts: rows.map(row => placeTicks(row, unit, every, geometry).length)};
  };

  const cases: [what: string, values: number[], unit: number, every: number, counts: number[]][] = [
    ['stand at each whole time', [326, 50, 20], 50, 1, [6, 1, 0]],
    ['count 0.3 as three times 0.1', [0.3], 0.1, 1, [3]],
    ['stand at every tenth where there would be a grey bar of them', [200, 9], 1, 10, [20, 0]],
    ['go back from zero', [-30, 10], 10, 1, [3, 1]],
    ['are none on a bar of nothing', [0, 10], 10, 1, [0, 1]],
  ];
  for (const [what, values, unit, every, counts] of cases)
    it(what, () => assert.deepEqual(ticksOf(values, unit), {every, counts}));

  it('stand where the unit’s length ends, again and again', () => {
    const rows = [rowOf({value: 100}), rowOf({value: 25})];
    assert.deepEqual(placeTicks(rows[0]!, 25, 1, placeBars(rows)), [0.25, 0.5, 0.75, 1]);
  });

  it('are never more than forty, and lie on their bar', () => {
    const value = fc.double({min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true});
    fc.assert(
      fc.property(value, value, (first, second) => {
        const rows = [rowOf({value: first}), rowOf({value: second})];
        const unit = smallestUnit(rows)!;
        const geometry = placeBars(rows);
        for (const [index, row] of rows.entries()) {
          const places = placeTicks(row, unit.value!, everyTick(rows, unit), geometry);
          assert.ok(places.length <= 40, `${places.length}`);
          const {lead, length} = geometry.bars[index]!;
          for (const place of places) assert.ok(place >= lead - 1e-6 && place <= lead + length + 1e-6);
        }
      }),
    );
  });
});

describe('a ratio', () => {
  it('is what the language of formulas makes of a division', () => {
    const quantity = quantityOf(fc.double({min: -1e9, max: 1e9, noNaN: true}));
    const divisor = quantity.filter(({value}) => Math.abs(value) > 1e-3);
    const parsed = parseFormula('a / b');
    assert.ok('tree' in parsed);
    fc.assert(
      fc.property(quantity, divisor, (a, b) => {
        fc.pre(a.value === 0 || Math.abs(a.value) > 1e-3);
        const result = evaluate(parsed.tree, name => (name === 'a' ? a : b));
        const {unit, ...ratio} = toRatio(a, b);
        assert.equal(unit, 'times');
        assert.deepEqual({...ratio, value: ratio.value + 0, unit: undefined}, result);
      }),
    );
  });
});
