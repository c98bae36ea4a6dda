/** The files of the package’s own folder `dist`, in which the command itself lies. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {deflateSync} from 'node:zlib';
import {Resvg, initWasm, rasterizeInWasm, type Asset, type PngOptions} from '../server/index.js';

const dist = new URL('./', import.meta.url);

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(fileURLToPath(new URL(path, dist))));
}

/** A file by its path; `undefined` if there is no such file. */
export const packageFile = async (path: string): Promise<Asset | undefined> => {
  try {
    return {body: await bytesOf(path)};
  } catch {
    return undefined;
  }
};

/** The script of a drawing thread. */
export const drawingThread = new URL('drawing-thread.js', dist);

/**
 * Pictures are mostly even areas, of which the lowest level leaves a fortieth; the third takes half as long again for a
 * seventh less. It is done in one go: a thread that draws has nothing else to do.
 */
const compression = {level: 1, chunkSize: 1 << 18};

let starting: Promise<PngOptions> | undefined;

async function startPngMaker(): Promise<PngOptions> {
  await initWasm(await bytesOf('image/resvg.wasm'));
  const fonts = await Promise.all(['image/inter-400.ttf', 'image/inter-600.ttf'].map(bytesOf));
  return {
    rasterize: rasterizeInWasm(Resvg, fonts),
    fonts,
    deflate: async bytes => deflateSync(bytes, compression),
  };
}

/** Gives what draws PNGs; it is started for the first PNG. */
export const pngMaker = (): Promise<PngOptions> => (starting ??= startPngMaker());
