/** The service: elements as HTML, as pages for frames, as pictures, and the files that they need. */
import {answer, refuse, type Keeping} from './answer.js';
import {answerEmbed} from './embed.js';
import {answerOembed} from './oembed.js';
import type {AskedElement} from './asked.js';
import type {Context} from './context.js';
import {createDraw, type ElementToDraw} from './drawing.js';
import type {ServiceOptions} from './options.js';
import {askedUrl, toOrigin} from './origin.js';
import {answerImage} from './picture.js';
import {createAddressReader} from './read-addresses.js';
import {printable} from '../server/printable.js';
import {Refusal} from './refusal.js';
import {answerArticle, answerElement} from './render.js';
import {addressOf} from './topic.js';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** The files of the package that pages load. The others run on servers. */
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

function route(request: Request, context: Context): Promise<Response> {
  const url = askedUrl(request, context.origin);
  const path = url.pathname.slice(1);
  if (path === 'render' && request.method === 'POST') return answerArticle(request, url, context);
  if (!['GET', 'HEAD'].includes(request.method))
    throw new Refusal(405, `${request.method} is not for "${url.pathname}".`);
  const answers: Readonly<Record<string, () => Promise<Response>>> = {
    render: () => answerElement(request, url, context),
    embed: () => answerEmbed(request, url, context),
    oembed: () => answerOembed(request, url, context),
    image: () => answerImage(request, url, context),
  };
  return Object.hasOwn(answers, path) ? answers[path]!() : answerFile(request, path, context.options);
}

/**
 * Answers within a time: nobody waits for ever, neither for somebody who sends an article letter by letter, nor for one
 * with thousands of tags. The signal ends what is still being drawn, also when whoever asked has gone.
 */
async function withinTime(
  limit: number,
  request: Request,
  answerUntil: (signal: AbortSignal) => Promise<Response>,
): Promise<Response> {
  const ending = new AbortController();
  const end = () => ending.abort(new Refusal(503, `This took longer than ${limit / 1_000} seconds.`));
  const timer = setTimeout(end, limit);
  request.signal.addEventListener('abort', end, {once: true});
  const ended = new Promise<never>((_, reject) =>
    ending.signal.addEventListener('abort', () => reject(ending.signal.reason as Refusal)),
  );
  try {
    return await Promise.race([answerUntil(ending.signal), ended]);
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', end);
  }
}

/** Any page may send a request. */
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

const toContext = (options: ServiceOptions, origin: string): ((signal: AbortSignal) => Context) => {
  const addresses = createAddressReader(options);
  const draw = options.draw ?? createDraw(options);
  const elementToDraw = async (asked: AskedElement): Promise<ElementToDraw> => {
    const address = addressOf(asked);
    return address === undefined ? {asked} : {asked, text: await addresses.read(address)};
  };
  return signal => ({
    origin,
    options,
    addresses,
    draw: (kind, takes) => draw(kind, takes, signal),
    elementToDraw,
  });
};

const toWords = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/**
 * A handler of web-standard requests, for Node, for edge runtimes, and behind any content delivery network. It never
 * rejects. Throws at once where `origin` is none.
 *
 * @example const handle = createService({asset, origin: 'https://explainers.example.org'});
 */
export function createService(options: ServiceOptions): (request: Request) => Promise<Response> {
  const contextUntil = toContext(options, toOrigin(options.origin));
  const limit = options.maxRequestMs ?? 30_000;
  const log = options.log ?? (words => console.error(printable(words)));
  return async request => {
    if (request.method === 'OPTIONS') return preflight();
    try {
      return await withinTime(limit, request, async signal => route(request, contextUntil(signal)));
    } catch (error) {
      if (error instanceof Refusal) return refuse(request, error);
      log(toWords(error));
      return refuse(
        request,
        new Refusal(500, 'Something went wrong here, and was written to the log of this service.'),
      );
    }
  };
}
