import {parseUnit, type Unit} from '../topic/schema/unit.js';
import {isLarge} from './number.js';

/** The largest numbers there are would round to infinity: they stay as they are. */
function toDigits(value: number, digits: number) {
  const rounded = Number(value.toPrecision(digits));
  return Number.isFinite(rounded) ? rounded : value;
}

/** Large amounts keep three digits, others their hundredths, the tiny ones two digits. */
function roundAmount(value: number) {
  if (isLarge(value)) return toDigits(value, 3);
  return Math.abs(value) < 0.01 ? toDigits(value, 2) : Number(value.toFixed(2));
}

const rounders: Record<Unit['kind'], (value: number) => number> = {
  money: roundAmount,
  count: roundAmount,
  share: value => toDigits(value, 3),
  // A ratio of two rounded numbers has no more than two digits to give: 326 / 50 is 6.5, not 6.52.
  multiple: value => toDigits(value, 2),
};

/** The number that is written for a finite `value`: 326 456 000 000 USD → 326e9, 6.52 times → 6.5, −0 → 0. */
export const roundValue = (value: number, kind: Unit['kind']): number => rounders[kind](value);

/** Whether any value is not what it was rounded to. Noise of binary fractions, as in 0.1 + 0.2, does not count. */
export const differs = (values: readonly number[], rounded: readonly number[]): boolean =>
  values.some((value, index) => Math.abs(value - rounded[index]!) > Math.abs(value) * 1e-9);

/** Whether a value is rounded when written, so that it has to read "about": 6.52 times → true, $81.5 billion → false. */
export const isRounded = (value: number, unit: string): boolean =>
  differs([value], [roundValue(value, parseUnit(unit).kind)]);
