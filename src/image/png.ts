/** An SVG of ours as a PNG, through resvg. */
import type {Problem} from '../topic/problem.js';
import {glyphFinder, openFont} from './font-file.js';

/** What is used of `@resvg/resvg-wasm`, which whoever asks has to have started. */
export interface ResvgClass {
  new (
    svg: string,
    options: {
      font: {fontBuffers: Uint8Array[]; defaultFontFamily: string; sansSerifFamily: string};
      fitTo: {mode: 'zoom'; value: number};
    },
  ): {
    render(): {asPng(): Uint8Array; width: number; height: number; free(): void};
    free(): void;
  };
}

/** What a PNG is made with. */
export interface PngOptions {
  /** `Resvg` from `@resvg/resvg-wasm`, after its `initWasm`. */
  resvg: ResvgClass;
  /** Fonts as files of TrueType or OpenType: Inter in 400 and 600, and others for scripts that Inter does not write. */
  fonts: readonly Uint8Array[];
  /** Pixels of the PNG for one of the SVG. Left out: 2. */
  scale?: number;
}

/** A picture made of pixels. */
export interface Png {
  png: Uint8Array;
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

function missingIn(svg: string, fonts: readonly Uint8Array[]): string[] {
  const finders = fonts.map(font => glyphFinder(openFont(font)));
  const isThere = (character: string) => finders.some(glyphOf => glyphOf(character.codePointAt(0)!) > 0);
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
export function toPng(svg: string, {resvg: Resvg, fonts, scale = 2}: PngOptions): Png {
  const [width, height] = sizeOf(svg);
  const value = Math.min(scale, mostPixels / width, mostPixels / height);
  const missing = missingIn(svg, fonts);
  const drawing = new Resvg(withoutDirection(svg), {
    font: {fontBuffers: [...fonts], defaultFontFamily: 'Inter', sansSerifFamily: 'Inter'},
    fitTo: {mode: 'zoom', value},
  });
  const image = drawing.render();
  const png = {
    png: image.asPng(),
    width: image.width,
    height: image.height,
    scale: value,
    problems: missing.length ? [toProblem(missing)] : [],
  };
  image.free();
  drawing.free();
  return png;
}
