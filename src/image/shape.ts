/** What a picture is drawn with, in the reading direction: `x` counts from where a line begins. */
import type {Line} from './lines.js';

/** How a line is drawn. */
export interface Stroke {
  stroke: string;
  strokeWidth: number;
  dash?: string;
  isRound?: boolean;
}

/** A line of words that begins at `x`. */
interface TextShape {
  kind: 'text';
  x: number;
  baseline: number;
  line: Line;
  /** Whether its own words run from right to left. */
  isRightToLeft: boolean;
}

/** A rectangle. With `fade` its colour changes toward its end, from 45 % on. */
interface RectShape extends Partial<Stroke> {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  fill?: string;
  fade?: {to: string; isBackward: boolean};
  radius?: number;
}

/** Lines, each from one point to another: `[x1, y1, x2, y2]`. */
interface LinesShape extends Stroke {
  kind: 'lines';
  lines: readonly (readonly [number, number, number, number])[];
}

/** A glyph: strokes in a box of `box` × `box` units, which is `size` wide. */
interface GlyphShape extends Stroke {
  kind: 'glyph';
  x: number;
  y: number;
  size: number;
  box: number;
  path: string;
  /** Whether it is turned with a picture that stands the other way round; a sign is not. */
  turns?: boolean;
}

export type Shape = TextShape | RectShape | LinesShape | GlyphShape;
