/** The files of the package’s own folder `dist`, in which the command itself lies. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {deflate} from 'node:zlib';
import {
  Resvg,
  fontFamily,
  initWasm,
  rasterizeInWasm,
  type Asset,
  type PngOptions,
  type Rasterize,
} from '../server/index.js';

const dist = new URL('./', import.meta.url);

const pathOf = (path: string) => fileURLToPath(new URL(path, dist));

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(pathOf(path)));
}

/** A file by its path; nothing where there is none. */
export const packageFile = async (path: string): Promise<Asset | undefined> => {
  try {
    return {body: await bytesOf(path)};
  } catch {
    return undefined;
  }
};

/** The script of a thread that draws for the service. */
export const drawingThread = new URL('drawing-thread.js', dist);

const fontFiles = ['image/inter-400.ttf', 'image/inter-600.ttf'];

/** Draws with the native build of resvg, beside the thread that asks. Nothing where it is not installed. */
async function rasterizeNatively(): Promise<Rasterize | undefined> {
  try {
    const {renderAsync} = await import('@resvg/resvg-js');
    const font = {fontFiles: fontFiles.map(pathOf), loadSystemFonts: false, ...fontFamily};
    return async (svg, scale) => {
      const {pixels, width, height} = await renderAsync(svg, {font, fitTo: {mode: 'zoom', value: scale}});
      return {data: pixels, width, height};
    };
  } catch {
    return undefined;
  }
}

async function rasterizeByWasm(fonts: readonly Uint8Array[]): Promise<Rasterize> {
  await initWasm(await bytesOf('image/resvg.wasm'));
  return rasterizeInWasm(Resvg, fonts);
}

/** Pictures are mostly even areas: a higher level takes twice the time for a fifth less. */
const compressionLevel = 3;

const deflateBeside = promisify<Uint8Array, {level: number}, Uint8Array>(deflate);

let starting: Promise<PngOptions> | undefined;

async function startPngMaker(): Promise<PngOptions> {
  const fonts = await Promise.all(fontFiles.map(bytesOf));
  return {
    rasterize: (process.env.WASM ? undefined : await rasterizeNatively()) ?? (await rasterizeByWasm(fonts)),
    fonts,
    deflate: bytes => deflateBeside(bytes, {level: compressionLevel}),
  };
}

/** What draws PNGs, started when one is first asked for. */
export const pngMaker = (): Promise<PngOptions> => (starting ??= startPngMaker());
