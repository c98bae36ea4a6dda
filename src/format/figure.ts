import type {Figure} from '../topic/schema/schema.js';
import type {FormatOptions} from './options.js';
import {writeValues} from './value.js';

/** What of a figure is written as its number. */
export type FigureNumber = Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'qualifier'>;

/**
 * A figure's number as a reader is told it: `{value: 50e9, qualifier: 'about', unit: 'USD/year'}` →
 * "about $50 billion", with `rate: true` "about $50 billion a year". What is rounded is "about". Without a
 * value its range is written, or the end that is known, "at least 2 gigawatts"; with neither "not known".
 * Never throws.
 */
export function formatFigure(figure: FigureNumber, options: FormatOptions): string {
  const {value, low, high, unit, qualifier = 'exact'} = figure;
  if (value !== undefined) return writeValues([value], unit, options, qualifier);
  if (low === undefined) return writeValues([high!], unit, options, 'up-to');
  if (high === undefined) return writeValues([low], unit, options, 'at-least');
  return writeValues([low, high], unit, options, qualifier);
}
