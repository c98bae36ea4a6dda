/** How far numbers are rounded when written, and that this is never kept quiet. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isRounded, roundValue} from '../../src/format/rounding.js';
import type {Unit} from '../../src/topic/schema/unit.js';

describe('numbers keep the digits that mean something', () => {
  const rows: [why: string, kind: Unit['kind'], value: number, rounded: number][] = [
    ['money from a million on has three digits', 'money', 326_456_000_000, 326e9],
    ['a loss is rounded as a gain is', 'money', -326_456_000_000, -326e9],
    ['money under a million has its cents', 'money', 10_400.376, 10_400.38],
    ['less than a cent has two digits', 'money', 0.001234, 0.0012],
    ['counts from a million on have three digits', 'count', 1_234_567, 1_230_000],
    ['counts under a million are whole if they were', 'count', 999_999, 999_999],
    ['a share has three digits', 'share', 1 / 3, 0.333],
    ['a small multiple has two digits', 'multiple', 6.52, 6.5],
    ['a large multiple has two digits', 'multiple', 326, 330],
    ['zero is zero', 'count', 0, 0],
    ['there is no minus zero', 'money', -0, 0],
  ];
  for (const [why, kind, value, rounded] of rows)
    it(why, () => assert.equal(roundValue(value, kind), rounded));
});

describe('whether a number was rounded', () => {
  const rows: [value: number, unit: string, rounded: boolean][] = [
    [6.52, 'times', true],
    [6.5, 'times', false],
    [81.5e9, 'USD', false],
    [81.54e9, 'USD/year', true],
    [20_000, 'USD', false],
    [0.125, 'share', false],
    [0, 'GW', false],
  ];
  for (const [value, unit, rounded] of rows)
    it(`${value} ${unit}: ${rounded}`, () => assert.equal(isRounded(value, unit), rounded));
  it('the noise of binary fractions does not count', () =>
    assert.equal(isRounded(0.1 + 0.2, 'share'), false));
});
