/** The server of the matrix: files as readers get them, compressed, and pages that a browser may keep. */
import type {IncomingMessage, ServerResponse} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {lib, type Way} from './ways.js';

const types: Record<string, string> = {'.js': 'text/javascript', '.css': 'text/css'};

const compressed = new Map<string, Promise<Buffer | undefined>>();

const compress = (path: string) =>
  readFile(join('dist', path)).then(
    file => brotliCompressSync(file),
    () => undefined,
  );

/** Answers with a file of `dist`, in brotli; each is compressed once. */
async function giveCompressed(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const path = new URL(request.url!, 'http://localhost').pathname;
  const type = types[extname(path)];
  if (!path.startsWith(lib) || !type) return false;
  const file = path.slice(lib.length);
  if (!compressed.has(file)) compressed.set(file, compress(file));
  const body = await compressed.get(file);
  if (!body) return false;
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'br',
    'content-length': body.length,
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  });
  response.end(body);
  return true;
}

/** Serves pages, which may be added to while it runs, and the files that the ways need. */
export const servePages = (
  ways: readonly Way[],
  pages: Record<string, string>,
  headers: Record<string, Record<string, string>>,
): Promise<RunningServer> =>
  serve({
    roots: Object.assign({[lib]: 'dist'}, ...ways.map(({roots}) => roots)),
    pages,
    // A page that may not be stored is not kept for going back either.
    headers: Object.assign(headers, {'*': {'cache-control': 'no-cache'}}),
    middleware: giveCompressed,
  });
