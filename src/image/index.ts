/** Elements as pictures: SVG, and PNG where somebody brings what draws pixels. Runs in Node, in a worker, in a page. */
export {
  imageWidths,
  partsFor,
  tagsWithImage,
  titleOf,
  toImage,
  type Image,
  type ImageRequest,
  type NoImage,
} from './image.js';
export {
  fontFamily,
  mostPixels,
  rasterizeInWasm,
  toPng,
  type Png,
  type PngOptions,
  type Rasterize,
  type ResvgClass,
} from './png.js';
export type {Deflate, Pixels} from './encode-png.js';
