/** What a reader guesses, on which scale, and how the guess compares with the number. */
import {formatFigure} from '../../format/figure.js';
import {formatValue} from '../../format/value.js';
import {chartMessagesFor} from '../../i18n/chart.js';
import {statedQuantity, toRatio} from '../../topic/schema/quantity.js';
import type {BarChart, UnitName} from '../../topic/schema/schema.js';
import type {BarRow} from './bar-chart.model.js';

/** The row with a number to be guessed; none if the chart has no such bar, or its bar no value. */
export function toAsked(
  {guess, bars}: Pick<BarChart, 'guess' | 'bars'>,
  wanted: string | undefined,
  rows: readonly BarRow[],
): BarRow | undefined {
  const id = (wanted ?? guess) || guess || bars[0]!.figure;
  return rows.find(({figure, value}) => figure.id === id && value !== undefined);
}

/** The scale that a guess is made on. */
export interface GuessScale {
  low: number;
  high: number;
  step: number;
  /** What 1 stands for in the field: a billion. */
  one: number;
}

/** The first of 1, 2, 5, 10, 20, … that is not less: 407 → 500. What is too large or small for that stays. */
function toRound(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const rounds = [1, 2, 5, 10].map(digit => digit * power);
  return rounds.find(round => round >= value * (1 - 1e-9) && round < Infinity) ?? value;
}

/**
 * A scale that holds the number and says little of it: twice the largest of the other bars, or 20 times, 200 times, …
 * Others up to $50 billion and $326 billion to guess: 0 to $1,000 billion.
 */
export function toGuessScale(asked: BarRow, rows: readonly BarRow[]): GuessScale {
  const sizes = rows.filter(row => row !== asked).map(({value = 0}) => Math.abs(value));
  const size = Math.abs(asked.value!);
  let high = toRound(Math.min(2 * Math.max(0, ...sizes) || 10, Number.MAX_VALUE));
  while (high < size) high = Math.min(high * 10, Number.MAX_VALUE);
  const {unit} = asked.figure;
  // A share is a part of a whole, unless a figure contradicts itself.
  if (unit === 'share' && Math.max(size, ...sizes) <= 1) high = 1;
  const isSigned = rows.some(({value = 0}) => value < 0);
  return {low: isSigned ? -high : 0, high, step: high / 200 || high, one: oneFor(unit, high)};
}

/** So that a field holds 326 and not 326000000000, nor 0.8 where people say 80%. */
function oneFor(unit: string, high: number): number {
  // The largest numbers there are cannot be written in percent.
  if (unit === 'share' && high / 0.01 < Infinity) return 0.01;
  return Math.max(1, 1_000 ** Math.floor((Math.log10(high) - 1) / 3));
}

/** What is written in the field, as a number in the figure's unit; `undefined` where nothing is, or no number. */
export function readGuess(written: string, {one}: GuessScale): number | undefined {
  const value = written.trim() ? Number(written) * one : NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** The same number for the field, without the noise of binary fractions: 0.35 as a share → "35". */
export const writeGuess = (guess: number, {one}: GuessScale) => String(Number((guess / one).toPrecision(12)));

interface FeedbackContext {
  language: string;
  units: readonly UnitName[];
}

/** Below this the two read as the same number. */
const near = 0.05;

/**
 * How guess and number compare, in ratios and without praise or blame: 100 for $326 billion → "It is about 3.3 times
 * your guess." Where one is zero, or they lie on both sides of zero, no ratio tells how far apart they are.
 */
export function toFeedback({figure, longValue, statusName}: BarRow, guess: number, context: FeedbackContext) {
  const {language: locale, units} = context;
  const messages = chartMessagesFor(locale);
  const number = statedQuantity(figure)!;
  const own = {value: guess, qualifier: 'exact'} as const;
  const times = (ratio: ReturnType<typeof toRatio>) => formatFigure({...ratio, unit: 'times'}, {locale});
  const compare = () => {
    if (number.value === guess) return messages.same;
    if (Math.sign(number.value) !== Math.sign(guess)) return messages.noRatio;
    const ratio = Math.abs(number.value / guess);
    if (Math.abs(ratio - 1) <= near && Math.abs(1 / ratio - 1) <= near)
      return messages.within(formatValue(near, 'share', {locale}));
    const [abs, absOwn] = [
      {...number, value: Math.abs(number.value)},
      {...own, value: Math.abs(guess)},
    ];
    const [isMore, found] = ratio > 1 ? [true, toRatio(abs, absOwn)] : [false, toRatio(absOwn, abs)];
    if (!Number.isFinite(found.value)) return '';
    return isMore ? messages.timesGuess(times(found)) : messages.timesNumber(times(found));
  };
  const amount = formatValue(guess, figure.unit, {locale, units, rate: true});
  return [messages.guessed(amount), messages.numberIs(longValue, statusName), compare()].join(' ').trim();
}
