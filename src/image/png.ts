/** An SVG of ours as a PNG, through resvg. */
import type {Problem} from '../topic/problem/problem.js';
import {deflateByStream, encodePng, type Deflate, type Pixels} from './encode-png.js';
import {glyphFinder, openFont} from './font-file.js';

/** Draws an SVG at so many pixels for each of its own. */
export type Rasterize = (svg: string, scale: number) => Pixels | Promise<Pixels>;

/** What is used of `@resvg/resvg-wasm`, which whoever asks has to have started. */
export interface ResvgClass {
  new (
    svg: string,
    options: {
      font: {fontBuffers: Uint8Array[]; defaultFontFamily: string; sansSerifFamily: string};
      fitTo: {mode: 'zoom'; value: number};
    },
  ): {
    render(): {readonly pixels: Uint8Array; width: number; height: number; free(): void};
    free(): void;
  };
}

/** The family that all text is written in. */
export const fontFamily = {defaultFontFamily: 'Inter', sansSerifFamily: 'Inter'} as const;

/** Draws with resvg as WebAssembly, which runs wherever JavaScript does. */
export const rasterizeInWasm =
  (Resvg: ResvgClass, fonts: readonly Uint8Array[]): Rasterize =>
  (svg, scale) => {
    const drawing = new Resvg(svg, {
      font: {fontBuffers: [...fonts], ...fontFamily},
      fitTo: {mode: 'zoom', value: scale},
    });
    const image = drawing.render();
    const pixels = {data: image.pixels, width: image.width, height: image.height};
    image.free();
    drawing.free();
    return pixels;
  };

/** What a PNG is made with. */
export interface PngOptions {
  /** What draws pixels: `rasterizeInWasm(Resvg, fonts)`. */
  rasterize: Rasterize;
  /** The fonts that it draws with, as files of TrueType or OpenType: what they cannot write is told. */
  fonts: readonly Uint8Array[];
  /** Compresses in the zlib format. Default: the `CompressionStream` of the platform. */
  deflate?: Deflate;
  /** Pixels of the PNG for one of the SVG. Left out: 2. */
  scale?: number;
}

/** A picture made of pixels. */
export interface Png {
  png: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
  /** Less than asked for where the picture would have been too large. */
  scale: number;
  /** What the fonts cannot write. It is missing in the picture, or stands there as boxes. */
  problems: Problem[];
}

/** No side has more pixels than this. */
export const mostPixels = 4096;

const sizeOf = (svg: string): [number, number] => {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
};

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};

/** The words that are drawn: between a `<text>` and its end. */
function drawnWords(svg: string): string {
  let isDrawn = false;
  let words = '';
  for (const piece of svg.split('<')) {
    if (piece.startsWith('text')) isDrawn = true;
    if (piece.startsWith('/text')) isDrawn = false;
    if (isDrawn) words += piece.slice(piece.indexOf('>') + 1);
  }
  return words.replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Signs that draw nothing by themselves. */
const unseen = /[\s\p{Cf}\p{Variation_Selector}]/u;

const finders = new WeakMap<Uint8Array, ReturnType<typeof glyphFinder>>();

/** Reads a font once for all pictures. */
function finderOf(font: Uint8Array) {
  const finder = finders.get(font) ?? glyphFinder(openFont(font));
  finders.set(font, finder);
  return finder;
}

function missingIn(svg: string, fonts: readonly Uint8Array[]): string[] {
  const glyphFinders = fonts.map(finderOf);
  const isThere = (character: string) => glyphFinders.some(glyphOf => glyphOf(character.codePointAt(0)!) > 0);
  return [...new Set(drawnWords(svg))].filter(character => !unseen.test(character) && !isThere(character));
}

const most = 20;

function toProblem(missing: readonly string[]): Problem {
  const more = missing.length > most ? ` and ${missing.length - most} more` : '';
  return {
    path: '',
    severity: 'warning',
    message: `The fonts have no signs for ${missing.slice(0, most).join(' ')}${more}. Give a font that has them, or take the SVG.`,
  };
}

/** resvg knows no `direction`: to it words begin at the left, wherever their letters run to. */
const withoutDirection = (svg: string) =>
  svg.replace(/direction="rtl" text-anchor="(start|end)"/g, (_, anchor: string) =>
    anchor === 'start' ? 'text-anchor="end"' : 'text-anchor="start"',
  );

/** A picture of `toImage` as a PNG, as large as asked for, but no side over 4,096 pixels. */
export async function toPng(
  svg: string,
  {rasterize, fonts, deflate = deflateByStream, scale = 2}: PngOptions,
): Promise<Png> {
  const [width, height] = sizeOf(svg);
  const drawnScale = Math.min(scale, mostPixels / width, mostPixels / height);
  const missing = missingIn(svg, fonts);
  const pixels = await rasterize(withoutDirection(svg), drawnScale);
  return {
    png: await encodePng(pixels, deflate),
    width: pixels.width,
    height: pixels.height,
    scale: drawnScale,
    problems: missing.length ? [toProblem(missing)] : [],
  };
}
