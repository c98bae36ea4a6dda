/** The service: elements as HTML, as pages for frames, as pictures, and the files that they need. */
import {answer, refuse, type Keeping} from './answer.js';
import {answerEmbed} from './embed.js';
import {answerOembed} from './oembed.js';
import type {ServiceOptions} from './options.js';
import {toOrigin} from './origin.js';
import {answerImage} from './picture.js';
import {Refusal} from './refusal.js';
import {answerArticle, answerElement} from './render.js';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** What of the package pages load. The rest runs on servers. */
const publicFile =
  /^(?:chunks\/[\w-]+\.(js)|styles\/[\w-]+\.(css)|explainer-elements[\w.-]*\.(js|css|md)|frame(?:-inside)?\.(js)|(?:integrity|custom-elements)\.(json))$/;

async function answerFile(request: Request, path: string, {asset}: ServiceOptions): Promise<Response> {
  const extension = publicFile.exec(path)?.slice(1).find(Boolean);
  const file = extension ? await asset(path) : undefined;
  if (!file)
    throw new Refusal(
      404,
      `There is no "/${path}" here. There is: /render, /embed, /oembed, /image, /explainer-elements.js, /explainer-elements.css, /frame.js.`,
    );
  const keep: Keeping = path.startsWith('chunks/') ? 'for ever' : 'an hour';
  return answer(request, {body: file.body, type: types[extension!]!, keep});
}

function route(request: Request, options: ServiceOptions & {signal: AbortSignal}): Promise<Response> {
  const url = new URL(request.url);
  const origin = options.origin ?? url.origin;
  const path = url.pathname.slice(1);
  if (path === 'render' && request.method === 'POST') return answerArticle(request, url, options);
  if (!['GET', 'HEAD'].includes(request.method))
    throw new Refusal(405, `${request.method} is not for "${url.pathname}".`);
  const answers: Readonly<Record<string, () => Promise<Response>>> = {
    render: () => answerElement(request, url, options),
    embed: () => answerEmbed(request, url, origin, options),
    oembed: () => answerOembed(request, url, origin, options),
    image: () => answerImage(request, url, options),
  };
  return Object.hasOwn(answers, path) ? answers[path]!() : answerFile(request, path, options);
}

/** Nobody waits for ever: neither for somebody who sends an article letter by letter, nor for one with thousands of tags. */
const tooLate = (signal: AbortSignal, limit: number) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () =>
      reject(new Refusal(503, `This took longer than ${limit / 1_000} seconds.`)),
    );
  });

/** Any page may ask. */
const preflight = () =>
  new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '86400',
    },
  });

/**
 * A handler of web-standard requests, for Node, for edge runtimes, and behind any content delivery network. It never
 * rejects. Throws at once where `origin` is none.
 *
 * @example const handle = createService({asset, topicHosts: ['data.example.org']});
 */
export function createService(given: ServiceOptions): (request: Request) => Promise<Response> {
  const options = {...given, ...(given.origin !== undefined && {origin: toOrigin(given.origin)})};
  return async request => {
    if (request.method === 'OPTIONS') return preflight();
    const limit = options.maxRequestMs ?? 60_000;
    const signal = AbortSignal.timeout(limit);
    try {
      return await Promise.race([route(request, {...options, signal}), tooLate(signal, limit)]);
    } catch (error) {
      if (error instanceof Refusal) return refuse(request, error);
      console.error(error);
      return refuse(
        request,
        new Refusal(500, 'Something went wrong here, and was written to the log of this service.'),
      );
    }
  };
}
