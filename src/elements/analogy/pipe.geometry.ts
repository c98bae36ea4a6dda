/** Where a pipe and a tank are drawn, in a box of 300 × 120 that grows with the page. */
import type {Pipe} from './pipe.model.js';

/** The box that all is drawn in. */
export const box = {width: 300, height: 120} as const;

const source = {width: 22, height: 44};
/** The pipe ends above the tank, which stays where it is; a longer pipe begins farther away. */
const pipe = {axis: 24, end: 230, longest: 204, widest: 36};
const tank = {x: 214, width: 82, highest: 60, floor: 118};

/** A rectangle of the picture. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The rectangles of a picture. */
export interface PipeGeometry {
  source: Box;
  pipe: Box;
  /** How far the pipe is full. */
  flow: Box;
  tank: Box;
  /** What the tank holds. */
  stock: Box;
  /** What falls into the tank; none before it has come to the end of the pipe. */
  fall?: Box;
}

/** However small, it can be seen. */
const visible = (share: number, least: number) => least + share * (1 - least);

/** A tank as large as can be and half full → a tank 60 high, with a stock 30 high on its floor. */
export function placePipe(model: Pick<Pipe, 'width' | 'length' | 'front' | 'tank'>): PipeGeometry {
  const height = pipe.widest * visible(model.width.share, 0.1);
  const width = pipe.longest * visible(model.length.share, 0.1);
  const drawn = {x: pipe.end - width, y: pipe.axis - height / 2, width, height};
  const tankHeight = tank.highest * visible(model.tank.share, 0.2);
  const tankWidth = tank.width * visible(model.tank.share, 0.4);
  const stands = {x: tank.x, y: tank.floor - tankHeight, width: tankWidth, height: tankHeight};
  const stockHeight = tankHeight * model.tank.level;
  const surface = tank.floor - stockHeight;
  return {
    source: {x: drawn.x - source.width, y: pipe.axis - source.height / 2, ...source},
    pipe: drawn,
    flow: {...drawn, width: width * model.front},
    tank: stands,
    stock: {...stands, y: surface, height: stockHeight},
    ...(model.front >= 1 && {
      fall: {x: pipe.end, y: drawn.y, width: height / 2, height: surface - drawn.y},
    }),
  };
}
