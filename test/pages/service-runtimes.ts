/** The service in the runtimes that it is made for: Node, and the one of an edge network. */
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Miniflare} from 'miniflare';

/** A service that runs. */
export interface Running {
  origin: string;
  /** Asks as a server that follows no redirect. */
  ask: (path: string, init?: RequestInit) => Promise<Response>;
  stop: () => Promise<void>;
}

const dist = new URL('../../dist/', import.meta.url);

/** `explainer-elements serve`, as it is installed. */
export async function serveOnNode(topicHost: string, readersOrigin?: string): Promise<Running> {
  const command = spawn(
    process.execPath,
    [
      ...['dist/cli.js', 'serve', '--port', '0', '--allow-host', topicHost],
      ...(readersOrigin ? ['--origin', readersOrigin] : []),
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const said: string[] = [];
  const origin = await new Promise<string>((resolve, reject) => {
    command.stderr.on('data', (bytes: Buffer) => {
      said.push(String(bytes));
      const found = /http:\/\/[\d.]+:\d+/.exec(said.join(''));
      if (found) resolve(found[0]);
    });
    command.once('exit', () => reject(new Error(said.join(''))));
  });
  return {
    origin,
    ask: (path, init) => fetch(origin + path, init),
    stop: () =>
      new Promise(resolve => {
        command.once('exit', () => resolve());
        command.kill('SIGTERM');
      }),
  };
}

/** A port that nobody listens at: a worker has to be told its own address before it is there. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** `dist/worker.js` in workerd. */
export async function serveOnEdge(topicHost: string, readersOrigin?: string): Promise<Running> {
  const port = await freePort();
  const miniflare = new Miniflare({
    host: '127.0.0.1',
    port,
    compatibilityDate: '2026-04-01',
    modules: [
      ...['worker.js', 'server.js'].map(path => ({
        type: 'ESModule' as const,
        path,
        contents: readFileSync(new URL(path, dist), 'utf8'),
      })),
      {
        type: 'CompiledWasm',
        path: 'image/resvg.wasm',
        contents: readFileSync(new URL('image/resvg.wasm', dist)),
      },
      ...['image/inter-400.ttf', 'image/inter-600.ttf'].map(path => ({
        type: 'Data' as const,
        path,
        contents: readFileSync(new URL(path, dist)),
      })),
    ],
    bindings: {TOPIC_HOSTS: topicHost, ORIGIN: readersOrigin ?? `http://127.0.0.1:${port}`},
    serviceBindings: {
      ASSETS: async (request: {url: string}) => {
        const {Response} = await import('miniflare');
        const path = new URL(request.url).pathname.slice(1);
        return readFile(new URL(path, dist)).then(
          bytes => new Response(new Uint8Array(bytes)),
          () => new Response(null, {status: 404}),
        );
      },
    },
  });
  const {origin} = await miniflare.ready;
  return {origin, ask: (path, init) => fetch(origin + path, init), stop: () => miniflare.dispose()};
}

/** A server of topics that does what servers do. */
export interface TopicHost {
  host: string;
  stop: () => Promise<void>;
}

const csv = 'label,value,unit,status\nMonday,80,loaves,illustrative\nSaturday,160,loaves,illustrative\n';

/** Answers by path: rows, a redirect, a page, broken JSON, too much, less than it said; 404 for all others. */
export async function startTopicHost(): Promise<TopicHost> {
  const server: Server = createServer(({url = '/'}, response) => {
    const answers: Record<string, () => void> = {
      '/rows.csv': () => response.setHeader('content-type', 'text/csv').end(csv),
      '/away.csv': () => response.writeHead(302, {location: '/rows.csv'}).end(),
      '/page.json': () => response.setHeader('content-type', 'text/html').end('<h1>Hello</h1>'),
      '/broken.json': () => response.setHeader('content-type', 'application/json').end('{"a'),
      '/large.json': () => response.end('x'.repeat(2_100_000)),
      '/cut.json': () =>
        response.writeHead(200, {'content-length': '100'}).write('{', () => response.destroy()),
    };
    (answers[url] ?? (() => response.writeHead(404).end()))();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
