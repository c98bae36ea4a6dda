/** What a service is given. */
import type {ResvgClass} from '../image/index.js';

/** A public file of the package, from its folder `dist`. */
export interface Asset {
  body: Uint8Array<ArrayBuffer>;
}

/** What draws pixels. */
export interface PngMaker {
  resvg: ResvgClass;
  fonts: readonly Uint8Array[];
}

/** How a service works. */
export interface ServiceOptions {
  /** Gives a file by its path in `dist`, as `chunks/abc.js`; nothing where there is none. */
  asset: (path: string) => Promise<Asset | undefined>;
  /** Hosts that topics may come from, as `data.example.org`. Left out: built-in topics only. */
  topicHosts?: readonly string[];
  /**
   * The address that readers reach the service at, as `https://explainers.example.org`. Left out: that of the request,
   * which behind another server is that server’s word for it.
   */
  origin?: string;
  /** The most that is read of a topic, in bytes. Default 2,000,000. */
  maxTopicBytes?: number;
  /** How long the server of a topic may take, in milliseconds. Default 10,000. */
  timeoutMs?: number;
  /** How long an answer may take in all, in milliseconds: what is sent, topics, drawing. Default 60,000. */
  maxRequestMs?: number;
  /** The most that an article posted to `/render` may have, in bytes. Default 5,000,000. */
  maxArticleBytes?: number;
  /** Gets what draws PNGs, when one is first asked for. Left out: SVG only. */
  png?: () => Promise<PngMaker>;
  /** Asks for topics. Default: the `fetch` of the platform. */
  fetch?: typeof fetch;
}
