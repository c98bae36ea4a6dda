/** Reads files whose text may not lose a byte. */
import {NotUtf8, decodeUtf8} from '../server/index.js';
import type {CliEnvironment} from './environment.js';

/** The text of a file. Rejects for one that cannot be read, and with `NotUtf8` for one that has bytes of something else. */
export const readTextFile = async (
  path: string,
  {readFile}: Pick<CliEnvironment, 'readFile'>,
): Promise<string> => decodeUtf8(await readFile(path));

/** A line for a file that could not be read: with its place, where it has one. */
export const toFault = (path: string, what: string, error: unknown): string =>
  error instanceof NotUtf8
    ? `${path}:${error.line}:${error.column} error ${error.message}`
    : `${path}: ${what}: ${(error as Error).message}`;
