/** The server of the matrix: files as readers get them, compressed, pages that a browser may keep, and our service. */
import type {IncomingMessage, ServerResponse} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {serve, type RunningServer} from '../../tools/static-server.mjs';
import {askService} from './built.js';
import {lib, site} from './ways.js';

/** The addresses of the service that stand in snippets, and those of the files that its pages name. */
const served = /^\/(?:(?:embed|image)$|chunks\/|styles\/|explainer-elements\.|frame)/;

const types: Record<string, string> = {'.js': 'text/javascript', '.css': 'text/css'};

const compressed = new Map<string, Promise<Buffer | undefined>>();

const compress = (file: string) =>
  readFile(file).then(
    bytes => brotliCompressSync(bytes),
    () => undefined,
  );

/** Answers with a file, in brotli; each is compressed once. */
async function giveFile(file: string, response: ServerResponse): Promise<boolean> {
  const type = types[extname(file)];
  if (!type) return false;
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

/** Answers as the service does behind a network that compresses. */
async function giveServed(url: URL, response: ServerResponse): Promise<true> {
  const answer = await askService(url);
  const body = brotliCompressSync(new Uint8Array(await answer.arrayBuffer()));
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'content-encoding': 'br',
    'content-length': body.length,
  });
  response.end(body);
  return true;
}

/** Serves pages, which may be added to while it runs, our package, the service, and the bundle of a site. */
export function servePages(
  pages: Record<string, string>,
  headers: Record<string, Record<string, string>>,
  siteFolder: string,
): Promise<RunningServer> {
  const roots = {[lib]: 'dist', [site]: siteFolder};
  return serve({
    roots,
    pages,
    // A page that may not be stored is not kept for going back either.
    headers: Object.assign(headers, {'*': {'cache-control': 'no-cache'}}),
    async middleware({url = '/', headers: {host}}: IncomingMessage, response: ServerResponse) {
      const address = new URL(url, `http://${host}`);
      const {pathname} = address;
      if (served.test(pathname)) return giveServed(address, response);
      const root = Object.entries(roots).find(([start]) => pathname.startsWith(start));
      return root ? giveFile(join(root[1], pathname.slice(root[0].length)), response) : false;
    },
  });
}
