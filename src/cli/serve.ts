/** `explainer-elements serve` runs the service on Node. */
import type {Server} from 'node:http';
import {isIP, type AddressInfo} from 'node:net';
import {createService, toOrigin} from '../server/index.js';
import {DrawingPool} from './drawing-pool.js';
import {answerRequests, createHttpServer, endHttpServer} from './http-server.js';
import {UsageError, parseOptions} from './options.js';
import {drawingThread, packageFile} from './package-files.js';
import type {CliEnvironment} from './environment.js';

const options = {
  port: {type: 'string'},
  host: {type: 'string'},
  origin: {type: 'string'},
  'allow-host': {type: 'string', multiple: true},
} as const;

const readPort = (written: string) => {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`--port is "${written}". Write a whole number up to 65535.`);
};

const isLoopback = (host: string) =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/**
 * The address that readers reach the service at, where it is named. On loopback it is the service’s own, which is known
 * once it listens; anywhere else nobody can tell what readers write, least of all a request.
 */
function readOrigin(written: string | undefined, host: string): string | undefined {
  if (written === undefined && !isLoopback(host))
    throw new UsageError(
      `--host is "${host}", where others reach the service, so say under which address: --origin https://explainers.example.org. It stands in all pages that the service writes, and is never taken from a request.`,
    );
  try {
    return written === undefined ? undefined : toOrigin(written);
  } catch (error) {
    throw new UsageError(`--${(error as Error).message}`);
  }
}

const ownAddress = (server: Server, host: string) =>
  `http://${isIP(host) === 6 ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;

/** Begins to listen. Rejects with the reason where it cannot. */
const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

/** A `fetch` that is aborted when the service ends, so that no slow host of topics keeps the process. */
const until =
  (end: AbortSignal, ask: typeof fetch): typeof fetch =>
  (address, init) =>
    ask(address, {...init, signal: AbortSignal.any([end, ...(init?.signal ? [init.signal] : [])])});

/** Serves until the process is told to end. Gives the exit code: 0, or 1 if it cannot begin. */
export async function runServe(args: readonly string[], environment: CliEnvironment): Promise<number> {
  const {values, positionals} = parseOptions(args, options);
  if (positionals.length > 0) throw new UsageError(`serve takes no "${positionals[0]}".`);
  const host = values.host ?? '127.0.0.1';
  const port = readPort(values.port ?? '8787');
  const named = readOrigin(values.origin, host);
  const pool = new DrawingPool(drawingThread);
  const server = createHttpServer();
  try {
    await listen(server, port, host);
  } catch (error) {
    environment.write(`It cannot begin: ${(error as Error).message}`);
    return 1;
  }
  const origin = named ?? ownAddress(server, host);
  const ending = new AbortController();
  const handle = createService({
    asset: packageFile,
    topicHosts: values['allow-host'],
    origin,
    hasPng: true,
    draw: pool.draw,
    fetch: until(ending.signal, environment.fetch),
    log: environment.write,
  });
  answerRequests(server, handle, origin);
  environment.write(`Explainers at ${ownAddress(server, host)}/embed?element=bar-chart&topic=trainium`);
  await new Promise<void>(environment.whenToldToEnd);
  await endHttpServer(server);
  ending.abort();
  await pool.close();
  return 0;
}
