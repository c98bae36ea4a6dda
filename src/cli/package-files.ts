/** The files of the package’s own folder `dist`, in which the command itself lies. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {Resvg, initWasm, type Asset, type PngMaker} from '../server/index.js';

const dist = new URL('./', import.meta.url);

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(fileURLToPath(new URL(path, dist))));
}

/** A file by its path; nothing where there is none. */
export const packageFile = async (path: string): Promise<Asset | undefined> => {
  try {
    return {body: await bytesOf(path)};
  } catch {
    return undefined;
  }
};

let drawing: Promise<PngMaker> | undefined;

async function startDrawing(): Promise<PngMaker> {
  await initWasm(await bytesOf('image/resvg.wasm'));
  const fonts = await Promise.all(['image/inter-400.ttf', 'image/inter-600.ttf'].map(bytesOf));
  return {resvg: Resvg, fonts};
}

/** What draws PNGs, started when one is first asked for. */
export const pngMaker = (): Promise<PngMaker> => (drawing ??= startDrawing());
