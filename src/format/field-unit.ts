/** How a number with a unit is written in a field, where only digits fit: `5` and "%" beside it, `326` between "$" and "billion". */
import type {FormatOptions} from './options.js';
import {formatValue} from './value.js';

/** What one in a field stands for, and what is written around it. */
export interface FieldUnit {
  /** 0.01 where percent are written, 1e9 for billions. */
  scale: number;
  before: string;
  after: string;
  /** Both, to be spoken with the field: "$ billion". */
  name: string;
}

/** A step of a thousandth is the finest that is worth a larger word. */
const scaleFor = (unit: string, low: number, high: number, step: number): number =>
  // The largest numbers there are cannot be written in percent.
  unit === 'share' && [low, high].every(end => Number.isFinite(end / 0.01))
    ? 0.01
    : ([1e12, 1e9, 1e6].find(scale => high >= scale && step >= scale / 1_000) ?? 1);

/** `USD` up to 600e9 in steps of 2e9 → 1e9, "$", " billion"; `share` → 0.01, "%" behind. */
export function toFieldUnit(
  unit: string,
  {low, high, step}: {low: number; high: number; step: number},
  options: FormatOptions,
): FieldUnit {
  const scale = scaleFor(unit, low, high, step);
  // Whatever stands around the digit of a small number stands around any.
  const [before = '', after = ''] = formatValue(3 * scale, unit, options).split(/\p{Nd}+/u);
  return {scale, before, after, name: `${before.trim()} ${after.trim()}`.trim()};
}
