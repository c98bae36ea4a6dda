import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseUnit, type Unit} from '../../src/topic/schema/unit.js';

const units: [string, Unit][] = [
  ['USD', {kind: 'money', currency: 'USD'}],
  ['USD/year', {kind: 'money', currency: 'USD', per: 'year'}],
  ['share', {kind: 'share'}],
  ['times', {kind: 'multiple'}],
  ['number', {kind: 'count', noun: ''}],
  ['GW', {kind: 'count', noun: 'GW'}],
  ['loaves/week', {kind: 'count', noun: 'loaves', per: 'week'}],
  ['GPU', {kind: 'money', currency: 'GPU'}],
  ['GPUs', {kind: 'count', noun: 'GPUs'}],
  ['usd', {kind: 'count', noun: 'usd'}],
];

for (const [text, unit] of units)
  test(`the unit ${text} is ${JSON.stringify(unit)}`, () => assert.deepEqual(parseUnit(text), unit));
