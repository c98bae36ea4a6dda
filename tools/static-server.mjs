/** A small server of files for tests: on loopback, on a free port, nothing cached. */
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {brotliCompress} from 'node:zlib';
import {misbehave} from './test-server-middleware.mjs';

const repository = fileURLToPath(new URL('..', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const isCompressible = type => /^text\/|json|svg/.test(type);

const compress = promisify(brotliCompress);

/** By the hash of what was compressed: files that many pages name are compressed once. */
const compressed = new Map();

/** A body in brotli, as a network gives it out. */
export function inBrotli(body) {
  const hash = createHash('sha256').update(body).digest('base64');
  if (!compressed.has(hash)) compressed.set(hash, compress(body));
  return compressed.get(hash);
}

const typeOf = path => types[extname(path)] ?? 'application/octet-stream';

/** The file for an address: of all roots that fit, the longest prefix wins; nothing outside a root is given away. */
function fileFor(path, roots) {
  const prefix = Object.keys(roots)
    .filter(start => path.startsWith(start))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return undefined;
  const root = normalize(roots[prefix] + sep);
  const file = join(root, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(root) ? file : undefined;
}

/** What stands at an address, `undefined` if nothing does. */
async function bodyAt(path, {pages, roots}) {
  if (path in pages) return pages[path];
  const file = fileFor(path, roots);
  return file && readFile(file).catch(() => undefined);
}

async function respond(request, response, options) {
  if (await options.middleware(request, response)) return;
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  // Browsers ask for it on their own, and would report that there is none.
  if (path === '/favicon.ico') return void response.writeHead(204).end();
  const body = await bodyAt(path, options);
  const type = extname(path) ? typeOf(path) : types['.html'];
  const small = options.brotli && body !== undefined && isCompressible(type) && (await inBrotli(body));
  response.writeHead(body === undefined ? 404 : 200, {
    'content-type': body === undefined ? types['.txt'] : type,
    'cache-control': 'no-store',
    ...(small && {'content-encoding': 'br', 'content-length': small.length}),
    ...options.headers['*'],
    ...options.headers[path],
  });
  response.end(small || (body ?? `Nothing at ${path}`));
}

/**
 * Serves files until closed.
 *
 * `root` is a folder (the repository, if left out); `roots` are several by the start of the address
 * (`{'/': 'demo', '/lib/': 'dist'}`). `pages` are pages given as text, by address. `headers` are further headers by
 * address, those under `*` for all. With `brotli` all text comes compressed. `middleware` answers before any file and gives true if it did; left out, the
 * server goes wrong in the ways of test-server-middleware.mjs when asked to.
 *
 * @example
 * const {origin, close} = await serve({
 *   pages: {'/strict.html': '<!doctype html>…'},
 *   headers: {'/strict.html': {'content-security-policy': "style-src 'self'"}},
 * });
 */
export async function serve({
  root = repository,
  roots = {'/': root},
  pages = {},
  headers = {},
  brotli = false,
  middleware = misbehave,
} = {}) {
  const options = {roots, pages, headers, brotli, middleware};
  const server = createServer((request, response) => {
    respond(request, response, options).catch(error => response.destroy(error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return {origin: `http://127.0.0.1:${server.address().port}`, close};
}
