/** `explainer-elements serve` runs the service on Node. */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Readable} from 'node:stream';
import {createService, type ServiceOptions} from '../server/index.js';
import {UsageError, parseOptions} from './options.js';
import {packageFile, pngMaker} from './package-files.js';
import type {CliWorld} from './world.js';

const options = {
  port: {type: 'string'},
  host: {type: 'string'},
  origin: {type: 'string'},
  'allow-host': {type: 'string', multiple: true},
} as const;

/** A request of Node as one of the web. */
function toRequest(incoming: IncomingMessage, origin: string): Request {
  const {method = 'GET', url = '/', headers} = incoming;
  const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(method);
  return new Request(new URL(url, origin), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
    ...(hasBody && {body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half'}),
  } as RequestInit);
}

async function respond(response: Response, outgoing: ServerResponse) {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}

const readPort = (written: string) => {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`--port is "${written}". Write a whole number up to 65535.`);
};

function createServiceFrom(options: ServiceOptions) {
  try {
    return createService(options);
  } catch (error) {
    throw new UsageError(`--${(error as Error).message}`);
  }
}

/** A request that is no request at all: `GET //`. */
const badRequest = () => new Response('This address cannot be read.', {status: 400});

/** Serves until the process is told to end. Gives the exit code: 0, or 1 if it cannot begin. */
export async function runServe(args: readonly string[], world: CliWorld): Promise<number> {
  const {values, positionals} = parseOptions(args, options);
  if (positionals.length > 0) throw new UsageError(`serve takes no "${positionals[0]}".`);
  const host = values.host ?? '127.0.0.1';
  const port = readPort(values.port ?? '8787');
  const handle = createServiceFrom({
    asset: packageFile,
    topicHosts: values['allow-host'],
    origin: values.origin,
    png: pngMaker,
    fetch: world.fetch,
  });
  const server = createServer((incoming, outgoing) => {
    const at = `http://${incoming.headers.host ?? host}`;
    const answered = (async () => handle(toRequest(incoming, at)))().catch(badRequest);
    void answered.then(response => respond(response, outgoing)).catch(() => outgoing.destroy());
  });
  // Nobody keeps a place by sending nothing.
  server.requestTimeout = 30_000;
  return new Promise(resolve => {
    server.once('error', error => {
      world.write(`It cannot begin: ${error.message}`);
      resolve(1);
    });
    server.listen(port, host, () => {
      world.write(
        `Explainers at http://${host}:${(server.address() as AddressInfo).port}/embed?element=bar-chart&topic=trainium`,
      );
      world.whenToldToEnd(() => server.close(() => resolve(0)));
    });
  });
}
