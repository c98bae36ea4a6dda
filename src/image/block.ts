/** Pieces of a picture that stand below or beside each other: how high each is, and what it draws where it comes to stand. */
import {runsRightToLeft} from './direction.js';
import {toLines, type Line, type LineOptions, type Run, type TextStyle} from './lines.js';
import {safeText} from './safe-text.js';
import type {Shape} from './shape.js';

export interface Block {
  height: number;
  /** What it takes of the width that it was given. */
  width: number;
  /** How far below its top its first words stand; without words, its end. */
  baseline?: number;
  drawAt(x: number, y: number): Shape[];
}

/** Nothing, as high as it is said. */
export const gap = (height: number): Block => ({height, width: 0, drawAt: () => []});

/** Where the baseline of a line lies: Inter reaches 0.97 of its size above it, and 0.24 below. */
const baselineOf = ({size, lineHeight}: TextStyle) => (size * (lineHeight + 0.969 - 0.241)) / 2;

const sizeOf = (line: Line) =>
  line.runs.reduce((largest, {style}) => (style.size > largest.size ? style : largest), line.runs[0]!.style);

/** Text broken into lines. It may come from strangers, so it is made safe first. Without text the block has no height. */
export function words(runs: readonly Run[] | Run, options: LineOptions): Block {
  const safe = [runs].flat().map(run => ({...run, words: keepSpaces(run.words)}));
  const lines = toLines(safe, options);
  const isRightToLeft = runsRightToLeft(safe.map(run => run.words).join(' '));
  const heights = lines.map(line => sizeOf(line).size * sizeOf(line).lineHeight);
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    width: Math.max(0, ...lines.map(({width}) => width)),
    baseline: lines[0] && baselineOf(sizeOf(lines[0])),
    drawAt(x, y) {
      let top = y;
      return lines.map((line, index): Shape => {
        const baseline = top + baselineOf(sizeOf(line));
        top += heights[index]!;
        return {kind: 'text', x, baseline, line, isRightToLeft};
      });
    },
  };
}

/** The space between two runs belongs to one of them. */
const keepSpaces = (text: string) =>
  `${/^\s/.test(text) ? ' ' : ''}${safeText(text)}${/\s$/.test(text) ? ' ' : ''}`;

/** Blocks below each other, with a gap between them. A block without height gets no gap. */
export function stack(blocks: readonly Block[], between = 0): Block {
  const shown = blocks.filter(({height}) => height > 0);
  const heights = shown.map(({height}) => height);
  return {
    height: heights.reduce((sum, height) => sum + height, 0) + between * Math.max(0, shown.length - 1),
    width: Math.max(0, ...shown.map(({width}) => width)),
    baseline: shown[0]?.baseline,
    drawAt(x, y) {
      let top = y;
      return shown.flatMap(block => {
        const shapes = block.drawAt(x, top);
        top += block.height + between;
        return shapes;
      });
    },
  };
}

/** A block that begins further in. */
export interface Placed {
  x: number;
  y?: number;
  block: Block;
}

/** Beside each other, each where it is said. */
export const beside = (placed: readonly Placed[]): Block => ({
  height: Math.max(0, ...placed.map(({y = 0, block}) => (block.height ? y + block.height : 0))),
  width: Math.max(0, ...placed.map(({x, block}) => x + block.width)),
  drawAt: (x, y) => placed.flatMap(one => one.block.drawAt(x + one.x, y + (one.y ?? 0))),
});

/** One after the other in a line, on one baseline; what has no room goes on in the next. */
export function flow(blocks: readonly Block[], {width, between}: {width: number; between: number}): Block {
  const rows: Block[][] = [];
  let used = 0;
  for (const block of blocks.filter(({height}) => height > 0)) {
    if (!rows.length || used + between + block.width > width) {
      rows.push([]);
      used = -between;
    }
    rows.at(-1)!.push(block);
    used += between + block.width;
  }
  return stack(rows.map(row => onBaseline(row, between)));
}

const baselineIn = ({baseline, height}: Block) => baseline ?? height;

function onBaseline(blocks: readonly Block[], between: number): Block {
  const baseline = Math.max(...blocks.map(baselineIn));
  let x = 0;
  const placed = blocks.map(block => {
    const at = x;
    x += block.width + between;
    return {x: at, y: baseline - baselineIn(block), block};
  });
  return {...beside(placed), baseline};
}

/** Draws something around or behind a block. */
export const withShapes = (
  block: Block,
  shapesAt: (x: number, y: number, block: Block) => Shape[],
): Block => ({
  ...block,
  drawAt: (x, y) => [...shapesAt(x, y, block), ...block.drawAt(x, y)],
});

/** A thin line across, with room below it. */
export const rule = (width: number, colour: string, thickness = 1): Block => ({
  height: thickness,
  width,
  drawAt: (x, y) => [{kind: 'rect', x, y, width, height: thickness, fill: colour}],
});

/** As many blocks as fit a height, at least one; then words that say how many more there are. */
export function stackWithin(
  blocks: readonly Block[],
  {most, between, more}: {most: number; between: number; more: (count: number) => Block},
): Block & {left: number} {
  let height = 0;
  const found = blocks.findIndex((block, index) => (height += block.height + between) > most && index > 0);
  const shown = found === -1 ? blocks : blocks.slice(0, found);
  const left = blocks.length - shown.length;
  return {...stack(left ? [...shown, more(left)] : shown, between), left};
}
