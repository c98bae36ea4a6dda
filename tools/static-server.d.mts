import type {IncomingMessage, ServerResponse} from 'node:http';

type Headers = Record<string, string>;

export interface ServeOptions {
  /** The folder that is served; left out: the repository. */
  root?: string;
  /** Several folders by the start of the address, in place of `root`: `{'/': 'demo', '/lib/': 'dist'}`. */
  roots?: Record<string, string>;
  /** Pages given as text, by address: `{'/strict.html': '<!doctype html>…'}`. */
  pages?: Record<string, string>;
  /** Further headers by address; those under `*` go with every answer. */
  headers?: Record<string, Headers>;
  /** All text comes in brotli, whatever the browser says that it takes; each body is compressed once. */
  brotli?: boolean;
  /** Asked before any file; gives true if it answered. Left out: `misbehave` of test-server-middleware.mjs. */
  middleware?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
}

/** A server that is running: `origin` is `http://127.0.0.1:` and a free port. */
export interface RunningServer {
  origin: string;
  close(): Promise<void>;
}

/** A body in brotli, as a network gives it out; each is compressed once. */
export function inBrotli(body: string | Uint8Array): Promise<Uint8Array>;
/** Serves files on loopback until closed. */
export function serve(options?: ServeOptions): Promise<RunningServer>;
