/** `/render`: one element as HTML, or an article with its explainers drawn. */
import {hydrateWhens} from '../prerender/check-tag.js';
import {answer} from './answer.js';
import {choiceIn, readAsked} from './asked.js';
import type {Context} from './context.js';
import type {HowToWrite} from './drawing.js';
import {toProblemsHeader} from './problems-header.js';
import {Refusal} from './refusal.js';

/** The parameters that say how to write a tag; the others say which. */
function readHow({searchParams}: URL): HowToWrite {
  const how = {
    write: choiceIn(searchParams, 'write', ['both', 'shadow', 'plain']),
    hydrate: choiceIn(searchParams, 'hydrate', hydrateWhens),
    jsonLd: choiceIn(searchParams, 'json-ld', ['yes', 'no']) === 'yes',
    nonce: searchParams.get('nonce'),
    styles: searchParams.get('styles'),
  };
  if (how.nonce !== null && how.styles !== null) throw new Refusal(400, 'Of nonce and styles, give one.');
  const {write, hydrate, jsonLd, nonce, styles} = how;
  return {
    write,
    hydrate,
    jsonLd,
    ...(nonce !== null && {styles: {nonce}}),
    ...(styles !== null && {styles: {href: styles}}),
  };
}

const howNames = ['write', 'hydrate', 'json-ld', 'nonce', 'styles'];

const withoutHow = (url: URL) => {
  const asked = new URL(url);
  for (const name of howNames) asked.searchParams.delete(name);
  return asked;
};

const html = 'text/html; charset=utf-8';

/** Answers `GET /render?element=bar-chart&topic=trainium` with a tag. */
export async function answerElement(request: Request, url: URL, context: Context): Promise<Response> {
  const how = readHow(url);
  const element = await context.elementToDraw(await readAsked(withoutHow(url)));
  const {html: body} = await context.draw('tag', {...element, how});
  return answer(request, {body, type: html, keep: element.text ? 'a minute' : 'an hour'});
}

/** A client reads the refusal only after it has sent everything, so up to this many times the limit is read and ignored. */
const patience = 4;

async function readBody({body}: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader!.read()) {
    const chunk = next.value as Uint8Array<ArrayBuffer>;
    size += chunk.byteLength;
    if (size <= most) chunks.push(chunk);
    else if (size > most * patience) {
      await reader!.cancel();
      break;
    }
  }
  if (size > most) throw new Refusal(413, `An article may have ${most / 1e6} MB.`);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** An article has to be HTML in UTF-8: it comes back so, and unchanged outside our tags. */
function checkType(type: string) {
  if (!/^text\/html\s*(;|$)/i.test(type))
    throw new Refusal(415, `Send an article as text/html, not as "${type || 'nothing'}".`);
  const [, charset] = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type) ?? [];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new Refusal(415, `Send an article in UTF-8, not in "${charset}".`);
}

/** Draws an article. If it names addresses, they are read first. */
async function drawArticle(bytes: Uint8Array<ArrayBuffer>, how: HowToWrite, {draw, addresses}: Context) {
  const first = await draw('article', {bytes, how, results: new Map()});
  if ('written' in first) return first.written;
  const second = await draw('article', {bytes, how, results: await addresses.readAll(first.needs)});
  if ('written' in second) return second.written;
  throw new Error('The same article needs other addresses than before.');
}

/**
 * Answers `POST /render` with the article that was sent. What is wrong in it stands in the header `explainer-problems`,
 * for `decodeURIComponent`, and the article comes back all the same.
 */
export async function answerArticle(request: Request, url: URL, context: Context): Promise<Response> {
  checkType(request.headers.get('content-type') ?? '');
  const how = {...readHow(url), language: url.searchParams.get('lang') ?? undefined};
  const bytes = await readBody(request, context.options.maxArticleBytes ?? 5_000_000);
  const {html: body, problems, bytesAdded, drawn} = await drawArticle(bytes, how, context);
  const told = toProblemsHeader(problems.map(({line, column, message}) => `${line}:${column} ${message}`));
  return answer(request, {
    body,
    type: html,
    keep: 'not',
    headers: {
      'explainer-drawn': String(drawn),
      'explainer-bytes-added': String(bytesAdded),
      ...(told && {'explainer-problems': told}),
      'access-control-expose-headers': 'explainer-drawn, explainer-bytes-added, explainer-problems',
    },
  });
}
