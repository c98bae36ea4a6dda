/** Answers, with the headers that caches, browsers and other pages need. */
import {markup} from '../export/markup.js';
import type {Refusal} from './refusal.js';

/** How long an answer may be cached. */
export type Keeping = 'for ever' | 'an hour' | 'a minute' | 'not';

const cacheControl: Readonly<Record<Keeping, string>> = {
  // Files with their hash in their name.
  'for ever': 'public, max-age=31536000, immutable',
  // Never served stale: an old page would ask for files of a release that is gone.
  'an hour': 'public, max-age=300, s-maxage=3600',
  // Answers made from the data of another host.
  'a minute': 'public, max-age=60',
  not: 'no-store',
};

const toHex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** A name for the content, so that it is not sent again to a client that has it. */
async function etagOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  return `"${toHex(await crypto.subtle.digest('SHA-256', body)).slice(0, 32)}"`;
}

const bytesOf = (body: string | Uint8Array<ArrayBuffer>) =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;

/** Headers of every answer: any page may read it, browsers do not guess its type, and links send no referrer. */
const common = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** The content of an answer. */
export interface Content {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
  keep: Keeping;
  headers?: Readonly<Record<string, string>>;
}

/** An answer with its ETag: 304 without a body for a client that has it, and no body for HEAD. */
export async function answer(request: Request, {body, type, keep, headers}: Content): Promise<Response> {
  const bytes = bytesOf(body);
  const etag = await etagOf(bytes);
  const known = request.headers.get('if-none-match');
  const all = {...common, 'cache-control': cacheControl[keep], etag, vary: 'accept-encoding', ...headers};
  if (known?.split(/,\s*/).some(tag => tag.replace(/^W\//, '') === etag || tag === '*'))
    return new Response(null, {status: 304, headers: all});
  const sized = {...all, 'content-type': type, 'content-length': String(bytes.byteLength)};
  return new Response(request.method === 'HEAD' ? null : bytes, {headers: sized});
}

/** A page that tells a person what went wrong. It runs no script, and nothing of the request becomes markup in it. */
function errorPage({status, message}: Refusal): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${status}</title></head><body>${
    markup`<p><b>${status}</b> ${message}</p>`.html
  }</body></html>`;
}

/** The answer to a request that is refused; in JSON if the request asks for JSON. */
export function refuse(request: Request, refusal: Refusal): Response {
  const {status, message} = refusal;
  const wantsJson = /\bjson\b/.test(request.headers.get('accept') ?? '');
  const body = wantsJson ? JSON.stringify({status, message}) : errorPage(refusal);
  return new Response(request.method === 'HEAD' ? null : body, {
    status,
    headers: {
      ...common,
      'content-type': wantsJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; frame-ancestors *",
      vary: 'accept',
      // A wrong address stays wrong; a server that is down may be up again.
      'cache-control': status >= 500 ? 'no-store' : 'public, max-age=60',
      ...(status === 405 && {allow: 'GET, HEAD, POST, OPTIONS'}),
    },
  });
}
