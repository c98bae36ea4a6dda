/** Shapes as SVG: presentation attributes only, so that no policy and no filter takes the look away. */
import type {Run} from './lines.js';
import type {Shape, Stroke} from './shape.js';
import {isMeasured, widthOf} from './text-width.js';
import {element, escapeXml} from './xml.js';

/** What shapes are written for. */
export interface Canvas {
  width: number;
  /** Whether all stands the other way round, for languages that run from right to left. */
  isMirrored: boolean;
  /** Before every id, so that two pictures in one page share none. */
  prefix: string;
}

const strokeOf = ({stroke, strokeWidth, dash, isRound}: Partial<Stroke>) => ({
  stroke,
  'stroke-width': strokeWidth,
  'stroke-dasharray': dash,
  'stroke-linecap': isRound ? 'round' : undefined,
  'stroke-linejoin': isRound ? 'round' : undefined,
});

const fontOf = ({style: {size, weight, colour}}: Run) => ({
  'font-size': size,
  'font-weight': weight === 'semibold' ? 600 : 400,
  fill: colour,
});

/** Words are as wide as they were measured, whatever font a reader has: none runs over the edge, or into its neighbour. */
const measuredWidth = (runs: readonly Run[]) =>
  runs.every(({words}) => isMeasured(words))
    ? {
        textLength: runs.reduce((sum, {words, style}) => sum + widthOf(words, style.size, style.weight), 0),
        lengthAdjust: 'spacingAndGlyphs',
      }
    : {};

type OfKind<Kind extends Shape['kind']> = Extract<Shape, {kind: Kind}>;

function writeText({x, baseline, line, isRightToLeft}: OfKind<'text'>, {width, isMirrored}: Canvas): string {
  const place = {
    x: isMirrored ? width - x : x,
    y: baseline,
    direction: isRightToLeft ? 'rtl' : undefined,
    // “start” is where the words begin; they stand at the edge where the picture begins.
    'text-anchor': isMirrored === isRightToLeft ? 'start' : 'end',
    ...measuredWidth(line.runs),
  };
  const [first, ...others] = line.runs as [Run, ...Run[]];
  if (others.length === 0) return element('text', {...place, ...fontOf(first)}, escapeXml(first.words));
  return element('text', place, ...line.runs.map(run => element('tspan', fontOf(run), escapeXml(run.words))));
}

/** The gradients that the shapes need, each once. */
class Gradients {
  readonly #written = new Map<string, string>();
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The reference to a gradient from one colour to another. */
  use(from: string, to: string, isBackward: boolean): string {
    const id = `${this.#prefix}-${from.slice(1)}-${to.slice(1)}${isBackward ? '-back' : ''}`;
    const ends = isBackward ? {x1: 1, x2: 0} : {x1: 0, x2: 1};
    const stops = [
      element('stop', {offset: 0.45, 'stop-color': from}),
      element('stop', {offset: 1, 'stop-color': to}),
    ];
    this.#written.set(id, element('linearGradient', {id, ...ends, y1: 0, y2: 0}, ...stops));
    return `url(#${id})`;
  }

  get defs(): string {
    return this.#written.size ? element('defs', {}, ...this.#written.values()) : '';
  }
}

function writeRect(shape: OfKind<'rect'>, {width, isMirrored}: Canvas, gradients: Gradients): string {
  const {x, y, fill, fade, radius} = shape;
  return element('rect', {
    x: isMirrored ? width - x - shape.width : x,
    y,
    width: shape.width,
    height: shape.height,
    rx: radius,
    fill: fade && fill ? gradients.use(fill, fade.to, fade.isBackward !== isMirrored) : (fill ?? 'none'),
    ...strokeOf(shape),
  });
}

const round = (value: number) => Math.round(value * 100) / 100;

function writeLines(shape: OfKind<'lines'>, {width, isMirrored}: Canvas): string {
  const place = (x: number) => round(isMirrored ? width - x : x);
  const d = shape.lines
    .map(([x1, y1, x2, y2]) => `M${place(x1)} ${round(y1)}L${place(x2)} ${round(y2)}`)
    .join('');
  return element('path', {d, fill: 'none', ...strokeOf(shape)});
}

function writeGlyph(shape: OfKind<'glyph'>, {width, isMirrored}: Canvas): string {
  const {x, y, size, box, path, strokeWidth, turns} = shape;
  const scale = size / box;
  const factor = Math.round(scale * 1e4) / 1e4;
  const left = isMirrored ? width - x - size : x;
  const transform =
    isMirrored && turns
      ? `translate(${round(left + size)} ${round(y)}) scale(${-factor} ${factor})`
      : `translate(${round(left)} ${round(y)}) scale(${factor})`;
  return element('path', {
    d: path,
    transform,
    fill: 'none',
    ...strokeOf({...shape, strokeWidth: strokeWidth / scale}),
  });
}

/** All shapes, in their order, with the gradients that they need before them. */
export function writeShapes(shapes: readonly Shape[], canvas: Canvas): string {
  const gradients = new Gradients(canvas.prefix);
  const written = shapes.map(shape => {
    switch (shape.kind) {
      case 'text':
        return writeText(shape, canvas);
      case 'rect':
        return writeRect(shape, canvas, gradients);
      case 'lines':
        return writeLines(shape, canvas);
      case 'glyph':
        return writeGlyph(shape, canvas);
    }
  });
  return gradients.defs + written.join('\n');
}
