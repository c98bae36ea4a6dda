/**
 * The ways in which a server goes wrong, on request, so that tests can see what an element makes of them:
 *
 * | address                | what comes back                                                             |
 * | ---------------------- | --------------------------------------------------------------------------- |
 * | `/slow/500/a/b.json`   | `/a/b.json`, half a second late                                             |
 * | `/hang/…`              | nothing, until the client gives up                                          |
 * | `/status/503`          | that status, and a word of text                                             |
 * | `/html-as-json`        | a page of HTML with status 200, as hosts do for addresses they do not know  |
 * | `/cut-off`             | the first bytes of a JSON file, then the connection breaks                  |
 * | `/redirect-away/a/b`   | a redirect to `/a/b` on another origin, which answers, still on loopback    |
 * | `/huge`                | 100 MB of JSON that never gets anywhere                                     |
 */
import {Readable} from 'node:stream';
import {setTimeout as sleep} from 'node:timers/promises';

const hugeBytes = 100_000_000;
const blanks = ' '.repeat(64 * 1024);

function* hugeJson() {
  yield '[';
  for (let sent = 1; sent < hugeBytes; sent += blanks.length) yield blanks;
}

function answer(response, status, type, body) {
  response.writeHead(status, {'content-type': type}).end(body);
}

/** Two names of the loopback address are two origins to a browser. The same server answers to both. */
function otherOrigin({headers}) {
  const [host, port] = headers.host.split(':');
  return `http://${host === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
}

const behaviours = [
  [/^\/hang\//, () => {}],
  [
    /^\/status\/(\d{3})/,
    (_request, response, status) => answer(response, Number(status), 'text/plain', `Status ${status}`),
  ],
  [
    /^\/html-as-json/,
    (_request, response) => answer(response, 200, 'text/html', '<!doctype html><title>Start</title>'),
  ],
  [
    /^\/cut-off/,
    (_request, response) => {
      response.writeHead(200, {'content-type': 'application/json', 'content-length': 1_000});
      response.write('{"schemaVersion": 1, "id": "cut-', () => response.destroy());
    },
  ],
  [
    /^\/redirect-away(\/.*)/,
    (request, response, path) => response.writeHead(302, {location: otherOrigin(request) + path}).end(),
  ],
  [
    /^\/huge/,
    (_request, response) => {
      response.writeHead(200, {'content-type': 'application/json'});
      const body = Readable.from(hugeJson());
      response.on('close', () => body.destroy());
      body.pipe(response);
    },
  ],
];

/** `/slow/500/a/b.json` waits and becomes `/a/b.json`, for whoever answers next. */
async function slowDown(request) {
  const [, delayMs, path] = /^\/slow\/(\d+)(\/.*)/.exec(request.url) ?? [];
  if (!path) return;
  await sleep(Number(delayMs));
  request.url = path;
}

/** For a plain Node server. Gives true if the request was answered here, false if it is for the next in line. */
export async function misbehave(request, response) {
  await slowDown(request);
  // A page on the other origin may read what it gets, so that a refusal in a test is our own.
  if (request.headers.origin) response.setHeader('access-control-allow-origin', '*');
  for (const [pattern, behave] of behaviours) {
    const match = pattern.exec(request.url);
    if (!match) continue;
    behave(request, response, ...match.slice(1));
    return true;
  }
  return false;
}

/** The same for the test runner's server, which is a Koa application. */
export async function misbehaveInKoa(context, next) {
  if (await misbehave(context.req, context.res)) context.respond = false;
  else await next();
}

const here = ['http', 'ws']
  .flatMap(scheme => [`${scheme}://localhost:*`, `${scheme}://127.0.0.1:*`])
  .join(' ');
const policy = `default-src ${here} data: blob: 'unsafe-inline' 'unsafe-eval'`;

/** Lets no page of the test runner ask for anything elsewhere: it becomes a violation, which `watch.ts` hears of. */
export async function allowHereOnly(context, next) {
  await next();
  context.set('content-security-policy', policy);
}
