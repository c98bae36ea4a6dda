/** What a service is given. */
import type {PngOptions} from '../image/index.js';
import type {Draw} from './drawing.js';

/** A public file of the package, from its folder `dist`. */
export interface Asset {
  body: Uint8Array<ArrayBuffer>;
}

/** How a service works. */
export interface ServiceOptions {
  /** Gives a file by its path in `dist`, as `chunks/abc.js`; nothing where there is none. */
  asset: (path: string) => Promise<Asset | undefined>;
  /** Hosts that topics may come from, as `data.example.org`. Left out: built-in topics only. */
  topicHosts?: readonly string[];
  /**
   * The address that readers reach the service at, as `https://explainers.example.org`. It stands in all that is
   * written, and is never taken from a request: whoever asks could have pages name a host of their own.
   */
  origin: string;
  /** The most that is read of a topic, in bytes. Default 2,000,000. */
  maxTopicBytes?: number;
  /** How long the server of a topic may take, in milliseconds. Default 10,000. */
  timeoutMs?: number;
  /** How long an answer may take in all, in milliseconds: what is sent, topics, drawing. Default 30,000. */
  maxRequestMs?: number;
  /** The most that an article posted to `/render` may have, in bytes. Default 5,000,000. */
  maxArticleBytes?: number;
  /** Gets what draws PNGs, when one is first asked for. Left out: SVG only. */
  png?: () => Promise<Omit<PngOptions, 'scale'>>;
  /** Whether `/image` gives PNGs where `draw` makes them. Default: whether there is `png`. */
  hasPng?: boolean;
  /** Draws, where it can be ended when it takes too long. Default: in the thread that the service runs in. */
  draw?: Draw;
  /** Asks for topics. Default: the `fetch` of the platform. */
  fetch?: typeof fetch;
  /** Writes what went wrong inside the service to its log. Default: the console’s errors. */
  log?: (words: string) => void;
}
