/** What a reader guesses, on which scale, and what is said of it afterwards. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  readGuess,
  toAsked,
  toFeedback,
  toGuessScale,
  writeGuess,
} from '../../src/elements/bar-chart/guess.model.js';
import type {Figure} from '../../src/topic/schema/schema.js';
import {trainium} from '../../src/topics/trainium.js';
import {rowOf, runRateRows} from './bar-rows.js';

const rows = runRateRows();
const [nvidia, amazonIf, amazonNow] = rows;
const chart = trainium.charts[0]!;

describe('the bar to be guessed', () => {
  const asked = (guess: string | undefined, wanted: string | undefined) =>
    toAsked({...chart, guess}, wanted, rows)?.label;

  it('is the one that the author names', () => {
    assert.equal(asked(undefined, 'amazon-silicon-run-rate'), 'Amazon, now');
    assert.equal(asked('nvidia-run-rate', 'amazon-silicon-run-rate'), 'Amazon, now');
  });

  it('is the one that the topic names', () => {
    assert.equal(asked('amazon-standalone-run-rate', undefined), 'Amazon, if');
    assert.equal(asked('amazon-standalone-run-rate', ''), 'Amazon, if');
  });

  it('is the first where nobody names one', () => assert.equal(asked(undefined, ''), 'Nvidia'));

  it('is none where the chart does not have it', () => {
    for (const name of ['none', 'nvidia-share', '__proto__']) assert.equal(asked(undefined, name), undefined);
  });

  it('is none where it has no value', () => {
    const row = rowOf({low: 1, high: 2});
    assert.equal(toAsked({bars: [{figure: 'one'}]}, 'one', [row]), undefined);
  });
});

describe('the scale of a guess', () => {
  const scaleOf = (asked: Partial<Figure>, others: number[]) => {
    const row = rowOf(asked);
    return toGuessScale(row, [row, ...others.map(value => rowOf({value}))]);
  };

  it('holds the number, and is chosen by the other bars', () => {
    assert.deepEqual(toGuessScale(nvidia, rows), {low: 0, high: 1e12, step: 5e9, one: 1e9});
    assert.deepEqual(toGuessScale(amazonNow, rows), {low: 0, high: 1e12, step: 5e9, one: 1e9});
  });

  it('tells of the number no more than how many times ten it lies above the others', () => {
    const highs = [101, 500, 999].map(value => scaleOf({value}, [50]).high);
    assert.deepEqual(highs, [1000, 1000, 1000]);
    assert.equal(scaleOf({value: 99}, [50]).high, 100);
  });

  const cases: [
    what: string,
    asked: Partial<Figure>,
    others: number[],
    scale: [low: number, high: number, one: number],
  ][] = [
    ['goes below zero where a bar does', {value: 5}, [-10], [-20, 20, 1]],
    ['is a guess itself where there is no other bar', {value: 326}, [], [0, 1000, 1]],
    ['of shares is in percent, up to all', {value: 0.8, unit: 'share'}, [0.2], [0, 1, 0.01]],
    ['of one share alone is so, too', {value: 0.42, unit: 'share'}, [], [0, 1, 0.01]],
    ['of millions is in thousands', {value: 2e6}, [3e6], [0, 1e7, 1e6]],
  ];
  for (const [what, asked, others, [low, high, one]] of cases)
    it(what, () => {
      const scale = scaleOf(asked, others);
      assert.deepEqual([scale.low, scale.high, scale.one], [low, high, one]);
    });

  it('is finite and holds the number, whatever the numbers are', () => {
    const value = fc.double({noNaN: true, noDefaultInfinity: true});
    fc.assert(
      fc.property(value, value, (asked, other) => {
        const {low, high, step, one} = scaleOf({value: asked}, [other]);
        for (const part of [low, high, step, one]) assert.ok(Number.isFinite(part), `${part}`);
        assert.ok(low <= asked && asked <= high, `${asked} is not from ${low} to ${high}`);
        assert.ok(high > 0 && one > 0);
      }),
    );
  });
});

describe('the field', () => {
  const scale = toGuessScale(nvidia, rows);

  it('holds billions where the number is in billions', () => {
    assert.equal(readGuess('326', scale), 326e9);
    assert.equal(writeGuess(326e9, scale), '326');
  });

  it('is free of the noise of binary fractions', () => {
    assert.equal(writeGuess(0.35, {...scale, one: 0.01}), '35');
  });

  for (const written of ['', '  ', 'many', 'NaN', '1e999'])
    it(`with ${JSON.stringify(written)} holds no guess`, () =>
      assert.equal(readGuess(written, scale), undefined));
});

describe('what is said of a guess', () => {
  const said = (figure: Partial<Figure>, guess: number) =>
    toFeedback(rowOf({status: 'reported', ...figure}), guess, {language: 'en', units: trainium.units});
  const context = {language: 'en', units: trainium.units};

  it('is both numbers, with the status of the one that is known, and how many times one is the other', () => {
    assert.equal(
      toFeedback(nvidia, 100e9, context),
      'Your guess, the dashed outline: $100 billion a year. The number: $326 billion a year, extrapolated. ' +
        'It is about 3.3 times your guess.',
    );
  });

  it('keeps the qualifier of the number', () => {
    assert.match(toFeedback(amazonNow, 5e9, context), / It is more than 4 times your guess\.$/);
    assert.match(toFeedback(amazonNow, 80e9, context), / Your guess is at most 4 times the number\.$/);
    assert.match(toFeedback(amazonIf, 200e9, context), / Your guess is about 4 times the number\.$/);
  });

  const cases: [what: string, value: number, guess: number, end: RegExp][] = [
    ['the same number', 40, 40, /reported\. It is the same number\.$/],
    ['one close by', 40, 41, /The two are within 5% of each other\.$/],
    ['one that is just not', 40, 43, /Your guess is about 1\.1 times the number\.$/],
    ['nothing', 40, 0, /The number: 40 km, reported\. No ratio says how far apart they are/],
    ['nothing, where it is nothing', 0, 0, /reported\. It is the same number\.$/],
    ['something, where it is nothing', 0, 5, /The number: 0 km, reported\. No ratio/],
    ['one of the other sign', -40, 20, /The number: −40 km, reported\. No ratio/],
    ['one below zero, as the number is', -40, -20, /It is 2 times your guess\.$/],
  ];
  for (const [what, value, guess, end] of cases)
    it(`of ${what}`, () => assert.match(said({value}, guess), end));

  it('is never praise or blame, and never NaN or infinite', () => {
    const value = fc.double({noNaN: true, noDefaultInfinity: true});
    fc.assert(
      fc.property(value, value, (number, guess) => {
        assert.doesNotMatch(said({value: number}, guess), /NaN|∞|Infinity|undefined|right|wrong|well/i);
      }),
    );
  });
});
