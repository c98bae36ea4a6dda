/** The options of a service. */
import type {PngOptions} from '../image/index.js';
import type {Draw} from './drawing.js';

/** A public file of the package, from its folder `dist`. */
export interface Asset {
  body: Uint8Array<ArrayBuffer>;
}

/** The options of a service. */
export interface ServiceOptions {
  /** Gives a file by its path in `dist`, such as `chunks/abc.js`; `undefined` if there is no such file. */
  asset: (path: string) => Promise<Asset | undefined>;
  /** Hosts that topics may come from, such as `data.example.org`. Default: none, only built-in topics. */
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
  /** How long an answer may take in all, in milliseconds: receiving the request, reading topics, drawing. Default 30,000. */
  maxRequestMs?: number;
  /** The most that an article posted to `/render` may have, in bytes. Default 5,000,000. */
  maxArticleBytes?: number;
  /** Gives what draws PNGs; called for the first PNG. Default: none, only SVG. */
  png?: () => Promise<Omit<PngOptions, 'scale'>>;
  /** Whether `/image` gives PNGs where `draw` makes them. Default: whether there is `png`. */
  hasPng?: boolean;
  /** Draws in a place where drawing can be stopped. Default: in the thread of the service. */
  draw?: Draw;
  /** Asks for topics. Default: the `fetch` of the platform. */
  fetch?: typeof fetch;
  /** Logs an error inside the service. Default: `console.error`. */
  log?: (words: string) => void;
}
