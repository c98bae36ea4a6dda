/** Bad locales, currencies, units, digits and numbers read as words or plain numbers, and nothing throws. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {currencyName} from '../../src/format/currency-name.js';
import {formatDate} from '../../src/format/date.js';
import {formatFigure} from '../../src/format/figure.js';
import {cacheBound, cacheSize, dateFormat, numberFormat, pluralRules} from '../../src/format/intl-cache.js';
import {formatMoney, formatRange, formatValue} from '../../src/format/value.js';
import {messagesFor} from '../../src/i18n/messages.js';

const english = {locale: 'en'};

describe('what is no language reads as English', () => {
  for (const locale of [
    'xx-INVALID_',
    '',
    '-',
    'en_US',
    '<b>',
    'constructor',
    '__proto__',
    'x'.repeat(10_000),
  ])
    it(`locale "${locale.slice(0, 20)}"`, () => {
      const options = {locale, rate: true};
      assert.equal(formatFigure({value: 326e9, unit: 'USD/year'}, options), '$326 billion a year');
      assert.equal(
        formatValue(1, 'ovens', {locale, units: [{id: 'ovens', one: 'oven', other: 'ovens'}]}),
        '1 oven',
      );
      assert.equal(formatDate('2026-06-18', locale), 'June 18, 2026');
    });
  it('a language that Intl does not know is English too, never that of the browser', () => {
    assert.equal(numberFormat('xx', {}).resolvedOptions().locale, 'en');
    assert.equal(dateFormat('xx', {}).resolvedOptions().locale, 'en');
  });
});

describe('what is no currency stands after the number', () => {
  it('four or more letters are a noun', () =>
    assert.equal(formatMoney(3e9, {...english, currency: 'ABCDE'}), '3 billion ABCDE'));
  it('three unknown letters stand as they are', () =>
    assert.equal(formatMoney(3e9, {...english, currency: 'ZZZ'}).replace('\u00a0', ' '), 'ZZZ 3 billion'));
});

it('what is no currency is named by its code', () => assert.equal(currencyName('de', 5e6, 'ABCDE'), 'ABCDE'));

describe('what is no number is not known', () => {
  for (const value of [NaN, Infinity, -Infinity, undefined, null, '5', {}] as number[])
    it(String(value), () => {
      for (const unit of ['USD/year', 'share', 'times', 'GW'])
        assert.equal(formatValue(value, unit, {...english, rate: true}), 'not known');
      assert.equal(formatFigure({value, unit: 'USD', qualifier: 'about'}, english), 'not known');
      assert.equal(formatRange(1, value, 'USD', english), 'not known');
    });
});

describe('any finite number in any unit is words', () => {
  const values = [0, -0, 5e-324, -1e-9, 0.1 + 0.2, 999_999.999, 1e15, -1e21, Number.MAX_VALUE];
  const units = ['USD', 'JPY/day', 'ZZZ', 'share', 'times', 'GW', '', '/', 'constructor/toString'];
  for (const unit of units)
    it(`unit "${unit}"`, () => {
      for (const value of values)
        assert.doesNotMatch(
          formatFigure({value, unit}, {...english, rate: true}),
          /NaN|∞|undefined|null|\[object/,
        );
    });
});

describe('Intl objects', () => {
  const digits = {minimumFractionDigits: 1000, maximumFractionDigits: 1000};
  it('1,000 digits give a plain number', () => assert.equal(numberFormat('de', digits).format(1.5), '1.5'));
  it('options that are no options give a plain number', () =>
    assert.equal(numberFormat('en', {style: 'currency', currency: 'ABCDE'}).format(1.5), '1.5'));
  it('are made once', () => {
    assert.equal(numberFormat('en', {style: 'percent'}), numberFormat('en', {style: 'percent'}));
    assert.equal(pluralRules('en'), pluralRules('en'));
    assert.notEqual(numberFormat('en', {style: 'percent'}), numberFormat('en', {}));
    assert.notEqual(numberFormat('en', {}), numberFormat('de', {}));
  });
  it('are never more than the bound, whatever locales are asked for', () => {
    for (let n = 0; n < 3 * cacheBound; n++) {
      numberFormat(`en-x-${n}`, {});
      assert.ok(cacheSize() <= cacheBound);
    }
  });
  it('still work after the cache was emptied', () => {
    for (let n = 0; n <= cacheBound; n++) pluralRules(`en-x-${n}`);
    assert.equal(numberFormat('de', {}).format(1.5), '1,5');
  });
});

it('an unknown language has the words of English', () =>
  assert.equal(messagesFor('tlh').notKnown, 'not known'));
