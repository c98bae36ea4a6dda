import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseImpreciseDate, type ImpreciseDate} from '../../src/topic/schema/date.js';
import {firstDayOf} from '../../src/topic/schema/date.js';

const dates: [string, ImpreciseDate, firstDay: string][] = [
  ['2026-06-18', {year: 2026, month: 6, day: 18}, '2026-06-18'],
  ['2024-02-29', {year: 2024, month: 2, day: 29}, '2024-02-29'],
  ['2026-06', {year: 2026, month: 6}, '2026-06-01'],
  ['2026-Q1', {year: 2026, quarter: 1}, '2026-01-01'],
  ['2026-Q4', {year: 2026, quarter: 4}, '2026-10-01'],
  ['2026', {year: 2026}, '2026-01-01'],
  ['0090', {year: 90}, '0090-01-01'],
  ['early-2026', {part: 'early', year: 2026}, '2026-01-01'],
  ['mid-2026', {part: 'mid', year: 2026}, '2026-05-01'],
  ['late-2026', {part: 'late', year: 2026}, '2026-09-01'],
  ['early-2026-Q2', {part: 'early', year: 2026, quarter: 2}, '2026-04-01'],
  ['mid-2026-Q2', {part: 'mid', year: 2026, quarter: 2}, '2026-05-01'],
  ['late-2026-Q2', {part: 'late', year: 2026, quarter: 2}, '2026-06-01'],
  ['early-2026-06', {part: 'early', year: 2026, month: 6}, '2026-06-01'],
  ['mid-2026-06', {part: 'mid', year: 2026, month: 6}, '2026-06-11'],
  ['late-2026-06', {part: 'late', year: 2026, month: 6}, '2026-06-21'],
];

for (const [text, date, firstDay] of dates)
  test(`${text} is a date that begins on ${firstDay}`, () => {
    assert.deepEqual(parseImpreciseDate(text), date);
    assert.equal(firstDayOf(date), firstDay);
  });

const noDates = [
  ['2024-13-45', 'there is no 13th month'],
  ['2026-00', 'months begin with 1'],
  ['2026-06-00', 'days begin with 1'],
  ['2026-06-31', 'June has 30 days'],
  ['2025-02-29', '2025 is no leap year'],
  ['2026-Q5', 'there are four quarters'],
  ['275761', 'a year has four digits'],
  ['+275761-01-01', 'a year has four digits'],
  ['26-06-18', 'a year has four digits'],
  ['18/06/2026', 'days come last, after hyphens'],
  ['2026-6-18', 'months have two digits'],
  ['late-2026-06-18', 'a day is not late'],
  ['Late-2026', 'parts are written small'],
  ['2026-06-18T10:00:00Z', 'no time of day is known'],
  [' 2026', 'nothing stands before it'],
  ['٢٠٢٦', 'digits are 0 to 9'],
  ['', 'nothing is no date'],
];

for (const [text, reason] of noDates)
  test(`"${text}" is no date: ${reason}`, () => assert.equal(parseImpreciseDate(text!), undefined));
