/** Elements as pictures: SVG, and PNG where somebody brings what draws pixels. Runs in Node, in a worker, in a page. */
export {
  imageWidths,
  partsFor,
  tagsWithImage,
  toImage,
  type Image,
  type ImageRequest,
  type NoImage,
} from './image.js';
export {mostPixels, toPng, type Png, type PngOptions, type ResvgClass} from './png.js';
