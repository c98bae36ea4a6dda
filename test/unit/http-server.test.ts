/** The HTTP server on Node: what it takes for a request, and how long it waits for whom. */
import assert from 'node:assert/strict';
import {connect, type AddressInfo, type Socket} from 'node:net';
import type {Server} from 'node:http';
import {afterEach, describe, it} from 'node:test';
import {answerRequests, createHttpServer, endHttpServer, type HttpLimits} from '../../src/cli/http-server.js';

const limits: HttpLimits = {headersMs: 300, requestMs: 600, answerMs: 600, endMs: 300, connections: 3};

let server: Server | undefined;
afterEach(async () => {
  if (server) await endHttpServer(server, {...limits, endMs: 0});
  server = undefined;
});

/** Listens, and gives the port. */
async function serve(handle: (request: Request) => Promise<Response>, some: Partial<HttpLimits> = {}) {
  const all = {...limits, ...some};
  server = createHttpServer(all);
  answerRequests(server, handle, 'http://127.0.0.1:1', all);
  await new Promise<void>(resolve => server!.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const open = (port: number) =>
  new Promise<Socket>(resolve => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', () => {});
  });

/** Everything that comes until the connection ends. */
const untilEnd = (socket: Socket) =>
  new Promise<string>(resolve => {
    let text = '';
    socket.on('data', bytes => (text += String(bytes)));
    socket.on('close', () => resolve(text));
  });

async function send(port: number, words: string): Promise<string> {
  const socket = await open(port);
  socket.write(words);
  return untilEnd(socket);
}

const urlOf = async (request: Request) => new Response(request.url);

describe('what is asked for', () => {
  it('is a path at the address of the service, whatever the header Host says', async () => {
    const port = await serve(urlOf);
    for (const host of ['127.0.0.1', 'evil.example', 'a"b', '[', ''])
      assert.match(
        await send(port, `GET /embed?a=1 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
        /^HTTP\/1\.1 200 .*http:\/\/127\.0\.0\.1:1\/embed\?a=1/s,
        host,
      );
  });

  for (const target of [
    '//evil.example/embed',
    '/\\evil.example/embed',
    'http://evil.example/embed',
    'http://127.0.0.1:1/embed',
    'evil.example:80',
    '*',
    '?a',
    '//a%22onload=alert(1)',
  ])
    it(`is refused where it names a host or is no path: ${target}`, async () => {
      const port = await serve(urlOf);
      const answered = await send(port, `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      assert.match(answered, /^HTTP\/1\.1 400 /);
      assert.doesNotMatch(answered, /evil|onload/);
    });
});

describe('a connection is ended', () => {
  const never = () => new Promise<Response>(() => {});
  const clients: Record<string, [says: string, isTold: RegExp]> = {
    'that says nothing': ['', /^(HTTP\/1\.1 408 .*)?$/s],
    'that says half a header': ['GET / HTTP/1.1\r\nHost: a\r\nX-Half', /^HTTP\/1\.1 408 /],
    'that says half a body': [
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf',
      /^HTTP\/1\.1 408 /,
    ],
    'whose answer never comes': ['GET / HTTP/1.1\r\nHost: a\r\n\r\n', /^$/],
  };
  for (const [name, [says, isTold]] of Object.entries(clients))
    it(name, async () => assert.match(await send(await serve(never), says), isTold));

  it('whose reader does not take its answer, and the handler is told that nobody waits', async () => {
    const large = new Uint8Array(50_000_000);
    let isTold = () => {};
    const told = new Promise<void>(resolve => (isTold = resolve));
    // The signal of a request that nobody keeps is collected with it, and then tells nobody.
    const kept: Request[] = [];
    const port = await serve(async request => {
      kept.push(request);
      request.signal.addEventListener('abort', () => isTold());
      return new Response(large);
    });
    const socket = await open(port);
    socket.pause();
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    await told;
    assert.equal(kept.length, 1);
  });

  it('that is one too many, and not the others', async () => {
    const port = await serve(async () => new Response('here'));
    const sockets = await Promise.all(Array.from({length: 3}, () => open(port)));
    assert.equal(await send(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'), '');
    sockets[0]!.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    assert.match(await untilEnd(sockets[0]!), /here/);
  });
});

describe('a server that is told to end', () => {
  it('gives the answers that are under way', async () => {
    let answer = (_: Response) => {};
    const isAsked = new Promise<void>(resolve => {
      void serve(() => {
        resolve();
        return new Promise<Response>(give => (answer = give));
      }).then(async port => {
        answered = send(port, 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
      });
    });
    let answered: Promise<string> | undefined;
    await isAsked;
    const ended = endHttpServer(server!, {...limits, endMs: 60_000});
    answer(new Response('whole'));
    assert.match(await answered!, /whole/);
    await ended;
    server = undefined;
  });

  it('ends whatever its clients do', async () => {
    const port = await serve(() => new Promise(() => {}));
    const sockets = await Promise.all(Array.from({length: 3}, () => open(port)));
    sockets[1]!.write('GET / HTTP/1.1\r\nHost: a\r\nX-Half');
    sockets[2]!.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    await endHttpServer(server!, limits);
    server = undefined;
  });
});
