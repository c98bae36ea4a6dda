/** Serves a handler of web-standard requests over HTTP on Node, with a limit on every wait. */
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {Readable} from 'node:stream';
import {Refusal, refuse, urlOfTarget} from '../server/index.js';

/** How long the server waits, in milliseconds, and how many connections it keeps. */
export interface HttpLimits {
  /** Until all headers of a request have come. Default 10,000. */
  headersMs: number;
  /** Until all of a request has come, its body too. Default 30,000. */
  requestMs: number;
  /** Until an answer has been taken. Default 30,000. */
  answerMs: number;
  /** For answers that are under way when the server is told to end. Default 5,000. */
  endMs: number;
  /** The most connections at a time. Whoever comes after them is disconnected. Default 1,000. */
  connections: number;
}

/** What `explainer-elements serve` allows, as docs/service.md says. */
export const standardLimits: HttpLimits = {
  headersMs: 10_000,
  requestMs: 30_000,
  answerMs: 30_000,
  endMs: 5_000,
  connections: 1_000,
};

type Handle = (request: Request) => Promise<Response>;

/** A request of Node as one of the web. Throws a `Refusal` for a target that is no path. */
function toRequest(incoming: IncomingMessage, origin: string, signal: AbortSignal): Request {
  const {method = 'GET', url = '/', headers} = incoming;
  const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(method);
  return new Request(urlOfTarget(url, origin), {
    method,
    signal,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
    ...(hasBody && {body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half'}),
  } as RequestInit);
}

/** The answer to a request that cannot become a `Request`, such as `GET //` or a forbidden method. */
const badRequest = (origin: string, error: unknown) =>
  refuse(
    new Request(origin),
    error instanceof Refusal ? error : new Refusal(400, 'This request cannot be read.'),
  );

async function respond(response: Response, outgoing: ServerResponse) {
  const body = new Uint8Array(await response.arrayBuffer());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(body);
}

/** A server that has not begun to listen. It answers nobody until `answerRequests` says how. */
export function createHttpServer({headersMs, requestMs, connections}: HttpLimits = standardLimits): Server {
  const server = createServer({
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    // Node checks the two limits above only this often.
    connectionsCheckingInterval: Math.min(1_000, headersMs / 4),
  });
  server.maxConnections = connections;
  return server;
}

/** Closes a connection after a time, unless its answer has been received. */
function destroyAfter(milliseconds: number, outgoing: ServerResponse) {
  // An answer that waits behind others on its connection gets no `close` event, so the timer must not keep the process.
  const timer = setTimeout(() => outgoing.destroy(), milliseconds).unref();
  outgoing.once('close', () => clearTimeout(timer));
}

/** Makes a server answer with a handler. `origin` is the address that readers reach it at. */
export function answerRequests(
  server: Server,
  handle: Handle,
  origin: string,
  limits: HttpLimits = standardLimits,
) {
  const answerOne = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const gone = new AbortController();
    destroyAfter(limits.requestMs + limits.answerMs, outgoing);
    outgoing.once('close', () => gone.abort());
    let response: Response;
    try {
      response = await handle(toRequest(incoming, origin, gone.signal));
    } catch (error) {
      response = badRequest(origin, error);
    }
    if (outgoing.destroyed) return;
    destroyAfter(limits.answerMs, outgoing);
    await respond(response, outgoing);
  };
  server.on(
    'request',
    (incoming, outgoing) => void answerOne(incoming, outgoing).catch(() => outgoing.destroy()),
  );
}

/** Ends a server. Answers that are under way get a few seconds, whatever their readers do. */
export function endHttpServer(server: Server, {endMs}: HttpLimits = standardLimits): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), endMs);
  return new Promise(resolve => {
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
