/** The address that readers reach a service at, and what of a request is asked for there. */
import {Refusal} from './refusal.js';

/**
 * Letters of host names and IP addresses, and a port. An address may have others, such as a semicolon, which would mean
 * something in a policy.
 */
const plainHost = /^(?:[a-z\d.-]{1,255}|\[[a-f\d:.]{1,64}\])(?::\d{1,5})?$/;

/**
 * `https://explainers.example.org/` → `https://explainers.example.org`, as addresses begin that are written into pages.
 * Throws for what is none, and where there is none: every page would name it.
 */
export function toOrigin(written: string | undefined): string {
  const url = written && URL.canParse(written) ? new URL(written) : undefined;
  // Whoever names a folder means it, and it would be lost.
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` && plainHost.test(url.host))
    return url.origin;
  throw new Error(
    `origin is ${written === undefined ? 'missing' : `"${written}"`}. Write the address that readers reach the service at, with https:// and without a folder: https://explainers.example.org`,
  );
}

/**
 * What a request asks for, at the origin of the service: only path and query are those of the request. Throws a
 * `Refusal` for a path that begins with two slashes, which resolved against a page would name a host.
 */
export function askedUrl({url}: Pick<Request, 'url'>, origin: string): URL {
  const {pathname, search} = new URL(url);
  if (pathname.startsWith('//'))
    throw new Refusal(400, 'The path of this address begins with two slashes. Write one.');
  return new URL(origin + pathname + search);
}

/**
 * The target of a request line, `/embed?…`, at an origin. Throws a `Refusal` for a whole address and for what a browser
 * takes for one.
 */
export function urlOfTarget(target: string, origin: string): string {
  if (!/^\/(?![/\\])/.test(target))
    throw new Refusal(400, 'Ask for a path of this service, which begins with one slash: /embed?…');
  return origin + target;
}
