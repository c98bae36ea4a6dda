/** Reads the text behind addresses for an article: from hosts that were named, within limits of size and time. */
import {whyNotAsked} from './asked-hosts.js';
import type {ReadAddress, ReadText} from './topics.js';

/** What may be asked for, and how much of it. */
export interface FetchLimits {
  /** Hosts that may be asked, as `data.example.org` or `localhost:8080`. */
  hosts: readonly string[];
  /** The most that is read of a topic, in bytes. Default 2,000,000. */
  maxBytes?: number;
  /** How long an answer may take, in milliseconds. Default 10,000. */
  timeoutMs?: number;
  /** Default: the `fetch` of the platform. */
  fetch?: typeof fetch;
  /** Calls it off. */
  signal?: AbortSignal;
  /** Is told how many bytes more have come. */
  onBytes?: (bytes: number) => void;
}

/** Bytes in pieces as text: what is no UTF-8 would come out as other letters, and is refused. */
function toDecoder() {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  return (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, {stream: bytes !== undefined});
    } catch {
      throw new Error('It is not written in UTF-8.');
    }
  };
}

async function readCapped(
  {body}: Response,
  maxBytes: number,
  onBytes: FetchLimits['onBytes'],
): Promise<string> {
  const reader = body?.getReader();
  if (!reader) return '';
  const decode = toDecoder();
  let text = '';
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const chunk = next.value as Uint8Array;
    bytes += chunk.byteLength;
    onBytes?.(chunk.byteLength);
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new Error(`It is larger than ${maxBytes / 1e6} MB.`);
    }
    text += decode(chunk);
  }
  return text + decode();
}

async function fetchText(url: URL, limits: FetchLimits): Promise<ReadText> {
  const {maxBytes = 2_000_000, timeoutMs = 10_000, signal} = limits;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    // A page of a platform expects its own `fetch` to be called without an object before it.
    const {fetch = globalThis.fetch} = limits;
    const response = await fetch(url.href, {
      redirect: 'manual',
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
    });
    const {status} = response;
    if (status >= 300 && status < 400)
      throw new Error(
        `Its server redirects to ${response.headers.get('location') ?? 'elsewhere'}. Name that address.`,
      );
    if (!response.ok) throw new Error(`Its server answered ${status}.`);
    const type = response.headers.get('content-type') ?? '';
    if (/\bhtml\b/.test(type)) throw new Error('Its server answered with a page (HTML), not with data.');
    return {
      body: await readCapped(response, maxBytes, limits.onBytes),
      isCsv: /\bcsv\b/.test(type) || /\.csv$/i.test(url.pathname),
    };
  } catch (error) {
    if (timeout.aborted) throw new Error(`Its server did not answer in ${timeoutMs / 1_000} seconds.`);
    // A TypeError is how `fetch` reports everything from a lost connection to an unknown host.
    if (error instanceof TypeError) throw new Error('Its server could not be reached.');
    throw error;
  }
}

const toUrl = (address: string, base: string | undefined): URL => {
  try {
    return new URL(address, base);
  } catch {
    throw new Error(`"${address}" is no address.`);
  }
};

/**
 * Reads addresses, relative ones against `base`. Every failure says which address and why.
 *
 * @example await readFromHosts('https://example.org/', {hosts: ['example.org']})('loaves.csv')
 */
export function readFromHosts(base: string | undefined, limits: FetchLimits): ReadAddress {
  return async address => {
    const url = toUrl(address, base);
    const whyNot = whyNotAsked(url, limits.hosts);
    if (whyNot) throw new Error(`"${address}" was not read: ${whyNot}`);
    return fetchText(url, limits).catch((error: Error) => {
      throw new Error(`"${address}" could not be read. ${error.message}`);
    });
  };
}
