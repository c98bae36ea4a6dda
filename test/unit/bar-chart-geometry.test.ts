import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {scaleLinear} from 'd3-scale';
import fc from 'fast-check';
import {
  placeBars,
  toPercent,
  widestLabel,
  type BarValues,
} from '../../src/elements/bar-chart/bar-chart.geometry.js';

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('placing bars', () => {
  it('lets the longest bar fill the plot and the others keep their proportion', () => {
    const {zero, bars} = placeBars([{value: 326e9}, {value: 50e9}, {value: 20e9}]);
    near(zero, 0);
    near(bars[0]!.length, 1);
    near(bars[1]!.length, 50 / 326);
    near(bars[2]!.length, 20 / 326);
  });

  it('always begins at zero, also where all values are large', () => {
    const {bars} = placeBars([{value: 1000}, {value: 1001}]);
    near(bars[0]!.lead, 0);
    near(bars[0]!.length, 1000 / 1001);
  });

  it('lets negative bars reach back from zero and puts their label on the other side', () => {
    const {zero, bars} = placeBars([{value: 30}, {value: -10}]);
    near(zero, 0.25);
    assert.deepEqual(bars[1], {lead: 0, length: 0.25, tail: 0, isNegative: true});
    near(bars[0]!.lead, 0.25);
  });

  it('makes room for a range: the label stands behind its high end', () => {
    const [bar] = placeBars([{value: 50, low: 40, high: 80}, {value: 100}]).bars;
    near(bar!.length, 0.5);
    near(bar!.tail, 0.3);
    near(bar!.whisker!.from, 0.4);
    near(bar!.whisker!.to, 0.8);
  });

  it('draws a range without a value as a whisker alone', () => {
    const [bar] = placeBars([{low: 40, high: 80}]).bars;
    near(bar!.length, 0);
    near(bar!.tail, 1);
    near(bar!.whisker!.from, 0.5);
  });

  it('does not take zero, or what is missing, for less than nothing', () =>
    assert.deepEqual(
      placeBars([{value: 0}, {}, {value: -1}]).bars.map(({isNegative}) => isNegative),
      [false, false, true],
    ));

  it('turns a range that is the wrong way round, so that it can be seen and marked', () => {
    const [bar] = placeBars([{value: 50, low: 80, high: 40}]).bars;
    assert.ok(bar!.whisker!.from < bar!.whisker!.to);
  });

  const withoutLength: [string, BarValues[]][] = [
    ['no bars', []],
    ['a value that is missing', [{}]],
    ['nothing but zeros', [{value: 0}, {value: 0}]],
  ];
  for (const [what, rows] of withoutLength) {
    it(`gives ${what} no length`, () => assert.ok(placeBars(rows).bars.every(bar => bar.length === 0)));
  }

  it('agrees with d3-scale for any values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({min: -1e300, max: 1e300, noNaN: true}), {minLength: 1, maxLength: 50}),
        values => {
          const domain = [Math.min(0, ...values), Math.max(0, ...values)];
          fc.pre(domain[0] !== domain[1] && domain[1]! - domain[0]! > 1e-300);
          const scale = scaleLinear(domain, [0, 1]);
          const {zero, bars} = placeBars(values.map(value => ({value})));
          near(zero, scale(0));
          bars.forEach((bar, i) => near(bar.lead + bar.length, Math.max(scale(values[i]!), scale(0))));
        },
      ),
    );
  });

  const anyNumber = fc.double({noNaN: true, noDefaultInfinity: true});

  it('never leaves the plot, and never gives a negative or missing length', () => {
    const end = fc.option(anyNumber, {nil: undefined});
    fc.assert(
      fc.property(fc.array(fc.record({value: end, low: end, high: end}), {maxLength: 20}), rows => {
        const {zero, bars} = placeBars(rows);
        for (const {lead, length, tail, whisker} of bars) {
          const {from, to} = whisker ?? {from: 0, to: 1};
          for (const share of [zero, lead, length, tail, from, to])
            assert.ok(share >= 0 && share <= 1, `${share}`);
          assert.ok(lead + length + tail <= 1 + 1e-9);
          assert.ok(from <= to);
        }
      }),
    );
  });

  it('keeps the order of values, however near or far', () => {
    fc.assert(
      fc.property(fc.array(anyNumber, {minLength: 2, maxLength: 20}), values => {
        const {zero, bars} = placeBars(values.map(value => ({value})));
        const ends = bars.map(({lead, length, isNegative}) => (isNegative ? lead : lead + length));
        values.forEach((value, index) => {
          assert.ok(value >= 0 ? ends[index]! >= zero - 1e-9 : ends[index]! <= zero + 1e-9);
          const next = (index + 1) % values.length;
          if (value >= values[next]!) assert.ok(ends[index]! >= ends[next]! - 1e-9);
        });
      }),
    );
  });
});

describe('a share as an attribute', () => {
  const cases: [number, string][] = [
    [0, '0%'],
    [1, '100%'],
    [50 / 326, '15.34%'],
    [1 / 3, '33.33%'],
    [1e-9, '0%'],
  ];
  for (const [share, expected] of cases) {
    it(`writes ${share} as ${expected}`, () => assert.equal(toPercent(share), expected));
  }
});

describe('the label that needs most room behind its bar', () => {
  const label = (letters: number) => ({shortValue: 'x'.repeat(letters), statusName: ''});
  const widest: [what: string, bars: [value: number, letters: number][], index: number][] = [
    [
      'is the longest, beside bars of one length',
      [
        [1, 5],
        [1, 9],
        [1, 7],
      ],
      1,
    ],
    [
      'is a short one behind a full bar, not a long one that has room in the plot',
      [
        [20, 30],
        [326, 20],
      ],
      1,
    ],
    [
      'is one that is long enough, all the same',
      [
        [20, 40],
        [326, 20],
      ],
      0,
    ],
    [
      'is the first of equal ones',
      [
        [1, 5],
        [1, 5],
      ],
      0,
    ],
    ['is none without bars', [], -1],
  ];
  for (const [what, bars, index] of widest)
    it(what, () => {
      const geometry = placeBars(bars.map(([value]) => ({value})));
      assert.equal(
        widestLabel(
          bars.map(([, letters]) => label(letters)),
          geometry,
        ),
        index,
      );
    });

  it('counts the room that a range takes', () => {
    const geometry = placeBars([{value: 50, high: 100}, {value: 50}]);
    assert.equal(widestLabel([label(5), label(9)], geometry), 0);
  });

  it('counts the words of its status', () =>
    assert.equal(
      widestLabel(
        [label(9), {shortValue: '', statusName: 'estimated!'}],
        placeBars([{value: 1}, {value: 1}]),
      ),
      1,
    ));
});
