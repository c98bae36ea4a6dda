/** The server of the matrix: files as readers get them, compressed, and our service behind the same address. */
import type {IncomingMessage, ServerResponse} from 'node:http';
import {inBrotli, serve, type RunningServer} from '../../tools/static-server.mjs';
import {askService} from './built.js';
import {lib, site} from './ways.js';

/** The addresses of the service that stand in snippets, and those of the files that its pages name. */
const served = /^\/(?:(?:embed|image)$|chunks\/|styles\/|explainer-elements\.|frame(?:-inside)?\.js$)/;

/** Answers as the service does behind a network that compresses. */
async function giveServed(url: URL, response: ServerResponse): Promise<true> {
  const answer = await askService(url);
  const body = await inBrotli(new Uint8Array(await answer.arrayBuffer()));
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'content-encoding': 'br',
    'content-length': body.length,
  });
  response.end(body);
  return true;
}

/** Serves pages, which may be added to while it runs, our package, the service, and the bundle of a site. */
export const servePages = (
  pages: Record<string, string>,
  headers: Record<string, Record<string, string>>,
  siteFolder: string,
): Promise<RunningServer> =>
  serve({
    roots: {[lib]: 'dist', [site]: siteFolder},
    pages,
    headers,
    brotli: true,
    async middleware({url = '/', headers: {host}}: IncomingMessage, response: ServerResponse) {
      const address = new URL(url, `http://${host}`);
      return served.test(address.pathname) && giveServed(address, response);
    },
  });
